import { bandOf, bands, signature } from "./minHash.ts";
import { jaccard, type Shingles } from "./shingles.ts";

/** The sole agency of a wording that stands in the reports of several. */
export const several = -1;

/** For each wording the most similar one found in the reports of another agency, and their similarity; -1 and 0 where none is. */
export interface Nearest {
  readonly partner: Int32Array;
  readonly similarity: Float64Array;
}

/** Wordings of a bucket that those behind them are compared with. */
const mostRepresentatives = 16;

/**
 * Near wordings of other agencies. Wordings that agree in a band fall into one bucket; each is compared with
 * up to 16 wordings met before it in the bucket that were near none of theirs, and not with all, so that a
 * wording of a hundred thousand variants costs no more than as many comparisons a band. Every pair kept has
 * been compared in full. Wordings that several agencies share word for word need no near one and are only
 * compared with.
 */
export function nearestOfOthers(
  shingles: Shingles,
  soleAgency: Int32Array,
  threshold: number,
): Nearest {
  const count = soleAgency.length;
  const nearest = {
    partner: new Int32Array(count).fill(-1),
    similarity: new Float64Array(count),
  };
  const keys = bandKeys(shingles, count);
  const sorter = new Sorter(count);
  const search = new BucketSearch(shingles, soleAgency, threshold, nearest);
  for (const key of keys) {
    const order = sorter.order(key);
    for (let from = 0; from < count;) {
      const value = key[order[from]!];
      let to = from + 1;
      while (to < count && key[order[to]!] === value) to++;
      if (to - from > 1) search.look(order, from, to);
      from = to;
    }
  }
  return nearest;
}

/** For each band the number that every wording has in it. */
function bandKeys({ values, first }: Shingles, count: number): Uint32Array[] {
  const keys = Array.from({ length: bands }, () => new Uint32Array(count));
  for (let wording = 0; wording < count; wording++) {
    const least = signature(values, first[wording]!, first[wording + 1]!);
    for (let band = 0; band < bands; band++) keys[band]![wording] = bandOf(least, band);
  }
  return keys;
}

/** Sorts the numbers from 0 by a key (radix sort, stable). */
class Sorter {
  readonly #orders: readonly [Uint32Array, Uint32Array];
  readonly #counts = new Uint32Array(0x10001);

  constructor(count: number) {
    this.#orders = [new Uint32Array(count), new Uint32Array(count)];
  }

  order(key: Uint32Array): Uint32Array {
    const [even, odd] = this.#orders;
    for (let i = 0; i < even.length; i++) even[i] = i;
    this.#pass(key, 0, even, odd);
    this.#pass(key, 16, odd, even);
    return even;
  }

  #pass(key: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
    const counts = this.#counts.fill(0);
    for (let i = 0; i < key.length; i++) counts[((key[i]! >>> shift) & 0xffff) + 1]!++;
    for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
    for (let i = 0; i < from.length; i++) {
      const item = from[i]!;
      to[counts[(key[item]! >>> shift) & 0xffff]!++] = item;
    }
  }
}

class BucketSearch {
  readonly #shingles: Shingles;
  readonly #sole: Int32Array;
  readonly #threshold: number;
  readonly #nearest: Nearest;
  readonly #representatives = new Uint32Array(mostRepresentatives);

  constructor(shingles: Shingles, sole: Int32Array, threshold: number, nearest: Nearest) {
    this.#shingles = shingles;
    this.#sole = sole;
    this.#threshold = threshold;
    this.#nearest = nearest;
  }

  /** Compares the wordings of one bucket, from one place of the order to another. */
  look(order: Uint32Array, from: number, to: number): void {
    let represented = 0;
    for (let i = from; i < to; i++) {
      const wording = order[i]!;
      let isNear = false;
      const compared = Math.min(represented, mostRepresentatives);
      for (let k = 0; k < compared && !isNear; k++) {
        isNear = this.#compare(wording, this.#representatives[k]!);
      }
      // The latest take the place of the oldest.
      if (!isNear) this.#representatives[represented++ % mostRepresentatives] = wording;
    }
  }

  /** Whether two wordings are near and of different agencies; noted with both. */
  #compare(a: number, b: number): boolean {
    const { partner } = this.#nearest;
    if (this.#sole[a] === this.#sole[b]) return false;
    if (partner[a] === b || partner[b] === a) return true;
    const found = jaccard(this.#shingles, a, b, this.#threshold);
    if (found === 0) return false;
    this.#note(a, b, found);
    this.#note(b, a, found);
    return true;
  }

  #note(wording: number, other: number, found: number): void {
    const { partner, similarity } = this.#nearest;
    if (this.#sole[wording] === several || found <= similarity[wording]!) return;
    similarity[wording] = found;
    partner[wording] = other;
  }
}
