import { lineAt, type Document } from "../document/document.ts";
import { readNumber } from "./number.ts";
import type { LaidRow } from "./layOut.ts";
import type { Piece } from "./piece.ts";
import type { PrintedRow } from "./subTable.ts";

/**
 * Where empty cells leave no trace, a row that lacks a value may have as many as columns all the same: the number of a
 * page or what stands at its head comes in. So where some rows of a document cannot be laid, one of the tables with
 * totals is taken only if it adds up.
 */
export function trustedRows(text: string, rows: readonly LaidRow[]): LaidRow[] {
  const isOpen = rows.some(
    ({ printed, placement }) => printed.layout === "lines" && placement.kind === "unplaced",
  );
  return rows.map((row): LaidRow => {
    const { table, printed, placement } = row;
    const isSure =
      !isOpen ||
      table === "disclosure" ||
      printed.layout !== "lines" ||
      placement.kind !== "placed" ||
      printed.filled.length === 0 ||
      addsUp(text, row);
    if (isSure) return row;
    printed.doubtful = true;
    return { ...row, placement: { kind: "unplaced", pieces: [] } };
  });
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

/**
 * Some copies set the values of rows a line higher or lower than their labels: then one row has none, and another, beside
 * its label and below it, those of two. No row from the one to the other is known to have its own.
 */
export function doubtShifted(
  document: Document,
  rows: readonly PrintedRow[],
  columns: number,
): void {
  const lineOf = (piece: Piece) => lineAt(document, piece.start) + 1;
  const isDouble = rows.map(
    ({ filled, layout, line, goesOn }) =>
      goesOn ||
      (layout === "lines" &&
        filled.length > columns &&
        lineOf(filled[0]!) === line &&
        lineOf(filled.at(-1)!) > line),
  );
  const isOdd = rows.map(({ layout }, i) => isDouble[i] || layout === null);
  if (!isDouble.includes(true) || isOdd.every((odd, i) => odd === isDouble[i])) return;
  const [first, last] = [isOdd.indexOf(true), isOdd.lastIndexOf(true)];
  for (const row of rows.slice(first, last + 1)) row.doubtful = true;
}
