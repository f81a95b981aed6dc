import { lineAt, type Document } from "../document/document.ts";
import { isOneLine, layUnder } from "./alignment.ts";
import type { Printed } from "./brokenHeader.ts";
import type { LaidRow } from "./layOut.ts";
import { readNumber } from "./number.ts";
import { StrayPages } from "./StrayPages.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/**
 * Where empty cells leave no trace, a row that lacks a value may have as many as columns all the same: the number of a
 * page or what stands at its head comes in. So where some rows of a document cannot be laid, one of the tables with
 * totals is taken only if it adds up, or if each of its values stands below those of rows that do. One with what may be
 * the number of a page is taken only if it adds up.
 */
export function trustedRows(
  printed: Printed,
  subTables: readonly SubTable[],
  rows: readonly LaidRow[],
): readonly LaidRow[] {
  const isOpen = rows.some(
    (row) => row.printed.layout === "lines" && row.placement.kind === "unplaced",
  );
  const pages = new StrayPages(printed, subTables);
  if (!isOpen && !pages.areSeen) return rows;
  const sums = rows.filter((row) => addsUp(printed.text, row));
  return rows.map((row): LaidRow => {
    const { layout, filled } = row.printed;
    if (row.placement.kind !== "placed" || filled.length === 0 || sums.includes(row)) return row;
    const mayBePage = pages.areSeen && filled.some((value) => pages.mayBe(value));
    const mayLackValues = isOpen && layout === "lines" && row.table !== "disclosure";
    if (!mayBePage && (!mayLackValues || isBelow(printed.document, row, sums))) return row;
    row.printed.doubtful = true;
    return { ...row, placement: { kind: "unplaced", pieces: [] } };
  });
}

/** Whether each value of a row stands below those that some whole rows of its table have in its column. */
function isBelow(
  document: Document,
  { table, printed, columns, placement }: LaidRow,
  rows: readonly LaidRow[],
): boolean {
  if (placement.kind !== "placed" || !isOneLine(document, printed.filled)) return false;
  const whole = rows.flatMap((row) => {
    const { filled } = row.printed;
    const isWhole = row.table === table && filled.length === columns.length;
    return isWhole && isOneLine(document, filled) ? [filled] : [];
  });
  const laid = layUnder(document, whole, printed.filled);
  return laid?.every((piece, i) => piece === placement.pieces[i]) ?? false;
}

/** Whether every total of a row is the sum of what stands beside it; strokes and words for none count as nothing. */
function addsUp(text: string, { columns, placement }: LaidRow): boolean {
  if (placement.kind !== "placed") return false;
  const sums = new Map<string | null, { total: number | null; sum: number }>();
  for (const [i, { row, column }] of columns.entries()) {
    const piece = placement.pieces[i];
    const value = piece ? readNumber(text.slice(piece.start, piece.end)).value : null;
    const entry = sums.get(row) ?? { total: null, sum: 0 };
    if (column === "total") entry.total = value;
    else entry.sum += value ?? 0;
    sums.set(row, entry);
  }
  return [...sums.values()].every(({ total, sum }) => (total ?? 0) === sum);
}

/** Over how many rows values are off their labels: the height of a cell broken over lines. */
const farthest = 6;

/**
 * Some copies set the values of rows a line higher or lower than their labels: then one row has those of two, and another
 * none. No row from the one to the other is known to have its own. Labels of which only the last has values, those of
 * all, are another case (see handOutValues).
 */
export function doubtShifted(
  document: Document,
  rows: readonly PrintedRow[],
  columns: number,
): void {
  if (!rows.some(isEmpty)) return;
  // Where those of a whole row stand beside nothing but the rest of a label, none is known to stand beside its own.
  if (rows.some(({ beside }) => beside >= columns)) for (const row of rows) row.doubtful = true;
  for (const [i, row] of rows.entries()) {
    const isDouble = hasSeveralLines(document, row, columns);
    if (row.beside === 0 && !isDouble) continue;
    // The labels right above may be those of its first lines.
    const before = rows[i - 1];
    if (before && isEmpty(before) && isDouble && !isBeside(document, row)) continue;
    for (let j = Math.max(0, i - farthest); j <= i + farthest && j < rows.length; j++) {
      if (!isEmpty(rows[j]!)) continue;
      for (const between of rows.slice(Math.min(i, j), Math.max(i, j) + 1)) between.doubtful = true;
    }
  }
}

function isEmpty({ layout }: PrintedRow): boolean {
  return layout === null;
}

/** Whether more values than columns stand on several lines. */
function hasSeveralLines(
  document: Document,
  { layout, filled }: PrintedRow,
  columns: number,
): boolean {
  if (layout !== "lines" || filled.length <= columns) return false;
  return lineAt(document, filled[0]!.start) < lineAt(document, filled.at(-1)!.start);
}

/** Whether the first value of a row stands beside its label. */
function isBeside(document: Document, { line, filled: [first] }: PrintedRow): boolean {
  return first !== undefined && lineAt(document, first.start) + 1 === line;
}
