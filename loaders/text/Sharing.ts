import { codebook } from "../codebook/codebook.ts";
import { earlierYears } from "./earlierYears.ts";
import { lettersOf } from "./letters.ts";
import { nearestOfOthers } from "./otherAgencies.ts";
import { Postings } from "./Postings.ts";
import type { Sentence } from "./sentences.ts";
import { SentenceStore } from "./SentenceStore.ts";
import { SharedTextTeller, type SharedText } from "./sharedText.ts";

/** Whose report it is; a report of which either is unknown is compared with none. */
export interface Owner {
  readonly agency: string | null;
  readonly year: number | null;
}

const { least_letters: leastLetters, threshold } = codebook.wording;

/**
 * Finds the sentences that reports share. Reports are added one after the other, and what they share is
 * told when all are there. Memory grows with the letters of different sentences and with the number of
 * sentences, not with the reports' files.
 */
export class Sharing {
  readonly #store = new SentenceStore();
  readonly #ids: string[] = [];
  /** Numbers of the agencies, and years; -1 where either is unknown. */
  readonly #agencies: number[] = [];
  readonly #years: number[] = [];
  /** Compared sentences, and their letters. */
  readonly #sentences: number[] = [];
  readonly #letters: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** Adds a report under a name of its own. */
  add(id: string, { agency, year }: Owner, sentences: Iterable<Sentence>): void {
    const isKnown = agency !== null && year !== null;
    let [count, total] = [0, 0];
    this.#store.openReport();
    for (const { text, start, end } of sentences) {
      const letters = lettersOf(text);
      if (letters.length < leastLetters) continue;
      count++;
      total += letters.length;
      if (isKnown) this.#store.add(letters, start, end);
    }
    this.#ids.push(id);
    this.#agencies.push(isKnown ? this.#numberOf(agency) : -1);
    this.#years.push(isKnown ? year : -1);
    this.#sentences.push(count);
    this.#letters.push(total);
  }

  /** What each report shares, in the order they were added. Nothing can be added any more. */
  *results(): Generator<SharedText> {
    const store = this.#store;
    const agencies = Int32Array.from(this.#agencies);
    const years = Int32Array.from(this.#years);
    const lengths = Uint32Array.from({ length: store.wordings }, (_, i) => store.lengthOf(i));
    const shingles = store.shingles();
    const byYear = reportsByYear(agencies, years);
    const postings = new Postings(store, byYear, agencies);
    const teller = new SharedTextTeller({
      store,
      ids: this.#ids,
      agencies,
      years,
      lengths,
      postings,
      nearest: nearestOfOthers(shingles, postings.soleAgency, threshold),
      earlier: earlierYears(store, shingles, reportsByAgency(byYear, agencies), years, threshold),
    });
    for (const [report, id] of this.#ids.entries()) {
      yield {
        report: id,
        sentences: this.#sentences[report]!,
        letters: this.#letters[report]!,
        ...(agencies[report] === -1 ? { shared: null, passages: [] } : teller.tell(report)),
      };
    }
  }

  #numberOf(agency: string): number {
    const number = this.#numbers.get(agency) ?? this.#numbers.size;
    this.#numbers.set(agency, number);
    return number;
  }
}

/** The reports of known agency and year, the earliest first; those of one year as they were added. */
function reportsByYear(agencies: Int32Array, years: Int32Array): number[] {
  return [...agencies.keys()]
    .filter((report) => agencies[report] !== -1)
    .toSorted((a, b) => years[a]! - years[b]! || a - b);
}

/** The reports of each agency, in the order they come. */
function reportsByAgency(reports: readonly number[], agencies: Int32Array): Iterable<number[]> {
  const byAgency = new Map<number, number[]>();
  for (const report of reports) {
    const known = byAgency.get(agencies[report]!);
    if (known) known.push(report);
    else byAgency.set(agencies[report]!, [report]);
  }
  return byAgency.values();
}
