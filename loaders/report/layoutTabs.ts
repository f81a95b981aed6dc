import { cellPiece, type Layout, type Piece } from "./piece.ts";

/** Cells with tabs between them. Each tab ends a grid place, so an empty cell and the rest of a spanned one look alike. */
export const tabsLayout: Layout = {
  name: "tabs",
  pieces(text, start, end) {
    const pieces: Piece[] = [];
    for (let from = start; from <= end;) {
      const to = fieldEnd(text, from, end);
      const piece = cellPiece(text, from, to);
      pieces.push(piece.kind === "blank" ? { ...piece, kind: "gap" } : piece);
      from = to + 1;
    }
    return pieces;
  },
};

/** Whether the line between two offsets is printed with tabs: one within it, or more than two around it. */
export function isTabbed(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  return line.trim().includes("\t") || line.split("\t").length > 3;
}

function fieldEnd(text: string, from: number, end: number): number {
  const tab = text.indexOf("\t", from);
  return tab === -1 || tab > end ? end : tab;
}
