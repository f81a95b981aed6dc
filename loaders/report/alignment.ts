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

/**
 * The values of a row from left to right. Where a page laid out with spaces prints some of them higher than
 * others they are sorted by where they stand; null where one stands below another.
 */
export function fromLeftToRight(
  document: Document,
  pieces: readonly Piece[],
): readonly Piece[] | null {
  const isLaidOut = pieces.some((piece, i) => {
    const before = pieces[i - 1];
    const gap = before ? document.text.slice(before.end, piece.start) : "";
    return gap.length > 1 && !gap.includes("\n");
  });
  if (!isLaidOut || isOneLine(document, pieces)) return pieces;
  const extents = new Map(pieces.map((piece) => [piece, extentOf(document, piece)]));
  const sorted = pieces.toSorted((a, b) => extents.get(a)!.from - extents.get(b)!.from);
  const areApart = sorted.every(
    (piece, i) => i === 0 || extents.get(sorted[i - 1]!)!.to <= extents.get(piece)!.from,
  );
  return areApart ? sorted : null;
}

function isOneLine(document: Document, pieces: readonly Piece[]): boolean {
  return new Set(pieces.map(({ start }) => lineAt(document, start))).size === 1;
}
