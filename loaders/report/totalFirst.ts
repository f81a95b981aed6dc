import { applicantColumns } from "./applicants.ts";
import type { Column } from "./rowCells.ts";
import { readNumber } from "./number.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/**
 * The applicant columns where the header prints 总计 before 自然人. A column of totals that comes first prints so; so
 * does one whose label only stands a row higher, where nothing shows places or where that row ran into the next. The
 * rows tell which, since a total is the sum of the others; null where they do not. `columns` are those that the header
 * prints, or, where 总计 may only stand higher, those with it last.
 */
export function settleTotal(
  text: string,
  header: SubTable["header"],
  subTables: readonly SubTable[],
  columns: readonly Column[],
): readonly Column[] | null {
  const isFirst = columns[0]?.column === "total";
  if (!isFirst && (columns.at(-1)?.column !== "total" || !isTotalAhead(header))) return columns;
  const rows = subTables.flatMap((sub) => (sub.table === "requests" ? sub.rows : []));
  let last = 0;
  let first = 0;
  let neither = 0;
  for (const { filled } of rows) {
    const values = filled.flatMap(
      ({ start, end }) => readNumber(text.slice(start, end)).value ?? [],
    );
    if (filled.length !== columns.length || values.length !== filled.length) continue;
    // Equal values say nothing of their order, and are right in either.
    if (values.every((value) => value === values[0])) continue;
    const sum = values.reduce((total, value) => total + value, 0);
    const isLast = sum === 2 * values.at(-1)!;
    const isAhead = sum === 2 * values[0]!;
    if (isLast && !isAhead) last++;
    if (isAhead && !isLast) first++;
    if (!isLast && !isAhead) neither++;
  }
  // Where the header prints an order, a row that does not add up is no reason to doubt it.
  if (last > 0 !== first > 0 && (isFirst || neither === 0)) {
    const keys = columns.map(({ column }) => column!);
    if (isFirst) return first > 0 ? columns : applicantColumns([...keys.slice(1), keys[0]!]);
    return last > 0 ? columns : applicantColumns([keys.at(-1)!, ...keys.slice(0, -1)]);
  }
  // In a grid no row of the header can have run into another.
  const isMarked = isFirst && rows.every(({ layout }) => layout === "grid" || layout === null);
  return isMarked || rows.every(({ filled }) => areEqual(text, filled)) ? columns : null;
}

function areEqual(text: string, filled: PrintedRow["filled"]): boolean {
  return new Set(filled.map(({ start, end }) => text.slice(start, end))).size <= 1;
}

function isTotalAhead(header: SubTable["header"]): boolean {
  const total = indexOfColumn(header, "total");
  const person = indexOfColumn(header, "natural_person");
  if (total === -1 || total > person) return false;
  return [header[total]!, header[person]!].some((c) => c.place === null && c.extent === null);
}

function indexOfColumn(header: SubTable["header"], key: string): number {
  return header.findIndex(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === "column" && meaning.key === key),
  );
}
