/**
 * One printed piece of a line: the text of a cell; a blank, which is a cell printed empty; filler, which
 * stands for `width` grid places that hold no cell of their own (the rest of a spanned row); or a gap,
 * which is a grid place that may be either.
 */
export interface Piece {
  readonly kind: "text" | "blank" | "filler" | "gap";
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export type LayoutName = "pipes" | "tabs" | "lines";

/** A way of printing tables as text. */
export interface Layout {
  readonly name: LayoutName;
  /** Whether a line is printed this way. */
  matches(line: string): boolean;
  /** The pieces of a line; offsets are those of the text, of which the line begins at `start`. */
  pieces(line: string, start: number): Piece[];
}

/** The piece of text between two offsets of a line, without the spaces around it; a blank when nothing is left. */
export function trimmedPiece(line: string, from: number, to: number, offset: number): Piece {
  let start = from;
  let end = to;
  while (start < end && isSpace(line, start)) start++;
  while (end > start && isSpace(line, end - 1)) end--;
  return {
    kind: start === end ? "blank" : "text",
    start: offset + start,
    end: offset + end,
    width: 1,
  };
}

function isSpace(line: string, at: number): boolean {
  return (
    line[at] === " " ||
    line[at] === "\t" ||
    line.charCodeAt(at) === 0x200b ||
    line.charCodeAt(at) === 0xfeff
  );
}
