import type { SentenceStore } from "./SentenceStore.ts";
import { jaccard, type Shingles } from "./shingles.ts";

/** For each place of a sentence the place in an earlier year's report of the same agency that is most like it, and their similarity; -1 and 0 where none is. */
export interface Earlier {
  readonly partner: Int32Array;
  readonly similarity: Float64Array;
}

/** Reports before it that a report is compared with sentence by sentence; a body has one a year since 2019. */
const mostReports = 12;

/**
 * Sentences that an agency has printed in an earlier year. The same words are found in all its earlier
 * reports; near ones by comparing every sentence with every sentence of the latest 12 of them, so that none
 * is missed, and a name that hundreds of bodies share (政府办公室) costs no more than others. `byAgency`
 * holds the reports of each agency, those of the earliest year first.
 */
export function earlierYears(
  store: SentenceStore,
  shingles: Shingles,
  byAgency: Iterable<readonly number[]>,
  years: ArrayLike<number>,
  threshold: number,
): Earlier {
  const search = new EarlierSearch(store, shingles, threshold);
  for (const reports of byAgency) {
    search.openAgency();
    for (let from = 0; from < reports.length;) {
      let to = from + 1;
      while (to < reports.length && years[reports[to]!] === years[reports[from]!]) to++;
      // Reports of one year are copies: none of them is earlier than another.
      const ofYear = reports.slice(from, to);
      if (from > 0) ofYear.forEach((report) => search.find(report));
      ofYear.forEach((report) => search.remember(report));
      from = to;
    }
  }
  return search.found;
}

class EarlierSearch {
  readonly found: Earlier;
  readonly #store: SentenceStore;
  readonly #shingles: Shingles;
  readonly #threshold: number;
  /** The agency that has printed a wording last, and where it did so first. */
  readonly #seenBy: Int32Array;
  readonly #seenAt: Uint32Array;
  #agency = 0;
  /** Of the agency's latest reports the places of what it had not printed before. */
  #latest: number[][] = [];

  constructor(store: SentenceStore, shingles: Shingles, threshold: number) {
    this.#store = store;
    this.#shingles = shingles;
    this.#threshold = threshold;
    this.#seenBy = new Int32Array(store.wordings);
    this.#seenAt = new Uint32Array(store.wordings);
    this.found = {
      partner: new Int32Array(store.places).fill(-1),
      similarity: new Float64Array(store.places),
    };
  }

  openAgency(): void {
    this.#agency++;
    this.#latest = [];
  }

  /** Finds each sentence of a report in those remembered. */
  find(report: number): void {
    const { firstPlace, wordingOf } = this.#store;
    for (let at = firstPlace[report]!; at < firstPlace[report + 1]!; at++) {
      const wording = wordingOf[at]!;
      if (this.#seenBy[wording] === this.#agency) {
        this.found.partner[at] = this.#seenAt[wording]!;
        this.found.similarity[at] = 1;
      } else this.#findNear(at, wording);
    }
  }

  remember(report: number): void {
    const { firstPlace, wordingOf } = this.#store;
    const fresh: number[] = [];
    for (let at = firstPlace[report]!; at < firstPlace[report + 1]!; at++) {
      const wording = wordingOf[at]!;
      if (this.#seenBy[wording] === this.#agency) continue;
      this.#seenBy[wording] = this.#agency;
      this.#seenAt[wording] = at;
      fresh.push(at);
    }
    this.#latest.push(fresh);
    if (this.#latest.length > mostReports) this.#latest.shift();
  }

  #findNear(at: number, wording: number): void {
    const { wordingOf } = this.#store;
    let best = 0;
    for (const places of this.#latest) {
      for (let i = 0; i < places.length; i++) {
        const other = wordingOf[places[i]!]!;
        const similarity = jaccard(this.#shingles, wording, other, this.#threshold);
        if (similarity > best) {
          best = similarity;
          this.found.partner[at] = places[i]!;
        }
      }
    }
    this.found.similarity[at] = best;
  }
}
