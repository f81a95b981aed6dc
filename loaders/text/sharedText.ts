import type { Earlier } from "./earlierYears.ts";
import { several, type Nearest } from "./otherAgencies.ts";
import type { Postings } from "./Postings.ts";
import type { SentenceStore } from "./SentenceStore.ts";

/** A sentence of a report that stands in another one too, with the most similar place found there. */
export interface SharedPassage {
  readonly start: number;
  readonly end: number;
  readonly relation: "same_agency" | "other_agency";
  readonly match: "exact" | "near";
  /** Jaccard similarity of the shingles; 1 where the match is exact. */
  readonly similarity: number;
  readonly other: string;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Letters in sentences that stand in another report. A sentence may be shared with both the same agency and another. */
export interface SharedLetters {
  readonly exact: number;
  readonly near: number;
  readonly sameExact: number;
  readonly sameNear: number;
  readonly otherExact: number;
  readonly otherNear: number;
  /** The report that has most of these letters too, of several the earliest; null where none is shared. */
  readonly most: { readonly report: string; readonly letters: number } | null;
}

/** How much of a report's prose stands in other reports. */
export interface SharedText {
  readonly report: string;
  /** Compared sentences, and the letters of them. */
  readonly sentences: number;
  readonly letters: number;
  /** Null where the agency or the year is unknown: the report was compared with none. */
  readonly shared: SharedLetters | null;
  readonly passages: readonly SharedPassage[];
}

/** All that is known of the sentences of all reports. */
export interface Compared {
  readonly store: SentenceStore;
  readonly ids: readonly string[];
  readonly agencies: Int32Array;
  readonly years: Int32Array;
  /** Letters of each wording. */
  readonly lengths: Uint32Array;
  readonly postings: Postings;
  readonly nearest: Nearest;
  readonly earlier: Earlier;
}

/** Reports that a wording counts for when the one is sought that shares most; where more have it, the earliest. */
const mostCounted = 32;

/** A place in another report where a sentence stands, word for word or nearly. */
interface Match {
  readonly place: number;
  readonly match: "exact" | "near";
  readonly similarity: number;
}

/** Tells what one report shares with the others. */
export class SharedTextTeller {
  readonly #compared: Compared;
  /** The letters that each report has in common with the one at hand. */
  readonly #votes: Float64Array;
  /** The reports that have any, and for each the place of the sentence that counted last. */
  #voted: number[] = [];
  readonly #votedAt: Int32Array;

  constructor(compared: Compared) {
    this.#compared = compared;
    this.#votes = new Float64Array(compared.ids.length);
    this.#votedAt = new Int32Array(compared.ids.length).fill(-1);
  }

  /** What a report shares, by its number. */
  tell(report: number): { shared: SharedLetters; passages: SharedPassage[] } {
    const { store, lengths } = this.#compared;
    const passages: SharedPassage[] = [];
    const same = { exact: 0, near: 0 };
    const other = { exact: 0, near: 0 };
    const all = { exact: 0, near: 0 };
    for (let at = store.firstPlace[report]!; at < store.firstPlace[report + 1]!; at++) {
      const letters = lengths[store.wordingOf[at]!]!;
      const before = this.#ofSameAgency(at);
      const elsewhere = this.#ofOtherAgency(at, report);
      if (before) {
        same[before.match] += letters;
        this.#vote(at, this.#compared.postings.reportOf[before.place]!, letters);
      }
      if (elsewhere) other[elsewhere.match] += letters;
      if (before || elsewhere) {
        const isSame = before !== null && (elsewhere === null || !isBetter(elsewhere, before));
        const best = isSame ? before : elsewhere!;
        all[best.match] += letters;
        passages.push(this.#passage(at, isSame ? "same_agency" : "other_agency", best));
        this.#voteAll(at, report, letters, before, elsewhere);
      }
    }
    const shared = {
      ...all,
      sameExact: same.exact,
      sameNear: same.near,
      otherExact: other.exact,
      otherNear: other.near,
      most: this.#most(),
    };
    return { shared, passages };
  }

  #ofSameAgency(at: number): Match | null {
    const { partner, similarity } = this.#compared.earlier;
    const place = partner[at]!;
    return place === -1 ? null : this.#match(at, place, similarity[at]!);
  }

  #ofOtherAgency(at: number, report: number): Match | null {
    const { store, postings, nearest, agencies } = this.#compared;
    const wording = store.wordingOf[at]!;
    const isShared = postings.soleAgency[wording] === several;
    const other = isShared ? wording : nearest.partner[wording]!;
    if (other === -1) return null;
    const place = postings
      .of(other)
      .find((candidate) => agencies[postings.reportOf[candidate]!] !== agencies[report])!;
    return this.#match(at, place, isShared ? 1 : nearest.similarity[wording]!);
  }

  #match(at: number, place: number, similarity: number): Match {
    const { wordingOf } = this.#compared.store;
    const match = wordingOf[at] === wordingOf[place] ? "exact" : "near";
    return { place, match, similarity };
  }

  #passage(
    at: number,
    relation: SharedPassage["relation"],
    { place, match, similarity }: Match,
  ): SharedPassage {
    const { store, ids, postings } = this.#compared;
    return {
      start: store.startOf[at]!,
      end: store.endOf[at]!,
      relation,
      match,
      similarity,
      other: ids[postings.reportOf[place]!]!,
      otherStart: store.startOf[place]!,
      otherEnd: store.endOf[place]!,
    };
  }

  /** Counts a sentence for the reports that have its wording, or the wording it is near to. */
  #voteAll(
    at: number,
    report: number,
    letters: number,
    before: Match | null,
    elsewhere: Match | null,
  ): void {
    const { wordingOf } = this.#compared.store;
    const own = wordingOf[at]!;
    this.#voteFor(own, at, report, letters);
    for (const found of [before, elsewhere]) {
      if (found?.match === "near") this.#voteFor(wordingOf[found.place]!, at, report, letters);
    }
  }

  #voteFor(wording: number, at: number, report: number, letters: number): void {
    const { postings, agencies, years } = this.#compared;
    let counted = 0;
    for (const place of postings.of(wording)) {
      if (counted === mostCounted) return;
      const other = postings.reportOf[place]!;
      if (agencies[other] === agencies[report] && years[other]! >= years[report]!) continue;
      counted++;
      this.#vote(at, other, letters);
    }
  }

  /** Counts a sentence for a report, once. */
  #vote(at: number, report: number, letters: number): void {
    if (this.#votedAt[report] === at) return;
    this.#votedAt[report] = at;
    if (this.#votes[report] === 0) this.#voted.push(report);
    this.#votes[report]! += letters;
  }

  /** The report that counts most, and starts counting anew. */
  #most(): SharedLetters["most"] {
    const { ids, years } = this.#compared;
    let best = -1;
    for (const report of this.#voted) {
      const more = best === -1 ? 1 : this.#votes[report]! - this.#votes[best]!;
      const earlier = best === -1 ? 0 : years[best]! - years[report]! || best - report;
      if (more > 0 || (more === 0 && earlier > 0)) best = report;
    }
    const most = best === -1 ? null : { report: ids[best]!, letters: this.#votes[best]! };
    for (const report of this.#voted) this.#votes[report] = 0;
    this.#voted = [];
    return most;
  }
}

function isBetter(a: Match, b: Match): boolean {
  return a.match === b.match ? a.similarity > b.similarity : a.match === "exact";
}
