import { lineAt, type Document } from "../document/document.ts";
import type { Piece } from "./piece.ts";
import type { PrintedRow } from "./subTable.ts";

/** The places of a text line that a piece takes, from its first to behind its last, counted in half-widths: a Chinese character takes two. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

const rowsNeeded = 3;

/**
 * Lays a row of text under columns by where its values stand in the line, as text extracted from a page
 * keeps it. Answers null unless at least three whole rows of the table agree on where every column is,
 * with room between the columns, and each value stands in one of them.
 */
export function align(
  document: Document,
  text: string,
  rows: readonly PrintedRow[],
  row: PrintedRow,
  columns: number,
): (Piece | null)[] | null {
  const whole = rows
    .map(({ filled }) => filled)
    .filter((pieces) => pieces.length === columns && isOneLine(document, pieces))
    .map((pieces) => pieces.map((piece) => extent(document, text, piece)));
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
    const { from, to } = extent(document, text, piece);
    const under = ranges.flatMap((range, i) => (from < range.to && to > range.from ? [i] : []));
    if (under.length !== 1 || laid[under[0]!] !== null) return null;
    laid[under[0]!] = piece;
  }
  return laid;
}

function isOneLine(document: Document, pieces: readonly Piece[]): boolean {
  return new Set(pieces.map(({ start }) => lineAt(document, start))).size === 1;
}

function extent(document: Document, text: string, { start, end }: Piece): Extent {
  const line = document.lines[lineAt(document, start)]!;
  const from = halfWidths(text.slice(line.start, start));
  return { from, to: from + halfWidths(text.slice(start, end)) };
}

function halfWidths(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return width;
}
