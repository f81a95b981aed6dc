import { isValue } from "./number.ts";

/** One printed piece of a line. */
export interface Piece {
  /**
   * A value (a number, a word for none, a stroke); other text; a blank, which is a cell printed empty;
   * filler, which stands for grid places that hold no cell of their own (the rest of a spanned row); or
   * a gap, which is a grid place that may be either.
   */
  readonly kind: "value" | "text" | "blank" | "filler" | "gap";
  readonly start: number;
  readonly end: number;
  /** Grid places the piece fills. */
  readonly width: number;
}

export type LayoutName = "grid" | "pipes" | "tabs" | "lines";

/** A way of printing tables as text. */
export interface Layout {
  readonly name: LayoutName;
  /** Whether a line is printed this way. */
  matches(line: string): boolean;
  /** The pieces of a line; offsets are those of the text, of which the line begins at `start`. */
  pieces(line: string, start: number): Piece[];
}

/** Whether a piece holds characters. */
export function isPrinted({ kind }: Piece): boolean {
  return kind === "value" || kind === "text";
}

/** The cell between two offsets of a line, without the spaces around it; a blank when nothing is left. */
export function cellPiece(
  line: string,
  from: number,
  to: number,
  offset: number,
  width = 1,
): Piece {
  let start = from;
  let end = to;
  while (start < end && isSpace(line.charCodeAt(start))) start++;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
  const kind = start === end ? "blank" : isValue(line.slice(start, end)) ? "value" : "text";
  return { kind, start: offset + start, end: offset + end, width };
}

/** Space, tab, zero-width space, byte-order mark; and "?", which is what careless decoders make of a no-break space. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x200b || code === 0xfeff || code === 0x3f;
}
