import type { Line } from "../document/document.ts";
import { cellPiece, withPiece, type Layout, type Piece } from "./piece.ts";
import { isWhite, printedEnd, printedStart, unitEnd } from "./whiteSpace.ts";

/** The code of the pipe: to look at codes is quicker than to cut out characters. */
export const pipeCode = 0x7c;

/**
 * Cells that end in a pipe: a row a line ("规章 | 0 | 0 | 0 |") or a cell a line ("规章 |").
 * A single pipe with nothing before it is an empty cell; pipes without a space between are filler.
 */
export const pipesLayout: Layout = { name: "pipes", pieces: pipePieces };

/** The same where rows also begin with a pipe, which then ends no cell. */
export const openedPipesLayout: Layout = {
  name: "pipes",
  pieces(text, start, end) {
    const from = isRow(text, start, end) ? text.indexOf("|", start) + 1 : start;
    return pipePieces(text, from, end);
  },
};

/** Whether all rows among the lines of a text begin with a pipe, as Markdown prints them. */
export function areRowsOpened(lines: readonly Line[], text: string): boolean {
  const opened = countRows(lines, text, true);
  return opened > 0 && opened > 9 * countRows(lines, text, false);
}

/** How many lines are rows that begin with a pipe, or with something else. */
function countRows(lines: readonly Line[], text: string, opened: boolean): number {
  let count = 0;
  for (const { start, end } of lines) {
    const isOpened = text.charCodeAt(printedStart(text, start, end)) === pipeCode;
    if (isOpened === opened && isRow(text, start, end)) count++;
  }
  return count;
}

/** Whether a line holds text and several cells, the last of which ends in a pipe. */
function isRow(text: string, start: number, end: number): boolean {
  const last = printedEnd(text, start, end) - 1;
  if (last < start || text.charCodeAt(last) !== pipeCode) return false;
  let hasPipe = false;
  let hasText = false;
  for (let at = start; at < last && !(hasPipe && hasText); at++) {
    const code = text.charCodeAt(at);
    if (code === pipeCode) hasPipe = true;
    else if (!isWhite(code)) hasText = true;
  }
  return hasPipe && hasText;
}

function pipePieces(text: string, start: number, end: number): Piece[] {
  let pieces: Piece[] | null = null;
  let from = start;
  while (from < end) {
    const pipe = unitEnd(text, pipeCode, from, end);
    let next = pipe + 1;
    let piece = cellPiece(text, from, pipe);
    if (piece.kind === "blank") {
      if (pipe === end) break;
      while (next < end && text.charCodeAt(next) === pipeCode) next++;
      const width = next - pipe;
      const kind = width === 1 ? "blank" : "filler";
      piece = { kind, start: pipe, end: next, width, words: null };
    }
    pieces = withPiece(pieces, piece);
    from = next;
  }
  return pieces ?? [];
}
