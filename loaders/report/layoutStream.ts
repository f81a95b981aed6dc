import { cellPiece, counter, type Layout, type Piece } from "./piece.ts";
import { pipeCode } from "./layoutPipes.ts";
import { tabCode } from "./layoutTabs.ts";
import { countUnits, unitEnd } from "./whiteSpace.ts";

/** No row of a table has so many cells, and no page so few characters. */
const mostCells = 60;
const fewestCharacters = 1000;

const streams = [pipeCode, tabCode].map((code): readonly [number, Layout] => [
  code,
  {
    name: "lines",
    pieces(plain, start, end) {
      const pieces: Piece[] = [];
      for (let from = start; from < end;) {
        const to = unitEnd(plain.units, code, from, end);
        const piece = cellPiece(plain, from, to);
        const isCounter = plain.text.slice(piece.start, piece.end) === counter;
        if (piece.kind !== "blank" && !(isCounter && pieces.at(-1)?.kind === "value"))
          pieces.push(piece);
        from = to + 1;
      }
      return pieces;
    },
  },
]);

/**
 * A whole page on one line, with a pipe or a tab between its texts, as some tools join them: each is a cell, and nothing tells
 * where a row ends. Empty cells leave no trace. Null for any other line.
 */
export function streamLayout(units: Uint16Array, start: number, end: number): Layout | null {
  if (end - start < fewestCharacters) return null;
  return streams.find(([code]) => countUnits(units, code, start, end) > mostCells)?.[1] ?? null;
}
