import type { Row } from "../../loaders/table/row.ts";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { Left, ratioOf, shareBounds, type Pair } from "./byHand.ts";
import type { Known } from "./known.ts";

/** What of their prose reports share, by comparing each sentence with each sentence of all others. */

const { least_letters: leastLetters, threshold } = codebook.wording;

/** A sentence as it is compared: its letters and digits. */
interface Sentence {
  readonly known: Known;
  readonly letters: string;
  /** The pairs of characters that follow each other in it, as numbers. */
  readonly pairs: readonly number[];
}

/** How a sentence stands elsewhere. */
type Match = "exact" | "near" | null;

/** What of a report's letters stands elsewhere; null where it is compared with none. */
export interface SharedLetters {
  readonly letters: number;
  readonly same: Readonly<Record<"exact" | "near", number>>;
  readonly other: Readonly<Record<"exact" | "near", number>>;
  readonly any: Readonly<Record<"exact" | "near", number>>;
}

/** The letters that each report shares. A report of which it is not told whose it is shares none; what is lost is not read. */
export function sharedLetters(
  reports: readonly Known[],
  paragraphs: ReadonlyMap<string, readonly string[]>,
  isLost: (known: Known, letters: string) => boolean,
): ReadonlyMap<string, SharedLetters> {
  const numbers = new Map<string, number>();
  const sentences = reports.flatMap((known) =>
    paragraphs
      .get(known.report)!
      .flatMap(lettersIn)
      .filter((letters) => !isLost(known, letters))
      .map((letters): Sentence => ({ known, letters, pairs: pairsIn(letters, numbers) })),
  );
  const told = sentences.filter(({ known }) => known.truth.place_is_told);
  const marks = new Uint8Array(numbers.size);
  const found = new Map<Sentence, { same: Match; other: Match }>();
  for (const sentence of told) {
    for (const pair of sentence.pairs) marks[pair] = 1;
    let [same, other]: [Match, Match] = [null, null];
    for (const candidate of told) {
      const isSame = candidate.known.truth.body === sentence.known.truth.body;
      if (isSame && candidate.known.year >= sentence.known.year) continue;
      const match = matchOf(sentence, candidate, marks);
      if (match === null) continue;
      if (isSame) same = same === "exact" ? same : match;
      else other = other === "exact" ? other : match;
    }
    for (const pair of sentence.pairs) marks[pair] = 0;
    found.set(sentence, { same, other });
  }
  return new Map(
    reports.map(({ report }): [string, SharedLetters] => {
      const shared = {
        letters: 0,
        same: { exact: 0, near: 0 },
        other: { exact: 0, near: 0 },
        any: { exact: 0, near: 0 },
      };
      for (const sentence of sentences) {
        if (sentence.known.report !== report) continue;
        const { length } = sentence.letters;
        const { same, other } = found.get(sentence) ?? { same: null, other: null };
        shared.letters += length;
        if (same) shared.same[same] += length;
        if (other) shared.other[other] += length;
        const best = [same, other].includes("exact") ? "exact" : (same ?? other);
        if (best) shared.any[best] += length;
      }
      return [report, shared];
    }),
  );
}

/** The letters of the sentences of a paragraph, without the mark that counts it; those that are compared. */
function lettersIn(paragraph: string): string[] {
  return paragraph
    .replace(/^（[一二三四五]）|^\([一二三四五]\)/, "")
    .split(/(?<=[。！？；!?;])/)
    .filter((sentence) => /[，。！？；,!?;]/.test(sentence))
    .map((sentence) => sentence.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase())
    .filter(({ length }) => length >= leastLetters);
}

function pairsIn(letters: string, numbers: Map<string, number>): number[] {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    const number = numbers.get(pair) ?? numbers.size;
    numbers.set(pair, number);
    pairs.add(number);
  }
  return [...pairs];
}

/** How alike two sentences are, of the first of which the pairs are marked. */
function matchOf(a: Sentence, b: Sentence, marks: Uint8Array): Match {
  if (a.letters === b.letters) return "exact";
  let both = 0;
  for (let i = 0; i < b.pairs.length; i++) both += marks[b.pairs[i]!]!;
  return both / (a.pairs.length + b.pairs.length - both) >= threshold - 1e-12 ? "near" : null;
}

/** The letters that the published table says each report shares; null counts as none. */
export function lettersTold(texts: readonly Row[]): ReadonlyMap<string, SharedLetters> {
  return new Map(
    texts.map((row) => {
      const of = (kind: string) => ({
        exact: Number(row[`${kind}exact_letters`]),
        near: Number(row[`${kind}near_letters`]),
      });
      const [same, other, any] = [of("same_agency_"), of("other_agency_"), of("")];
      return [String(row["report"]), { letters: Number(row["letters"]), same, other, any }];
    }),
  );
}

/** The shares of the prose that stand in other reports. */
export function boilerplate(reports: readonly Known[], shared: ReadonlyMap<string, SharedLetters>) {
  const left = new Left();
  const counted: SharedLetters[] = [];
  for (const known of reports) {
    const letters = shared.get(known.report)!;
    if (!known.truth.place_is_told) left.note("uncompared", known);
    else if (letters.letters === 0) left.note("no_prose", known);
    else counted.push(letters);
  }
  const kinds: readonly [string, (letters: SharedLetters) => number][] = [
    ["any", ({ any }) => any.exact + any.near],
    ["exact", ({ any }) => any.exact],
    ["near", ({ any }) => any.near],
    ["same_agency", ({ same }) => same.exact + same.near],
    ["other_agency", ({ other }) => other.exact + other.near],
  ];
  return kinds.map(([kind, partOf]) => {
    const pairs = counted.map((letters): Pair => [partOf(letters), letters.letters]);
    const { part: letters, whole: n, value } = ratioOf(pairs);
    return {
      shared: kind,
      value,
      letters,
      n,
      ...shareBounds(pairs),
      reports: counted.length,
      ...left.told,
    };
  });
}
