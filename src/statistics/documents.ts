import type { ColumnTable } from "arquero";
import { hasColumn } from "./columns.js";
import type { Group } from "./groups.js";
import { totals, type FieldTotal } from "./totals.js";

/**
 * Rules (规章) and normative documents (行政规范性文件). Two series that are never one: over the theme
 * `disclosure_2019` those made, disclosed, and disclosed in all (a published stock, not the stock in
 * force); over `disclosure_2021` those issued, repealed, and in force. One row a group and field.
 */
export function documents(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): FieldTotal[] {
  const columns = hasColumn(table, "government_rules_made")
    ? ["made", "disclosed", "total_disclosed"]
    : ["issued", "repealed", "in_force"];
  const fields = ["government_rules", "normative_documents"].flatMap((row) =>
    columns.map((column) => `${row}_${column}`),
  );
  return totals(table, fields, by);
}
