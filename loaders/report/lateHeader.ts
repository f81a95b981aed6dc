import type { SubTable } from "./subTable.ts";

/**
 * Rows of the requests table above its header are those of a page on which the header was lost, and go with the others; or,
 * where all of them are printed again below it, another table, as of the numbers of several years, which is none of the form.
 */
export function joinLateHeader(subTables: SubTable[]): void {
  const at = subTables.findIndex(
    ({ table, header }) => table === "requests" && header.length === 0,
  );
  const [above, below] = subTables.slice(at, at + 2);
  if (at === -1 || below?.table !== "requests" || below.header.length === 0) return;
  const again = new Set(below.rows.map(({ row }) => row));
  if (!above!.rows.every(({ row }) => again.has(row))) below.rows.unshift(...above!.rows);
  subTables.splice(at, 1);
}
