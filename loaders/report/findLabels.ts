import {
  fold,
  mayOpenLabel,
  readLabels,
  readPrintedLabels,
  readTruncatedRow,
  type Label,
} from "./labels.ts";
import { isPrinted, type Piece } from "./piece.ts";

/** Text that may be a label, and where it stands. */
export interface Candidate {
  readonly piece: Piece;
  readonly line: number;
  /** Grid place in its row; null where the line is no whole row. */
  readonly place: number | null;
}

/** A label and where it stands. */
export interface FoundLabel extends Label {
  readonly line: number;
  readonly place: number | null;
}

const maximalJoin = 8;
/** Characters beyond which a piece is prose and no label. */
export const longestLabel = 160;

/** Where the values of a whole row begin: after the last piece that is a label, else at its first value. */
export function afterLastLabel(pieces: readonly Piece[], text: string): number {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { kind, start, end } = pieces[i]!;
    if (kind !== "text" || end - start > longestLabel) continue;
    if (readPrintedLabels(text.slice(start, end))) return i + 1;
  }
  const first = pieces.findIndex(isPrinted);
  return first === -1 || pieces[first]!.kind === "value" ? 0 : first + 1;
}

/** Reads consecutive pieces of text as labels, joining those that a line break or a cell's own break has split. */
export function findLabels(group: readonly Candidate[], text: string): (FoundLabel | null)[] {
  const found: (FoundLabel | null)[] = [];
  const [only] = group;
  if (only && group.length === 1 && only.piece.end - only.piece.start <= longestLabel) {
    const { piece, line, place } = only;
    const labels = readPrintedLabels(text.slice(piece.start, piece.end));
    if (labels) return labels.map((label) => foundAt(label, line, place));
  }
  const folded = group.map(({ piece: { start, end } }) =>
    end - start > longestLabel ? null : fold(text.slice(start, end)),
  );
  for (let i = 0; i < group.length;) {
    const match = longestJoin(folded, i);
    if (!match) found.push(null);
    let piece = i;
    let end = folded[i]?.length ?? 0;
    for (const label of match?.labels ?? []) {
      // A label stands where the piece stands in which it begins.
      while (label.at >= end) end += folded[++piece]!.length;
      const { line, place } = group[piece]!;
      found.push(foundAt(label, line, place));
    }
    i += match?.pieces ?? 1;
  }
  return found;
}

function foundAt(
  { meanings, ordinal, note, at }: Label,
  line: number,
  place: number | null,
): FoundLabel {
  return { meanings, ordinal, note, at, line, place };
}

/** Labels and how many pieces they take. */
interface Joined {
  readonly labels: readonly Label[];
  readonly pieces: number;
}

function longestJoin(folded: readonly (string | null)[], from: number): Joined | null {
  const first = folded[from];
  if (!first || !mayOpenLabel(first)) return null;
  const limit = Math.min(folded.length, from + maximalJoin);
  let joined = "";
  let best: Joined | null = null;
  for (let to = from; to < limit && folded[to] !== null; to++) {
    // A bracket that was not closed must not swallow the labels behind it.
    if (isBracketOpen(joined) && readLabels(folded[to]!)) break;
    joined += folded[to]!;
    const labels = readLabels(joined);
    if (labels) best = { labels, pieces: to - from + 1 };
  }
  if (best) return best.pieces < maximalJoin ? best : withoutLast(folded, from, best);
  // Only what stands right before the values may be a label cut short.
  const truncated = from === folded.length - 1 ? readTruncatedRow(first) : null;
  return truncated ? { labels: [truncated], pieces: 1 } : null;
}

/** Labels that were joined without the last, which may go on behind the pieces looked at: it is read anew. */
function withoutLast(folded: readonly (string | null)[], from: number, joined: Joined): Joined {
  const { labels } = joined;
  const { at } = labels.at(-1)!;
  let end = 0;
  for (let pieces = 1; end < at; pieces++) {
    end += folded[from + pieces - 1]!.length;
    if (end === at) return { labels: labels.slice(0, -1), pieces };
  }
  return joined;
}

function isBracketOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
