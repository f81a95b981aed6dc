import { cellPiece, type Layout, type Piece } from "./piece.ts";

/** Cells with tabs between them. Each tab ends a grid place, so an empty cell and the rest of a spanned one look alike. */
export const tabsLayout: Layout = {
  name: "tabs",
  matches: (line) =>
    line.includes("\t") && (line.trim().includes("\t") || (line.match(/\t/g)?.length ?? 0) > 2),
  pieces(line, start) {
    const pieces: Piece[] = [];
    let from = 0;
    for (const field of line.split("\t")) {
      const piece = cellPiece(line, from, from + field.length, start);
      pieces.push(piece.kind === "blank" ? { ...piece, kind: "gap" } : piece);
      from += field.length + 1;
    }
    return pieces;
  },
};
