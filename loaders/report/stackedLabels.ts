import type { Document } from "../document/document.ts";
import { extentOf, isOverlap, placesBetween, type Extent } from "./extent.ts";
import { findLabels, type Candidate, type FoundLabel } from "./findLabels.ts";
import { isSameRow, readLabels, readTruncatedRow, type Label } from "./labels.ts";
import { wordsOf } from "./piece.ts";

/** A piece of text in a page laid out with spaces. */
interface Cell extends Extent {
  readonly candidate: Candidate;
  readonly folded: string;
  /** Which of the group's lines it stands on. */
  readonly row: number;
  isTaken: boolean;
}

/** Of more pieces no header and no label is put together. */
const mostPieces = 400;
const deepest = 8;
/** Lines between two parts of a label: a header of two storeys prints the parts of both in turn. */
const farthest = 2;

/**
 * Reads consecutive pieces of text as labels where a page is laid out with spaces: what stands below a piece
 * goes on with it, as far as both are one label.
 */
export function readStacked(
  document: Document,
  group: readonly Candidate[],
  text: string,
): (FoundLabel | null)[] | null {
  const count = lineCount(group);
  // Nothing shows that the lines are laid out where all pieces stand on one, or no two of a line stand far apart.
  if (count === 1 || count === group.length || group.length > mostPieces) return null;
  if (!areFar(document, group)) return null;
  const lines = linesOf(group);
  const sentence = lines.findLastIndex((line) => isSentence(document, line, text));
  if (sentence !== -1) {
    const rest = readStacked(document, lines.slice(sentence + 1).flat(), text);
    return rest && [...findLabels(lines.slice(0, sentence + 1).flat(), text), ...rest];
  }
  const cells = cellsOf(document, lines, text);
  const last = cells.at(-1)!;
  const found: { label: FoundLabel | null; end: Cell }[] = [];
  for (const cell of cells) {
    if (cell.isTaken) continue;
    const stack = longestStack(cell, cells, last);
    if (!stack) continue;
    for (const part of stack.parts) part.isTaken = true;
    for (const label of stack.labels)
      found.push({ label: foundAt(label, stack.parts), end: stack.parts.at(-1)! });
  }
  const truncated = last.isTaken ? null : truncatedStack(last, cells);
  if (truncated) {
    for (const part of truncated.parts) part.isTaken = true;
    found.push({ label: foundAt(truncated.labels[0]!, truncated.parts), end: last });
  }
  for (const cell of cells) if (!cell.isTaken) found.push({ label: null, end: cell });
  return found
    .toSorted((a, b) => a.end.row - b.end.row || a.end.from - b.end.from)
    .map(({ label }) => label);
}

function cellsOf(
  document: Document,
  lines: readonly (readonly Candidate[])[],
  text: string,
): Cell[] {
  return lines.flatMap((line, row) => {
    const cells = line.map((candidate): Cell => {
      const extent = extentOf(document, candidate.piece);
      return { candidate, folded: foldedOf(candidate, text), row, isTaken: false, ...extent };
    });
    // Between the words of one label there may be one space.
    if (line.length === 1 || areFar(document, line)) return cells;
    return [{ ...cells[0]!, folded: foldedTogether(line, text), to: cells.at(-1)!.to }];
  });
}

function lineCount(group: readonly Candidate[]): number {
  let lines = 0;
  for (let i = 0; i < group.length; i++)
    if (i === 0 || group[i]!.line !== group[i - 1]!.line) lines++;
  return lines;
}

/** The pieces of a group, line by line. */
function linesOf(group: readonly Candidate[]): Candidate[][] {
  const lines: Candidate[][] = [];
  for (const [i, candidate] of group.entries()) {
    if (i > 0 && candidate.line === group[i - 1]!.line) lines.at(-1)!.push(candidate);
    else lines.push([candidate]);
  }
  return lines;
}

/** Whether a line is words with one space between them that are no label. */
function isSentence(document: Document, line: readonly Candidate[], text: string): boolean {
  if (line.length === 1 || areFar(document, line)) return false;
  return readLabels(foldedTogether(line, text))?.length !== 1;
}

function foldedTogether(candidates: readonly Candidate[], text: string): string {
  return candidates.map((candidate) => foldedOf(candidate, text)).join("");
}

/** Whether more than one place is left free between two pieces that are neighbours on a line. */
function areFar(document: Document, pieces: readonly Candidate[]): boolean {
  for (let i = 1; i < pieces.length; i++) {
    const before = pieces[i - 1]!;
    const { line, piece } = pieces[i]!;
    if (line === before.line && placesBetween(document, before.piece, piece) > 1) return true;
  }
  return false;
}

function foldedOf({ piece }: Candidate, text: string): string {
  return wordsOf(piece, text)?.folded ?? "";
}

interface Stack {
  readonly labels: readonly Label[];
  readonly parts: readonly Cell[];
}

/** `last` is the last piece of all: the rest of its label may stand below the values. */
function longestStack(top: Cell, cells: readonly Cell[], last: Cell): Stack | null {
  if (top.folded === "") return null;
  const parts = [top];
  let joined = top.folded;
  const alone = readLabels(joined);
  let best: Stack | null = alone && { labels: alone, parts: [top] };
  while (parts.length < deepest) {
    const next = below(parts, cells);
    if (!next) break;
    parts.push(next);
    joined += next.folded;
    const labels = readLabels(joined);
    if (labels?.length === 1) best = { labels, parts: [...parts] };
    const truncated = next === last && best ? readTruncatedRow(joined) : null;
    if (truncated && isSameRow(truncated, best!.labels))
      best = { labels: [truncated], parts: [...parts] };
  }
  return best;
}

/** The next piece below those of a stack; null where there is none, or more than one on a line. */
function below(parts: readonly Cell[], cells: readonly Cell[]): Cell | null {
  const last = parts.at(-1)!;
  for (let row = last.row + 1; row <= last.row + 1 + farthest; row++) {
    const under = cells.filter(
      (cell) => cell.row === row && !cell.isTaken && parts.some((part) => isOverlap(part, cell)),
    );
    if (under.length === 1 && under[0]!.folded !== "") return under[0]!;
    if (under.length > 0) return null;
  }
  return null;
}

/** The row whose label ends with the last piece, cut short: the rest of it stands below its values. */
function truncatedStack(last: Cell, cells: readonly Cell[]): Stack | null {
  const parts = [last];
  let joined = last.folded;
  for (;;) {
    const label = readTruncatedRow(joined);
    if (label) return { labels: [label], parts };
    const above = cells.findLast(
      (cell) => cell.row === parts[0]!.row - 1 && !cell.isTaken && isOverlap(cell, last),
    );
    if (!above || parts.length === deepest) return null;
    parts.unshift(above);
    joined = above.folded + joined;
  }
}

function foundAt(label: Label, parts: readonly Cell[]): FoundLabel {
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return {
    label,
    at: {
      line: parts[0]!.candidate.line,
      place: null,
      extent: { from, to },
      isBroken: parts.length > 1,
    },
  };
}
