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
    .filter((pieces) => pieces.length === columns && isOneLine(document, pieces))
    .map((pieces) => pieces.map((piece) => extentOf(document, piece)));
  if (whole.length < rowsNeeded) return null;
  const ranges = Array.from({ length: columns }, (_, i) => ({
    from: Math.min(...whole.map((extents) => extents[i]!.from)),
    to: Math.max(...whole.map((extents) => extents[i]!.to)),
  }));
  if (ranges.some(({ from }, i) => i > 0 && from <= ranges[i - 1]!.to + 1)) return null;

  const laid: (Piece | null)[] = ranges.map(() => null);
  const printed = row.filled;
  if (!isOneLine(document, printed)) return null;
  for (const piece of printed) {
    const { from, to } = extentOf(document, piece);
    const under = ranges.flatMap((range, i) => (from < range.to && to > range.from ? [i] : []));
    if (under.length !== 1 || laid[under[0]!] !== null) return null;
    laid[under[0]!] = piece;
  }
  return laid;
}

function isOneLine(document: Document, pieces: readonly Piece[]): boolean {
  return new Set(pieces.map(({ start }) => lineAt(document, start))).size === 1;
}
