import type { Line } from "../document/document.ts";
import type { PlainText } from "../document/plain.ts";
import { UnitSet } from "../document/UnitSet.ts";
import { cellPiece, withPiece, type Layout, type Piece } from "./piece.ts";
import { countUnits, isWhite, printedEnd, printedStart, unitEnd } from "./whiteSpace.ts";

/** The code of the pipe: to look at codes is quicker than to cut out characters. */
export const pipeCode = 0x7c;

/**
 * Cells that end in a pipe: a row a line ("规章 | 0 | 0 | 0 |") or a cell a line ("规章 |").
 * A single pipe with nothing before it is an empty cell; pipes without a space between are filler.
 */
export const pipesLayout: Layout = {
  name: "pipes",
  pieces: (plain, start, end) => pipePieces(plain, start, end, false),
};

/** The same where rows also begin with a pipe, which then ends no cell. */
export const openedPipesLayout = openedPipes(false);

/** The same where no space parts a cell from its pipes, so that each pipe ends a cell: "|规章|||0|". */
export const compactPipesLayout = openedPipes(true);

/** The same where a pipe begins each cell, and ends none: "| 规章 | 0 | 0 | 0". One at the end of a line begins an empty cell. */
export const unclosedPipesLayout = unclosedPipes(false);

/** The same without spaces: "|规章|||0". */
export const compactUnclosedPipesLayout = unclosedPipes(true);

function unclosedPipes(isCompact: boolean): Layout {
  return {
    name: "pipes",
    pieces(plain, start, end) {
      const { units } = plain;
      const first = unitEnd(units, pipeCode, start, end);
      const pieces = pipePieces(plain, first + 1, end, isCompact);
      const last = printedEnd(units, start, end) - 1;
      if (units[last] !== pipeCode || last === first) return pieces;
      const empty = { kind: "blank", start: last, end: last + 1, width: 1, words: null } as const;
      return withPiece(pieces, empty);
    },
  };
}

function openedPipes(isCompact: boolean): Layout {
  return {
    name: "pipes",
    pieces(plain, start, end) {
      const { units } = plain;
      const first = unitEnd(units, pipeCode, start, end);
      const opens = isRow(units, start, end) || isBrokenOff(units, start, first, end);
      return pipePieces(plain, opens ? first + 1 : start, end, isCompact);
    },
  };
}

/** Whether a line begins with a pipe, holds others, and ends in none: a row that goes on in the next line. */
function isBrokenOff(units: Uint16Array, start: number, first: number, end: number): boolean {
  if (printedStart(units, start, end) !== first) return false;
  return unitEnd(units, pipeCode, first + 1, end) < end;
}

/** Whether all rows among the lines of a text begin with a pipe, as Markdown prints them. */
export function areRowsOpened(lines: readonly Line[], units: Uint16Array): boolean {
  const opened = countRows(lines, units, true);
  return opened > 0 && opened > 9 * countRows(lines, units, false);
}

/**
 * Whether pipes begin the cells of the rows among the lines of a text, and end none: some rows end without one, most of them
 * or those of tables in which each row has as many pipes, and no line goes on with a row that was broken.
 */
export function areRowsUnclosed(lines: readonly Line[], units: Uint16Array): boolean {
  let rows = 0;
  let unclosed = 0;
  /** Of these, those in tables of even rows; and those of the table that the line before belongs to. */
  let inEven = 0;
  let inTable = 0;
  let width = 0;
  let isEven = true;
  for (const { start, end } of lines) {
    const first = printedStart(units, start, end);
    const last = printedEnd(units, first, end);
    const pipes = countUnits(units, pipeCode, first, last);
    if (pipes === 0) {
      if (isEven) inEven += inTable;
      inTable = width = 0;
      isEven = true;
    } else if (units[first] !== pipeCode) return false;
    else if (pipes > 1) {
      rows++;
      if (width !== 0 && pipes !== width) isEven = false;
      width = pipes;
      if (units[last - 1] === pipeCode) continue;
      unclosed++;
      inTable++;
    }
  }
  if (isEven) inEven += inTable;
  return unclosed >= fewestPiped && (unclosed * 2 > rows || inEven === unclosed);
}

/** Whether no row that begins with a pipe has a space beside one. */
export function areRowsCompact(lines: readonly Line[], units: Uint16Array): boolean {
  return lines.every(({ start, end }) => {
    const from = printedStart(units, start, end);
    const last = printedEnd(units, from, end);
    const isPiped = units[from] === pipeCode && unitEnd(units, pipeCode, from + 1, last) < last;
    return !isPiped || isUnspaced(units, from, last);
  });
}

/** Whether no space stands beside a pipe among the characters between two offsets. */
export function isUnspaced(units: Uint16Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (units[at] !== pipeCode) continue;
    if (at > first && isWhite(units[at - 1]!)) return false;
    if (at < last - 1 && isWhite(units[at + 1]!)) return false;
  }
  return true;
}

