import type { Line } from "../document/document.ts";
import { cellPiece, type Layout, type Piece } from "./piece.ts";
import { isWhite, printedEnd, printedStart } from "./whiteSpace.ts";

/**
 * Cells that end in a pipe: a row a line ("规章 | 0 | 0 | 0 |") or a cell a line ("规章 |").
 * A single pipe with nothing before it is an empty cell; pipes without a space between are filler.
 * `opened` says that rows also begin with a pipe, which then ends no cell.
 */
export function pipesLayoutOf(opened: boolean): Layout {
  return {
    name: "pipes",
    pieces(text, start, end) {
      const isOpened = opened && isRow(text, start, end);
      return pipePieces(text, isOpened ? text.indexOf("|", start) + 1 : start, end);
    },
  };
}

/** Whether all rows among the lines of a text begin with a pipe, as Markdown prints them. */
export function areRowsOpened(lines: readonly Line[], text: string): boolean {
  let opened = 0;
  let other = 0;
  let pipe = text.indexOf("|");
  for (const { start, end } of lines) {
    if (pipe === -1) break;
    if (pipe < start) pipe = text.indexOf("|", start);
    if (pipe === -1 || pipe >= end) continue;
    if (!isRow(text, start, end)) continue;
    if (text[printedStart(text, start, end)] === "|") opened++;
    else other++;
  }
  return opened > 9 * other;
}

/** Whether a line holds text and several cells, the last of which ends in a pipe. */
function isRow(text: string, start: number, end: number): boolean {
  const last = printedEnd(text, start, end) - 1;
  if (last < start || text[last] !== "|") return false;
  let hasPipe = false;
  let hasText = false;
  for (let at = start; at < last && !(hasPipe && hasText); at++) {
    if (text[at] === "|") hasPipe = true;
    else if (!isWhite(text.charCodeAt(at))) hasText = true;
  }
  return hasPipe && hasText;
}

function pipePieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  while (from < end) {
    const pipe = text.indexOf("|", from);
    if (pipe === -1 || pipe >= end) {
      const rest = cellPiece(text, from, end);
      if (rest.kind !== "blank") pieces.push(rest);
      break;
    }
    let next = pipe + 1;
    const piece = cellPiece(text, from, pipe);
    if (piece.kind !== "blank") {
      pieces.push(piece);
    } else {
      while (next < end && text[next] === "|") next++;
      const width = next - pipe;
      const kind = width === 1 ? "blank" : "filler";
      pieces.push({ kind, start: pipe, end: next, width, words: null });
    }
    from = next;
  }
  return pieces;
}
