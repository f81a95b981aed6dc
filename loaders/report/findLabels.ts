import type { Extent } from "./extent.ts";
import { isSameRow, readLabels, readTruncatedRow, type Label } from "./labels.ts";
import { isPrinted, wordsOf, type Piece } from "./piece.ts";
import { isBracketOpen, type Words } from "./words.ts";

/** Where a label stands. */
export interface LabelPlace {
  readonly line: number;
  /** Grid place in its row; null where the line is no whole row. */
  readonly place: number | null;
  /** The places of its lines, where a page is laid out with spaces; else null. */
  readonly extent: Extent | null;
  /** Whether it is broken over lines or cells: then nothing but places tells what stands beside it. */
  readonly isBroken: boolean;
}

/** Text that may be a label, and where it stands. */
export interface Candidate extends LabelPlace {
  readonly piece: Piece;
  /** The last line that its cell goes down to. */
  readonly lastLine: number;
}

/** A label and where it stands. */
export interface FoundLabel {
  readonly label: Label;
  readonly at: LabelPlace;
}

const maximalJoin = 10;
/** Pieces of a label that stand above its values and beside them, the rest below. */
const mostLinesAbove = 4;

/** Where the values of a whole row begin: after the last piece that is a label, else at its first value. */
export function afterLastLabel(pieces: readonly Piece[], text: string): number {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    if (piece.kind === "text" && wordsOf(piece, text)?.labels) return i + 1;
  }
  const first = pieces.findIndex(isPrinted);
  return first === -1 || pieces[first]!.kind === "value" ? 0 : first + 1;
}

/** Reads consecutive pieces of text as labels, joining those that a line break or a cell's own break has split. */
export function findLabels(group: readonly Candidate[], text: string): (FoundLabel | null)[] {
  const found: (FoundLabel | null)[] = [];
  const words = group.map(({ piece }) => wordsOf(piece, text));
  for (let i = 0; i < group.length;) {
    const match = longestJoin(words, i);
    if (!match) found.push(null);
    let piece = i;
    let end = words[i]?.folded.length ?? 0;
    const labels = match?.labels ?? [];
    for (let k = 0; k < labels.length; k++) {
      const label = labels[k]!;
      // A label stands where the piece stands in which it begins.
      while (label.at >= end) end += words[++piece]!.folded.length;
      const at = group[piece]!;
      const next = labels[k + 1];
      const isBroken = next ? next.at > end : piece < i + match!.pieces - 1;
      found.push({ label, at: isBroken ? { ...at, isBroken } : at });
    }
    i += match?.pieces ?? 1;
  }
  return found;
}

/** Labels and how many pieces they take. */
interface Joined {
  readonly labels: readonly Label[];
  readonly pieces: number;
}

function longestJoin(words: readonly (Words | null)[], from: number): Joined | null {
  const first = words[from];
  if (!first?.mayOpenLabel) return null;
  const limit = Math.min(words.length, from + maximalJoin);
  let joined: JoinedWords = first;
  let best = first.labels;
  let pieces = 1;
  for (let to = from + 1; to < limit; to++) {
    const next = words[to];
    if (!next) break;
    // A bracket that was not closed must not swallow the labels behind it.
    if (next.labels && joined.isBracketOpen) break;
    joined = join(joined, next);
    if (!joined.labels) continue;
    best = joined.labels;
    pieces = to - from + 1;
  }
  if (!best) return cutShort(words, from);
  const goesOn = pieces < words.length - from && isRow(best) ? cutShort(words, from) : null;
  if (goesOn && isSameRow(goesOn.labels[0]!, best)) return goesOn;
  const found = { labels: best, pieces };
  return pieces < maximalJoin ? found : withoutLast(words, from, found);
}

/** Whether labels are one, which may be that of a row. */
function isRow(labels: readonly Label[]): boolean {
  return labels.length === 1 && labels[0]!.meanings.some(({ kind }) => kind === "row");
}

/** The label that stands right before the values, cut short: its rest is printed below them. */
function cutShort(words: readonly (Words | null)[], from: number): Joined | null {
  if (words.length > from + mostLinesAbove || words.includes(null, from)) return null;
  const last = words.slice(from).map((word) => word!.folded);
  const label = readTruncatedRow(last.join(""));
  return label && { labels: [label], pieces: last.length };
}

/** Labels that were joined without the last, which may go on behind the pieces looked at: it is read anew. */
function withoutLast(words: readonly (Words | null)[], from: number, joined: Joined): Joined {
  const { labels } = joined;
  const { at } = labels.at(-1)!;
  let end = 0;
  for (let pieces = 1; end < at; pieces++) {
    end += words[from + pieces - 1]!.folded.length;
    if (end === at) return { labels: labels.slice(0, -1), pieces };
  }
  return joined;
}

/** What the words of consecutive pieces say together. */
type JoinedWords = Pick<Words, "folded" | "labels" | "isBracketOpen">;

const mostJoins = 20_000;
const joins = new Map<JoinedWords, Map<JoinedWords, JoinedWords>>();
let joinCount = 0;

/**
 * What words say with those of the next piece behind them. The same labels follow each other in every report, and
 * the words of the same text are the same object: to find them is quicker than to put texts together and read them.
 */
function join(before: JoinedWords, next: Words): JoinedWords {
  let ofBefore = joins.get(before);
  const known = ofBefore?.get(next);
  if (known) return known;
  if (++joinCount > mostJoins) {
    joins.clear();
    joinCount = 1;
    ofBefore = undefined;
  }
  if (!ofBefore) joins.set(before, (ofBefore = new Map<JoinedWords, JoinedWords>()));
  const folded = before.folded + next.folded;
  const joined = {
    folded,
    labels: readLabels(folded),
    isBracketOpen: isBracketOpen(folded),
  };
  ofBefore.set(next, joined);
  return joined;
}
