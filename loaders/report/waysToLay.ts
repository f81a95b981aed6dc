import { readNumber } from "./number.ts";
import { counter, type Piece } from "./piece.ts";

/** A piece laid under a column, and what it counts as in a sum. */
export interface LaidValue {
  readonly piece: Piece;
  readonly value: number;
}

/** One way to lay the values of a row under its columns: what stands in each, null where nothing does. */
export type Way = readonly (LaidValue | null)[];

/** Every way to lay values under columns in their order, where empty cells leave no trace, or one value is too many. */
export function waysOfValues(values: readonly LaidValue[], columns: number): Iterable<Way> {
  // With more than one value too many, those of another row may have come in.
  if (values.length > columns + 1 || values.length === 0) return [];
  return values.length > columns ? without(values) : spread(values, columns);
}

/** Every way to leave one value out. Only a 0 may be: the number that makes a sum wrong may be the row's all the same. */
function* without(values: readonly LaidValue[]): Generator<Way> {
  for (const [i, { value }] of values.entries()) {
    if (value === 0) yield values.filter((_, k) => k !== i);
  }
}

/** Every way to spread values over columns in their order. */
function* spread(values: readonly LaidValue[], columns: number): Generator<Way> {
  const indices = Array.from({ length: columns }, (_, i) => i);
  for (const pick of combinations(indices, values.length)) {
    yield indices.map((i) => (pick.includes(i) ? values[pick.indexOf(i)]! : null));
  }
}

/** Every choice of some items in their order. */
function* combinations(items: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = 0; i <= items.length - size; i++) {
    for (const rest of combinations(items.slice(i + 1), size - 1)) yield [items[i]!, ...rest];
  }
}

/** So many ends of ways are looked at. */
const mostSteps = 20_000;
const countsAndSpaces = new RegExp(`^[\\d\\s${counter}]+$`);

/**
 * Every way to part a run of digits into the numbers of columns, some of which may be empty. None but 0 itself begins with
 * a 0, and none goes on behind a space. The last column, which is that of a total, is parted first: `mayEnd` tells of
 * what is laid so far whether a way may end in it. None where the run holds anything but numbers and 件, or there are too
 * many to look at.
 */
export function waysOfRun(
  run: Piece,
  text: string,
  columns: number,
  mayEnd: (way: Way) => boolean,
): readonly Way[] {
  const { start } = run;
  if (!countsAndSpaces.test(text.slice(start, run.end))) return [];
  const found: Way[] = [];
  let steps = 0;
  const follow = (way: Way, end: number): void => {
    if (++steps > mostSteps || !mayEnd(way)) return;
    let to = end;
    while (to > start && /\s/.test(text.charAt(to - 1))) to--;
    if (way.length === columns) {
      if (to === start) found.push(way);
      return;
    }
    const isLast = way.length === columns - 1;
    if (!isLast || to === start) follow([null, ...way], to);
    // What is left is all of the first column's.
    for (let from = isLast ? start : to - 1; from >= start && from < to; from--) {
      if (/\s/.test(text.charAt(from))) break;
      const { value } = readNumber(text, null, from, to);
      if (value === null) continue;
      follow([{ piece: valueAt(from, to), value }, ...way], from);
    }
  };
  follow([], run.end);
  return steps > mostSteps ? [] : found;
}

const leastValues = new RegExp(`0(?=\\d)|\\d+${counter}?`, "g");

/** The values of a run if it has no more columns than there are values in it at least; null where it has. */
export function valuesOfRun({ start, end }: Piece, text: string, columns: number): Piece[] | null {
  const run = text.slice(start, end);
  const values = [...run.matchAll(leastValues)];
  if (!countsAndSpaces.test(run) || values.length !== columns) return null;
  return values.map(({ 0: value, index }) => valueAt(start + index, start + index + value.length));
}

function valueAt(start: number, end: number): Piece {
  return { kind: "value", start, end, width: 1, words: null };
}
