import { lineAt, type Document } from "../document/document.ts";
import { extentOf } from "./extent.ts";
import type { Piece } from "./piece.ts";
import type { PrintedRow } from "./subTable.ts";

const rowsNeeded = 3;

/**
 * Lays a row of text under columns by where its values stand in the line, as text extracted from a page
 * keeps it. Answers null unless at least three whole rows of the table agree on where every column is,
 * with room between the columns, and each value stands in one of them.
 */
export function align(
  document: Document,
  rows: readonly PrintedRow[],
  row: PrintedRow,
  columns: number,
): (Piece | null)[] | null {
  const whole = rows
    .map(({ filled }) => filled)
    .filter((pieces) => pieces.length === columns && isOneLine(document, pieces));
  return isOneLine(document, row.filled) ? layUnder(document, whole, row.filled) : null;
}

/** Lays pieces under the columns that whole rows show; null unless at least three do, and each piece stands in one of them. */
export function layUnder(
  document: Document,
  rows: readonly (readonly Piece[])[],
  printed: readonly Piece[],
): (Piece | null)[] | null {
  if (rows.length < rowsNeeded) return null;
  const whole = rows.map((pieces) => pieces.map((piece) => extentOf(document, piece)));
  const ranges = whole[0]!.map((_, i) => ({
    from: Math.min(...whole.map((extents) => extents[i]!.from)),
    to: Math.max(...whole.map((extents) => extents[i]!.to)),
  }));
  if (ranges.some(({ from }, i) => i > 0 && from <= ranges[i - 1]!.to + 1)) return null;

  const laid: (Piece | null)[] = ranges.map(() => null);
  for (const piece of printed) {
    const { from, to } = extentOf(document, piece);
    const under = ranges.flatMap((range, i) => (from < range.to && to > range.from ? [i] : []));
    if (under.length !== 1 || laid[under[0]!] !== null) return null;
    laid[under[0]!] = piece;
  }
  return laid;
}

/**
 * Whether a page laid out with spaces prints the values of a row on several lines. Cells are broken there, and
 * a number may be: which part of which is then open.
 */
export function areSpread(document: Document, pieces: readonly Piece[]): boolean {
  return isLaidOut(document, pieces) && !isOneLine(document, pieces);
}

/** Whether such a page prints values on a line without their label, where the other parts of broken numbers may stand above it. */
export function areBelow(document: Document, pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first || !isLaidOut(document, pieces)) return false;
  const line = document.lines[lineAt(document, first.start)]!;
  return document.text.slice(line.start, first.start).trim() === "";
}

/** Whether more than one space stands between some pieces, as on a page laid out with spaces. */
export function isLaidOut({ text }: Document, pieces: readonly Piece[]): boolean {
  for (let i = 1; i < pieces.length; i++) {
    const from = pieces[i - 1]!.end;
    const to = pieces[i]!.start;
    if (to - from > 1 && !text.slice(from, to).includes("\n")) return true;
  }
  return false;
}

/** Whether all pieces stand on one line. */
export function isOneLine(document: Document, pieces: readonly Piece[]): boolean {
  return new Set(pieces.map(({ start }) => lineAt(document, start))).size === 1;
}
