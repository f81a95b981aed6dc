import type { Document } from "../document/document.ts";
import { isLaidOut } from "./alignment.ts";
import { applicants } from "./applicants.ts";
import type { PrintedLine } from "./print.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";
import type { Value } from "./tableStream.ts";

/*
 * A copy that has put values apart from their rows may leave a row with as many as it has columns that are another's. These
 * functions doubt the rows of which that may be so.
 */

/**
 * Where a row has more values than its own and those of the labels right above it, while another has too few, rows from the
 * first of which this is so to the last may have those of others. So may all where values stand above the first label.
 * `rows` are those of the table that have values in its form, `values` all that are printed in it.
 */
export function doubtScattered(
  document: Document,
  sub: SubTable,
  rows: readonly PrintedRow[],
  values: readonly Value[],
): void {
  const { length } = applicants;
  const above = values.filter(({ line }) => line < sub.rows[0]!.line);
  let labels = 0;
  let [isOver, isUnder] = [false, false];
  const odd: number[] = [];
  for (const [i, { layout, filled }] of rows.entries()) {
    labels++;
    if (filled.length === 0 && i < rows.length - 1) continue;
    const own = labels * length;
    if (filled.length !== own) odd.push(i);
    if (filled.length < own) isUnder = true;
    // One more may be the number of a page; some more, where places show whose they are, parts of broken numbers.
    const most = isLaidOut(document, filled) ? own + length - 1 : own + 1;
    if (layout === "lines" && filled.length > most) isOver = true;
    labels = 0;
  }
  const scattered = isOver && isUnder ? rows.slice(odd[0], odd.at(-1)! + 1) : [];
  for (const row of above.length >= length ? rows : scattered) row.doubtful = true;
}

/** So many lines of numbers in headers are more than those of pages. */
const fewestAstray = 2;

/**
 * Where lines of numbers stand among the labels of headers of the disclosure table, a copy has put values apart from their
 * rows: of none of its rows that has no marks between cells is it known that it has its own.
 */
export function doubtAstray(
  lines: readonly PrintedLine[],
  text: string,
  subTables: readonly SubTable[],
): void {
  const parts = subTables.filter(
    ({ table, rows }) => table === "disclosure" && rows.some(({ layout }) => layout === "lines"),
  );
  const astray = parts.flatMap(({ line, rows: [first] }) =>
    astrayLines(lines.slice(line - 1, (first?.line ?? line) - 1), text),
  );
  if (astray.length < fewestAstray) return;
  for (const { rows } of parts)
    for (const row of rows) if (row.layout === "lines" || row.layout === null) row.doubtful = true;
}

/** Lines of a header that print values and nothing else, but for those in a note, 如 / -8 / ）, and the stroke of 本年增/减. */
function astrayLines(header: readonly PrintedLine[], text: string): PrintedLine[] {
  // Nearly no header has any.
  if (!header.some(isOfValues)) return [];
  let open = 0;
  let before = "";
  return header.filter((line) => {
    const printed = line.pieces.map(({ start, end }) => text.slice(start, end)).join(" ");
    const isOfLabel = printed === "/" && before.endsWith("增");
    const isInNote = open > 0;
    open += printed.split("(").length - printed.split(")").length;
    if (printed !== "") before = printed;
    return isOfValues(line) && !isInNote && !isOfLabel;
  });
}

/** Whether a line prints values and nothing else. */
function isOfValues({ layout, pieces }: PrintedLine): boolean {
  return layout === "lines" && pieces.length > 0 && pieces.every(({ kind }) => kind === "value");
}

/**
 * Where a row of a part of the disclosure table has the values of two, no row of it is known to have its own. In a part of
 * one column, two values may as well be one that is torn.
 */
export function doubtDoubled(
  rows: readonly PrintedRow[],
  columnsOf: (row: PrintedRow) => number | null,
): void {
  const isDoubled = rows.some((row) => {
    const columns = columnsOf(row);
    const isSo = columns !== null && columns > 1 && row.filled.length >= 2 * columns;
    return isSo && row.layout === "lines";
  });
  if (isDoubled) for (const row of rows) row.doubtful = true;
}
