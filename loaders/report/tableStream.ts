import type { Heading } from "./headings.ts";
import { readNumber } from "./number.ts";
import { counter, isPrinted, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import type { SubTable } from "./subTable.ts";
import { longestLabel } from "./words.ts";

/*
 * A table as a copy without places prints it: its text and its values, each in the order in which they are printed.
 */

/** A printed value and its line. */
export interface Value {
  readonly piece: Piece;
  readonly shown: string;
  readonly line: number;
  /** What it counts as in a sum: strokes and words for none as nothing. */
  readonly number: number;
  /** Whether nothing else stands on its line, as with the number of a page. */
  readonly isAlone: boolean;
  /** Whether it shares a marked cell with others, which may be those of other rows. */
  readonly isShared: boolean;
}

/** What a table prints: its text line by line, and its values. */
export interface Stream {
  readonly texts: readonly (readonly string[])[];
  readonly values: readonly Value[];
}

/** Whether a text prints nothing but what stands in a table. */
export type IsOfTable = (text: string) => boolean;

/** The number of the line before which a table ends that stands on a line: that of the next heading, or of the next of other tables. */
export function endOf(
  start: number,
  headings: readonly Heading[],
  others: readonly SubTable[],
  lines: readonly PrintedLine[],
): number {
  let end = lines.length + 1;
  for (const ends of [headings, others])
    for (const { line } of ends) if (line > start && line < end) end = line;
  return end;
}

/** Of the longest table, each cell and the space below it on a line: more are not read. */
export const mostTableLines = 2000;

/** Whether a line prints nothing but what stands in a table: one of a page's head or foot, or of prose, does. */
export function isTableLine({ pieces }: PrintedLine, text: string, isOfTable: IsOfTable): boolean {
  return pieces.every((piece) => {
    if (piece.kind !== "text") return true;
    const printed = text.slice(piece.start, piece.end);
    return (isOfTable(printed) && !/[A-Za-z]/.test(printed)) || printed === counter;
  });
}

/**
 * What some lines print of a table, without those that print anything else.
 *
 * @param isNoneValue whether 无 is read as a value: it is a word for none, and a part of 无法提供
 */
export function readStream(
  lines: readonly PrintedLine[],
  text: string,
  isOfTable: IsOfTable,
  isNoneValue: boolean,
): Stream {
  const texts: string[][] = [];
  const values: Value[] = [];
  for (const line of lines) {
    if (!isTableLine(line, text, isOfTable)) continue;
    const own: string[] = [];
    const isMarked = line.layout === "pipes" || line.layout === "grid";
    const split = line.pieces.filter(isPrinted).map((piece) => valuesApart(piece, text));
    const cells = isMarked ? rowByRow(split) : split;
    const printed = cells.flat();
    const shared = new Set(isMarked ? cells.filter(({ length }) => length > 1).flat() : []);
    for (const [i, piece] of printed.entries()) {
      const shown = text.slice(piece.start, piece.end);
      if (shown === counter && printed[i - 1]?.kind === "value") continue;
      if (piece.kind === "value" && (isNoneValue || !/^\p{Script=Han}/u.test(shown))) {
        const number = readNumber(shown).value ?? 0;
        const isAlone = printed.length === 1;
        const isShared = shared.has(piece);
        values.push({ piece, shown, line: line.number, number, isAlone, isShared });
      } else own.push(shown);
    }
    if (own.length > 0) texts.push(own);
  }
  return { texts, values };
}

/** Cells of the widest table, some to spare. */
const mostCells = 40;

/** The cells of a line row by row, where each cell of values holds one of each of several rows with no rule between them. */
function rowByRow(cells: Piece[][]): Piece[][] {
  if (cells.length > mostCells) return cells;
  const ofValues = cells.filter((cell) => cell.every(({ kind }) => kind === "value"));
  const [first] = ofValues;
  if (!first || first.length === 1 || ofValues.some(({ length }) => length !== first.length))
    return cells;
  const labels = cells.filter((cell) => !ofValues.includes(cell));
  return [...labels, ...first.flatMap((_, row) => ofValues.map((cell) => [cell[row]!]))];
}

/** The end of a label, if any, and numbers behind it with spaces between: some tools put none between the two. */
const labelAndNumbers = /^(.*\p{Script=Han}[)）”"]?)?\s*(\d[\d,]*(?:\s+\d[\d,]*)*)$/u;
/** A number; where no space parts two, none but 0 itself begins with a 0. */
const digits = /0(?=\d)|\d[\d,]*/g;

/** A piece with the values in it apart from each other, and from the label that they stand behind. */
function valuesApart(piece: Piece, text: string): Piece[] {
  if (piece.kind !== "text" || piece.end - piece.start > longestLabel) return [piece];
  const [, label = "", numbers] = labelAndNumbers.exec(text.slice(piece.start, piece.end)) ?? [];
  if (numbers === undefined) return [piece];
  const behind = piece.end - numbers.length;
  const values = [...numbers.matchAll(digits)].map(({ 0: printed, index }): Piece => {
    const start = behind + index;
    return { kind: "value", start, end: start + printed.length, width: 1, words: null };
  });
  if (label === "") return values;
  return [{ ...piece, end: piece.start + label.length, words: null }, ...values];
}

/** Of so many values more than the rows have, each must be the number of a page. */
const mostPages = 4;

/**
 * Values as rows, one after the other; null where there are too few or too many. A number alone on its line between two
 * rows may be that of a page, if every row adds up without it and no other way of leaving some out says anything else.
 */
export function inRows(
  values: readonly Value[],
  rows: number,
  width: number,
  addsUp: (row: readonly Value[]) => boolean,
  isPage: (value: Value) => boolean,
): Value[][] | null {
  const extra = values.length - rows * width;
  if (extra < 0 || extra > mostPages) return null;
  const cut = (from: number) => values.slice(from, from + width);
  if (extra === 0) return Array.from({ length: rows }, (_, i) => cut(i * width));
  const ways = new Map<string, Value[][]>();
  const follow = (at: number, pages: readonly number[], found: Value[][]) => {
    const next = values[at];
    const page = pages.at(-1);
    const mayBePage =
      next?.isAlone && (page === undefined ? isPage(next) : next.number === page + 1);
    if (mayBePage && pages.length < extra) follow(at + 1, [...pages, next.number], found);
    if (found.length === rows) {
      // A stroke and a 0 are the same to a sum, and not the same to a reader.
      const said = found.flat().map(({ number, shown }) => (/\d/.test(shown) ? number : shown));
      if (!next) ways.set(said.join(), found);
    } else if (at + width <= values.length && addsUp(cut(at))) {
      follow(at + width, pages, [...found, cut(at)]);
    }
  };
  follow(0, [], []);
  const [only, ...others] = ways.values();
  return only && others.length === 0 ? only : null;
}

/** Whether all values are the same 0: then it does not matter which is whose. */
export function areNothing(values: readonly Value[]): boolean {
  return values.every(({ number, shown }) => number === 0 && shown === values[0]!.shown);
}

/** Whether the total at the end is the sum of the others. */
export function isSumLast(numbers: readonly number[]): boolean {
  return numbers.reduce((sum, each) => sum + each, 0) === 2 * numbers.at(-1)!;
}

/** Whether values stand on one line or on lines right below each other. Where blank lines part them, a copy may have put columns that begin higher first. */
export function areTogether(values: readonly Piece[], text: string): boolean {
  return values.every(({ start }, i) => {
    const between = i === 0 ? "" : text.slice(values[i - 1]!.end, start);
    return between.trim() === "" && !/\n[^\S\n]*\n/.test(between);
  });
}