const fewestPiped = 3;

/** Whether pipes end cells or part them: some lines hold several, or end in one. Single ones may stand in any text. */
export function arePipesPrinted(lines: readonly Line[], units: Uint16Array): boolean {
  let piped = 0;
  for (const { start, end } of lines) {
    const last = printedEnd(units, start, end);
    const pipe = unitEnd(units, pipeCode, start, last);
    if (pipe === last) continue;
    const isOne = unitEnd(units, pipeCode, pipe + 1, last) === last;
    if ((!isOne || pipe === last - 1) && ++piped === fewestPiped) return true;
  }
  return false;
}

/**
 * The pieces of a line of a text whose cells have no pipes, one or more of which is a number with a digit misprinted:
 * |203 for 1203. Which digit it was is not known, so it is no number, but a value that stands there. Null where none is.
 */
export function misprinted(pieces: readonly Piece[], text: string): Piece[] | null {
  let isFound = false;
  const mended = pieces.map((piece) => {
    if (!misprint.test(text.slice(piece.start, piece.end))) return piece;
    isFound = true;
    return { ...piece, kind: "value", words: null } as const;
  });
  return isFound ? mended : null;
}

const misprint = /^[\d,.]*\|[\d,.]*$(?<=\d.*)/;

/** How many lines are rows that begin with a pipe, or with something else. */
function countRows(lines: readonly Line[], units: Uint16Array, opened: boolean): number {
  let count = 0;
  for (const { start, end } of lines) {
    const isOpened = units[printedStart(units, start, end)] === pipeCode;
    if (isOpened === opened && isRow(units, start, end)) count++;
  }
  return count;
}

/** Whether a line holds text and several cells, the last of which ends in a pipe. */
function isRow(units: Uint16Array, start: number, end: number): boolean {
  const last = printedEnd(units, start, end) - 1;
  if (last < start || units[last] !== pipeCode) return false;
  let hasPipe = false;
  let hasText = false;
  for (let at = start; at < last && !(hasPipe && hasText); at++) {
    const code = units[at]!;
    if (code === pipeCode) hasPipe = true;
    else if (!isWhite(code)) hasText = true;
  }
  return hasPipe && hasText;
}

function pipePieces(plain: PlainText, start: number, end: number, isCompact: boolean): Piece[] {
  const { units } = plain;
  let pieces: Piece[] | null = null;
  let from = start;
  while (from < end) {
    let pipe = unitEnd(units, pipeCode, from, end);
    while (pipe < end && (isEscaped(units, pipe) || isMisprint(units, start, pipe, end)))
      pipe = unitEnd(units, pipeCode, pipe + 1, end);
    let next = pipe + 1;
    let piece = cellPiece(plain, from, pipe);
    if (piece.kind === "blank") {
      if (pipe === end) break;
      if (!isCompact) while (next < end && units[next] === pipeCode) next++;
      const width = next - pipe;
      const kind = width === 1 ? "blank" : "filler";
      piece = { kind, start: pipe, end: next, width, words: null };
    }
    pieces = withPiece(pieces, piece);
    from = next;
  }
  return pieces ?? [];
}

/**
 * Whether a pipe is a cell's own, as Markdown prints it: 本年增\|减. Beside anything but Chinese, the stroke before a
 * pipe is what the cell says, and the pipe ends it.
 */
function isEscaped(units: Uint16Array, pipe: number): boolean {
  return units[pipe - 1] === 0x5c && units[pipe - 2]! >= 0x4e00 && units[pipe + 1]! >= 0x4e00;
}

/**
 * Whether a pipe may be a digit that was taken for one, as in "3|" or "|5" for 31 and 15: it touches a digit, there is nothing
 * on its other side as far as the next pipe, and all others of its line stand between spaces.
 */
function isMisprint(units: Uint16Array, start: number, pipe: number, end: number): boolean {
  const isBehind = digits.has(units[pipe - 1]!);
  if (isBehind === digits.has(units[pipe + 1]!)) return false;
  const next = isBehind ? printedStart(units, pipe + 1, end) : printedEnd(units, start, pipe) - 1;
  if (units[next] !== pipeCode || Math.abs(next - pipe) === 1 || next === end) return false;
  for (let at = start; at < end; at++)
    if (units[at] === pipeCode && at !== pipe && !isApart(units, start, at, end)) return false;
  return true;
}

/** Whether spaces or other pipes stand on both sides of a pipe, as far as its line goes. */
function isApart(units: Uint16Array, start: number, pipe: number, end: number): boolean {
  const [before, behind] = [units[pipe - 1]!, units[pipe + 1]!];
  return (
    (pipe === start || isWhite(before) || before === pipeCode) &&
    (pipe === end - 1 || isWhite(behind) || behind === pipeCode)
  );
}

const digits = new UnitSet("0123456789");
