import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  bandOf,
  bands,
  detectionProbability,
  rows,
  signature,
} from "../../loaders/text/minHash.ts";
import { jaccard, writeShingles, type Shingles } from "../../loaders/text/shingles.ts";
import { Random } from "../printer/random.ts";
import { similarity } from "./similarity.ts";

/** The shingles of some texts, by the means of the project. */
function shinglesOf(...texts: readonly string[]): Shingles {
  const values = new Uint32Array(texts.join("").length);
  const first = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) {
    const units = Uint16Array.from({ length: text.length }, (_, k) => text.charCodeAt(k));
    first[i + 1] = writeShingles(units, 0, units.length, values, first[i]!);
  }
  return { values, first };
}

const words = fc.string({
  unit: fc.constantFrom(...Array.from("政府信息公开年度报告2019")),
  maxLength: 150,
});

test("the similarity is that of the sets of pairs", () => {
  // 政府 府信 信息 against 府信 信息 息公: two of four.
  expect(jaccard(shinglesOf("政府信息", "府信息公"), 0, 1)).toBe(0.5);
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(jaccard(shinglesOf(a, b), 0, 1)).toBe(similarity(a, b));
    }),
    { numRuns: 500 },
  );
});

test("a least similarity changes nothing but what is below it", () => {
  fc.assert(
    fc.property(words, words, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, least) => {
      const whole = similarity(a, b);
      const found = jaccard(shinglesOf(a, b), 0, 1, least);
      fc.pre(Math.abs(whole - least) > 1e-6);
      expect(found).toBe(whole < least ? 0 : whole);
    }),
    { numRuns: 1000 },
  );
});

test("shingles stand in rising order, each once, in long texts too", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const { values, first } = shinglesOf(text);
      const own = [...values.subarray(0, first[1])];
      expect(own).toEqual([...new Set(own)].toSorted((a, b) => a - b));
    }),
  );
});

/** Two sets of numbers with so many shared and so many of either's own. */
function twoSets(random: Random, shared: number, each: number): Shingles {
  const draw = () => random.int(0, 0xffffffff);
  const both = Array.from({ length: shared }, draw);
  const sets = [0, 1].map(() => [...both, ...Array.from({ length: each }, draw)]);
  return {
    values: Uint32Array.from(sets.flat()),
    first: Uint32Array.from([0, shared + each, 2 * (shared + each)]),
  };
}

const bandsOf = ({ values, first }: Shingles, set: number): number[] => {
  const least = signature(values, first[set]!, first[set + 1]!);
  return Array.from({ length: bands }, (_, band) => bandOf(least, band));
};
const signatureOf = ({ values, first }: Shingles, set: number): number[] => [
  ...signature(values, first[set]!, first[set + 1]!),
];

test.each([
  [10, 45],
  [30, 30],
  [60, 20],
  [56, 12],
  [90, 5],
])(
  "%d shared and %d own: two signatures agree as often as the sets are similar",
  (shared, each) => {
    const random = new Random(shared);
    const truth = shared / (shared + 2 * each);
    const sets = 300;
    let agreed = 0;
    for (let i = 0; i < sets; i++) {
      const pair = twoSets(random, shared, each);
      const [a, b] = [signatureOf(pair, 0), signatureOf(pair, 1)];
      agreed += a.filter((value, k) => value === b[k]).length;
    }
    const tries = sets * bands * rows;
    // Five standard errors; the functions of one signature are nearly, not wholly, independent.
    const error = 5 * Math.sqrt((truth * (1 - truth)) / tries) + 0.01;
    expect(Math.abs(agreed / tries - truth)).toBeLessThan(error);
  },
);

test.each([
  [24, 18, 0.4],
  [30, 15, 0.5],
  [36, 12, 0.6],
  [42, 9, 0.7],
  [48, 6, 0.8],
])(
  "%d shared and %d own: a pair of similarity %f is detected as often as stated",
  (shared, each, s) => {
    expect(shared / (shared + 2 * each)).toBeCloseTo(s, 9);
    const random = new Random(1000 + shared);
    const tries = 2000;
    let found = 0;
    for (let i = 0; i < tries; i++) {
      const pair = twoSets(random, shared, each);
      const [a, b] = [bandsOf(pair, 0), bandsOf(pair, 1)];
      if (a.some((value, band) => value === b[band])) found++;
    }
    const expected = detectionProbability(s);
    const error = 5 * Math.sqrt((expected * (1 - expected)) / tries) + 0.015;
    expect(Math.abs(found / tries - expected)).toBeLessThan(error);
  },
);

test("the probabilities of detection that are stated", () => {
  // 1 - (1 - 0.7^4)^20 = 1 - 0.7599^20 and so on, by hand.
  expect(detectionProbability(0.7)).toBeCloseTo(1 - 0.7599 ** 20, 9);
  expect(detectionProbability(0.4)).toBeCloseTo(1 - 0.9744 ** 20, 9);
  expect(detectionProbability(0)).toBe(0);
  expect(detectionProbability(1)).toBe(1);
});
