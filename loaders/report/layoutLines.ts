import { isValue } from "./number.ts";
import { trimmedPiece, type Layout, type Piece } from "./piece.ts";

/**
 * Text without separators: a cell a line, or a row a line with spaces between its values ("规章 0 0 0").
 * Only values at the end of a line are split off; spaces elsewhere are part of a label. Empty cells leave no trace.
 */
export const linesLayout: Layout = {
  name: "lines",
  matches: () => true,
  pieces(line, start) {
    const values: Piece[] = [];
    let end = line.length;
    for (;;) {
      const rest = line.slice(0, end).trimEnd();
      const space = rest.search(/\s\S*$/);
      const word = rest.slice(space + 1);
      if (word === "" || !isValue(word)) break;
      values.unshift(trimmedPiece(line, space + 1, rest.length, start));
      end = space + 1;
    }
    const label = trimmedPiece(line, 0, end, start);
    return label.kind === "text" ? [label, ...values] : values;
  },
};
