import type { ColumnTable } from "arquero";
import { values } from "./columns.js";
import type { LeftOut } from "./leftOut.js";

/**
 * The reports of a table with one row a report that count in statistics. A report that is there under
 * several names counts once; the others are left out, and said to be.
 */
export function countedReports(table: ColumnTable): { table: ColumnTable; copies: LeftOut[] } {
  const duplicateOf = values<string>(table, "duplicate_of");
  if (duplicateOf.every((original) => original === null)) return { table, copies: [] };
  const reports = values<string>(table, "report");
  const copies = reports.filter((_, i) => duplicateOf[i] !== null);
  return {
    table: table.filter("d => d.duplicate_of === null"),
    copies: [{ reason: "copy", reports: copies.map(String).toSorted() }],
  };
}
