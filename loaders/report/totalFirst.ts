import type { Column } from "./header.ts";
import { readNumber } from "./number.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/**
 * The applicant columns where the header prints 总计 before 自然人 and nothing shows places: a column of totals that
 * comes first prints so, and one whose label only stands a row higher. The rows tell which, since a total is the sum
 * of the others; null where they do not. `columns` are those of the second case.
 */
export function settleTotal(
  text: string,
  header: SubTable["header"],
  subTables: readonly SubTable[],
  columns: readonly Column[],
): readonly Column[] | null {
  if (columns.at(-1)?.column !== "total" || !isTotalAhead(header)) return columns;
  const rows = subTables.flatMap((sub) => (sub.table === "requests" ? sub.rows : []));
  const first = [columns.at(-1)!, ...columns.slice(0, -1)];
  let last = true;
  let ahead = true;
  for (const { filled } of rows) {
    const values = filled.flatMap(
      ({ start, end }) => readNumber(text.slice(start, end)).value ?? [],
    );
    if (filled.length !== columns.length || values.length !== filled.length) continue;
    // Equal values say nothing of their order, and are right in either.
    if (values.every((value) => value === values[0])) continue;
    const sum = values.reduce((total, value) => total + value, 0);
    if (sum !== 2 * values.at(-1)!) last = false;
    if (sum !== 2 * values[0]!) ahead = false;
  }
  if (last !== ahead) return last ? columns : first;
  const isUniform = last && rows.every(({ filled }) => areEqual(text, filled));
  return isUniform ? columns : null;
}

function areEqual(text: string, filled: PrintedRow["filled"]): boolean {
  return new Set(filled.map(({ start, end }) => text.slice(start, end))).size <= 1;
}

function isTotalAhead(header: SubTable["header"]): boolean {
  const find = (key: string) =>
    header.findIndex(({ meanings }) => meanings.some((m) => m.kind === "column" && m.key === key));
  const total = find("total");
  const person = find("natural_person");
  if (total === -1 || total > person) return false;
  return [header[total]!, header[person]!].some((c) => c.place === null && c.extent === null);
}
