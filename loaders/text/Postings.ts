import { several } from "./otherAgencies.ts";
import type { SentenceStore } from "./SentenceStore.ts";

/** The places of each wording, those in the earliest reports first. */
export class Postings {
  /** For each place its report. */
  readonly reportOf: Uint32Array;
  /** For each wording the agency of all its reports, or that there are several. */
  readonly soleAgency: Int32Array;
  readonly #first: Uint32Array;
  readonly #places: Uint32Array;

  /** `reports` are in the order wanted; each has an agency. */
  constructor(store: SentenceStore, reports: Iterable<number>, agencies: ArrayLike<number>) {
    const { wordings, places, wordingOf, firstPlace } = store;
    this.reportOf = new Uint32Array(places);
    this.soleAgency = new Int32Array(wordings);
    this.#first = new Uint32Array(wordings + 1);
    this.#places = new Uint32Array(places);
    for (let at = 0; at < places; at++) this.#first[wordingOf[at]! + 1]!++;
    for (let wording = 0; wording < wordings; wording++) {
      this.#first[wording + 1]! += this.#first[wording]!;
    }
    const next = this.#first.slice(0, wordings);
    for (const report of reports) {
      const agency = agencies[report]!;
      for (let at = firstPlace[report]!; at < firstPlace[report + 1]!; at++) {
        const wording = wordingOf[at]!;
        if (next[wording] === this.#first[wording]) this.soleAgency[wording] = agency;
        else if (this.soleAgency[wording] !== agency) this.soleAgency[wording] = several;
        this.reportOf[at] = report;
        this.#places[next[wording]!++] = at;
      }
    }
  }

  /** The places of a wording, in order. */
  of(wording: number): Uint32Array {
    return this.#places.subarray(this.#first[wording], this.#first[wording + 1]);
  }
}
