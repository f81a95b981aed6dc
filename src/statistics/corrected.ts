import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { hasColumn, values } from "./columns.js";
import { rowsOf } from "./tables.js";

/** A cell that is known to be wrong in its document. */
interface Correction {
  report: string;
  row: string;
  column: string;
  /** The right value; null where it is not known. */
  corrected: number | null;
}

/**
 * A theme table with the known errors of its documents put right; the table itself where there are none. A
 * number known to be wrong whose right one is not known has no value, and the state `known_wrong`.
 */
export function corrected(table: ColumnTable, corrections: ColumnTable): ColumnTable {
  const byReport = new Map<string, (Correction & { field: string })[]>();
  for (const correction of rowsOf<Correction>(corrections)) {
    const field = fieldOf(correction.row, correction.column);
    if (!hasColumn(table, field)) continue;
    const found = byReport.get(correction.report) ?? [];
    byReport.set(correction.report, [...found, { ...correction, field }]);
  }
  if (byReport.size === 0) return table;
  const columns: Record<string, (string | number | null)[]> = {};
  const column = (name: string) => (columns[name] ??= values<string | number>(table, name));
  for (const [i, report] of values<string>(table, "report").entries()) {
    for (const { field, corrected: value } of byReport.get(report ?? "") ?? []) {
      column(field)[i] = value;
      column(`${field}_state`)[i] = value === null ? "known_wrong" : "reported";
    }
  }
  return table.assign(aq.table(columns));
}

/** The name of a cell's field in a theme table: its row and its column, `total` said once. */
export function fieldOf(row: string, column: string): string {
  return `${row.replace(/_total$/, "")}_${column}`;
}
