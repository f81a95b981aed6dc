import { cellPiece, type Layout, type Piece } from "./piece.ts";

/**
 * Cells that end in a pipe: a row a line ("规章 | 0 | 0 | 0 |") or a cell a line ("规章 |").
 * A single pipe with nothing before it is an empty cell; pipes without a space between are filler.
 * `opened` says that rows also begin with a pipe, which then ends no cell.
 */
export function pipesLayout(opened: boolean): Layout {
  return {
    name: "pipes",
    matches: (line) => line.includes("|"),
    pieces: (line, start) =>
      pipePieces(line, start, opened && isRow(line) ? line.indexOf("|") + 1 : 0),
  };
}

/** Whether all rows among some lines begin with a pipe, as Markdown prints them. */
export function areRowsOpened(lines: Iterable<string>): boolean {
  let opened = 0;
  let other = 0;
  for (const line of lines) {
    if (!isRow(line)) continue;
    if (line.trimStart().startsWith("|")) opened++;
    else other++;
  }
  return opened > 9 * other;
}

/** Whether a line holds text and several cells, the last of which ends in a pipe. */
function isRow(line: string): boolean {
  const first = line.indexOf("|");
  if (first === -1) return false;
  const last = line.lastIndexOf("|");
  return first < last && line.slice(last + 1).trim() === "" && /[^\s|]/.test(line);
}

function pipePieces(line: string, start: number, begin: number): Piece[] {
  const pieces: Piece[] = [];
  let from = begin;
  while (from < line.length) {
    const pipe = line.indexOf("|", from);
    if (pipe === -1) {
      const rest = cellPiece(line, from, line.length, start);
      if (rest.kind !== "blank") pieces.push(rest);
      break;
    }
    let next = pipe + 1;
    const piece = cellPiece(line, from, pipe, start);
    if (piece.kind !== "blank") {
      pieces.push(piece);
    } else {
      while (line[next] === "|") next++;
      const width = next - pipe;
      const kind = width === 1 ? "blank" : "filler";
      pieces.push({ kind, start: start + pipe, end: start + next, width });
    }
    from = next;
  }
  return pieces;
}
