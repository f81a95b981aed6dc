import { lineAt, type Document } from "../document/document.ts";
import type { Piece } from "./piece.ts";

/** The places of a text line that a piece takes, from its first to behind its last, counted in half-widths: a Chinese character takes two. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where a piece stands in its line as printed: made plain, full-width digits would take one place. */
export function extentOf(document: Document, { start, end }: Piece): Extent {
  const line = document.lines[lineAt(document, start)]!;
  const from = halfWidths(document.text.slice(line.start, start));
  return { from, to: from + halfWidths(document.text.slice(start, end)) };
}

/** How many places of a line are free between two pieces on it. */
export function placesBetween({ text }: Document, { end }: Piece, { start }: Piece): number {
  return halfWidths(text.slice(end, start));
}

/** Whether two pieces have a place of their lines in common. */
export function isOverlap(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}

function halfWidths(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}
