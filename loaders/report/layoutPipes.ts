import { cellPiece, type Layout, type Piece } from "./piece.ts";

/**
 * Cells that end in a pipe: a row a line ("规章 | 0 | 0 | 0 |") or a cell a line ("规章 |").
 * A single pipe with nothing before it is an empty cell; pipes without a space between are filler.
 */
export const pipesLayout: Layout = {
  name: "pipes",
  matches: (line) => line.includes("|"),
  pieces(line, start) {
    const pieces: Piece[] = [];
    let from = 0;
    while (from < line.length) {
      const pipe = line.indexOf("|", from);
      if (pipe === -1) {
        const rest = cellPiece(line, from, line.length, start);
        if (rest.kind !== "blank") pieces.push(rest);
        break;
      }
      let next = pipe + 1;
      const piece = cellPiece(line, from, pipe, start);
      if (piece.kind !== "blank") {
        pieces.push(piece);
      } else {
        while (line[next] === "|") next++;
        const width = next - pipe;
        pieces.push({
          kind: width === 1 ? "blank" : "filler",
          start: start + pipe,
          end: start + next,
          width,
        });
      }
      from = next;
    }
    return pieces;
  },
};
