import type { ColumnTable } from "arquero";
import { hasColumn, numbers } from "./columns.js";
import type { Group } from "./groups.js";
import { totals, type FieldTotal } from "./totals.js";

const matters = ["licensing", "penalties", "coercive_measures"] as const;

/** Decisions on one matter in the year (本年处理决定数量). */
export interface Decisions extends FieldTotal {
  matter: (typeof matters)[number];
}

/**
 * Decisions on licensing, penalties and coercive measures over the theme `disclosure_2019` or
 * `disclosure_2021`, one row a group and matter; by their label the two forms compare. A report in the
 * 2019 form whose decisions are last year's items plus a change that is not 0 has misread the column as a
 * stock of items: it is left out as `misread`.
 */
export function decisions(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): Decisions[] {
  const fields = matters.map((matter) => `${matter}_decisions`);
  return totals(table, fields, by, (field) => misread(table, field)).map((total, i) => ({
    ...total,
    matter: matters[i % matters.length]!,
  }));
}

function misread(table: ColumnTable, field: string): (row: number) => string | null {
  const matter = field.replace(/_decisions$/, "");
  if (!hasColumn(table, `${matter}_items_change`)) return () => null;
  const decided = numbers(table, field);
  const items = numbers(table, `${matter}_items_last_year`);
  const change = numbers(table, `${matter}_items_change`);
  // A comparison with NaN, a number that is not known, never holds.
  return (row) =>
    Math.abs(change[row]!) > 0 && decided[row] === items[row]! + change[row]! ? "misread" : null;
}
