import type { ColumnTable } from "arquero";
import { numbers, textAt } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";

/** A field added up over the reports that state it. */
export interface FieldTotal extends Grouped {
  field: string;
  /** Null when no report states it. */
  value: number | null;
  /** Reports that state it. */
  n: number;
  /** Those of them that state a 0. */
  zero: number;
  /** Reports whose form asks for it, and that do not tell it or must be left out. */
  missing: number;
  left_out: LeftOut[];
  /** Reports whose form does not ask for it. */
  other_form: number;
}

/**
 * Fields added up, one row a group and field. `without` says why a report's number must be left out
 * although there is one; null lets it count.
 */
export function totals(
  table: ColumnTable,
  fields: readonly string[],
  by: readonly Group[],
  without?: (field: string) => (row: number) => string | null,
): FieldTotal[] {
  const { keys, of } = groupsOf(table, by);
  const columns = fields.map((field) => {
    const value = numbers(table, field);
    const state = textAt(table, `${field}_state`);
    const fault = without?.(field);
    const leftOut = new LeftOutReports(table, keys.length);
    const counts = keys.map(() => ({ sum: 0, n: 0, zero: 0, other_form: 0 }));
    for (let i = 0; i < of.length; i++) {
      const count = counts[of[i]!]!;
      const known = !Number.isNaN(value[i]);
      const reason = known ? (fault?.(i) ?? null) : state(i);
      if (reason !== null) leftOut.add(of[i]!, i, reason);
      else if (!known) count.other_form++;
      else {
        count.sum += value[i]!;
        count.n++;
        if (value[i] === 0) count.zero++;
      }
    }
    return { field, counts, leftOut };
  });
  return keys.flatMap((key, group) =>
    columns.map(({ field, counts, leftOut }) => {
      const { sum, n, zero, other_form } = counts[group]!;
      const value = n === 0 ? null : sum;
      return { ...key, field, value, n, zero, ...leftOut.of(group), other_form };
    }),
  );
}
