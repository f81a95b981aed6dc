import { withoutWidth } from "../document/invisible.ts";
import type { PlainText } from "../document/plain.ts";
import { UnitSet } from "../document/UnitSet.ts";
import { isValue } from "./number.ts";
import { longestLabel, readWords, readWordsOf, type Words } from "./words.ts";

/** One printed piece of a line. */
export interface Piece {
  /**
   * A value (a number, a word for none, a stroke); a run, which is the values of several cells with nothing between
   * them; other text; a blank, which is a cell printed empty; filler, which stands for grid places that hold no cell of
   * their own (the rest of a spanned row); or a gap, which is a grid place that may be either.
   */
  readonly kind: "value" | "run" | "text" | "blank" | "filler" | "gap";
  readonly start: number;
  readonly end: number;
  /** Grid places the piece fills. */
  readonly width: number;
  /** What a text says that is no longer than a label; null for any other piece. */
  readonly words: Words | null;
}

export type LayoutName = "grid" | "pipes" | "tabs" | "lines";

/** A way of printing tables as text. */
export interface Layout {
  readonly name: LayoutName;
  /** The pieces of the line between two offsets of a text. */
  pieces(plain: PlainText, start: number, end: number): Piece[];
}

/** What is counted, which some print behind a number. */
export const counter = "件";

/** Whether a piece holds characters. */
export function isPrinted({ kind }: Piece): boolean {
  return kind === "value" || kind === "text" || kind === "run";
}

/** What Markdown prints in bold, in italics or as code. */
const emphasis = /^(\*{1,3}|_{1,3}|`{1,2})[^*_`\s](?:[^*_`]*[^*_`\s])?\1$/;
const emphasisStarts = new UnitSet("*_`");

/** How many marks stand on either side of what is printed so; 0 where it is not. */
function emphasisAt({ text, units }: PlainText, start: number, end: number): number {
  if (!emphasisStarts.has(units[start]!)) return 0;
  return emphasis.exec(text.slice(start, end))?.[1]?.length ?? 0;
}

/** What tools write into a cell that is empty: pandas, and PyMuPDF4LLM among the first row's. */
const emptyCell = /^(?:nan|NaN|None|Col\d{1,2}|Unnamed: \d{1,2}(?:_level_\d)?)$/;
const emptyStarts = new UnitSet("nNCU");

function isEmptyCell({ text, units }: PlainText, start: number, end: number): boolean {
  return emptyStarts.has(units[start]!) && emptyCell.test(text.slice(start, end));
}

/** The cell between two offsets of a text, without the spaces around it; a blank, or a gap, when nothing is left. */
export function cellPiece(
  plain: PlainText,
  from: number,
  to: number,
  width = 1,
  empty: "blank" | "gap" = "blank",
): Piece {
  const { units } = plain;
  let start = from;
  let end = to;
  while (start < end && spaces.has(units[start]!)) start++;
  while (end > start && spaces.has(units[end - 1]!)) end--;
  if (start === end || isEmptyCell(plain, start, end))
    return { kind: empty, start, end, width, words: null };
  if (isValue(plain, start, end)) {
    if (start > from && units[start - 1] === question && isLostDigit(units, start - 1)) start--;
    if (end < to && units[end] === question && isLostDigit(units, end)) end++;
    return { kind: "value", start, end, width, words: null };
  }
  const stars = emphasisAt(plain, start, end);
  if (stars > 0 && isValue(plain, start + stars, end - stars))
    return { kind: "value", start: start + stars, end: end - stars, width, words: null };
  const words = end - start > longestLabel ? null : readWords(plain, start, end);
  return { kind: "text", start, end, width, words };
}

const question = 0x3f;
const digits = new UnitSet("0123456789");

/** Whether the question mark at a place stands for a digit that was not recognised: alone, and beside a digit. Others are left of spaces. */
function isLostDigit(units: Uint16Array, at: number): boolean {
  const before = units[at - 1]!;
  const behind = units[at + 1]!;
  if (before === question || behind === question) return false;
  return digits.has(before) || digits.has(behind);
}

/** The pieces of a line with one more. Most lines of some reports hold one, and an array that grows takes room for many. */
export function withPiece(pieces: Piece[] | null, piece: Piece): Piece[] {
  if (pieces === null) return [piece];
  pieces.push(piece);
  return pieces;
}

/** What the words of a piece say, whatever its kind; null for one that is longer than a label. */
export function wordsOf({ words, start, end }: Piece, text: string): Words | null {
  return words ?? (end - start > longestLabel ? null : readWordsOf(text.slice(start, end)));
}

/** Space, tab, what has no width; and "?", which is what careless decoders make of a no-break space. */
const spaces = new UnitSet(` \t?${withoutWidth}`);
