import { describe, expect, test } from "vitest";
import type { Relation } from "../../loaders/codebook/relations.ts";
import { solve } from "../../loaders/report/arithmetic.ts";
import {
  waysOfRun,
  waysOfValues,
  type LaidValue,
  type Way,
} from "../../loaders/report/waysToLay.ts";

// A table of two rows and their sum: columns a, b and total.
const relation = (left: string[], right: string[]): Relation => ({
  rule: "test",
  left,
  right,
  words: "",
});
const relations = [
  relation(["one.total"], ["one.a", "one.b"]),
  relation(["two.total"], ["two.a", "two.b"]),
  relation(["sum.a"], ["one.a", "two.a"]),
  relation(["sum.b"], ["one.b", "two.b"]),
  relation(["sum.total"], ["one.total", "two.total"]),
];
const row = (name: string, ...values: number[]) => ({
  cells: [`${name}.a`, `${name}.b`, `${name}.total`],
  ways: () => waysOfValues(values.map(valueAt), 3),
});
const valueAt = (value: number, i: number): LaidValue => ({
  piece: { kind: "value", start: i, end: i + 1, width: 1, words: null },
  value,
});
/** The index of the value laid under each column; null where none is, or where more than one way is left. */
const laid = (
  rows: ReturnType<typeof row>[],
  known: Record<string, number | null>,
): (number | null)[][] =>
  solve(rows, relations, (cell) => known[cell] ?? null).map((pieces) =>
    Array.from({ length: 3 }, (_, i) => pieces?.[i]?.start ?? null),
  );

const two = { "two.a": 1, "two.b": 2, "two.total": 3 };

describe("values without an empty cell between them", () => {
  test("4 and 4 may be a or b and the total; the sum of column a tells", () => {
    const known = { ...two, "sum.a": 5, "sum.b": 2, "sum.total": 7 };
    expect(laid([row("one", 4, 4)], known)).toEqual([[0, null, 1]]);
  });

  test("where the sums would bear out neither, nothing is placed", () => {
    const known = { ...two, "sum.a": 9, "sum.b": 2, "sum.total": 7 };
    expect(laid([row("one", 4, 4)], known)).toEqual([[null, null, null]]);
  });

  test("where a sum is unknown, nothing is placed", () => {
    const known = { ...two, "sum.a": 5, "sum.b": null, "sum.total": 7 };
    expect(laid([row("one", 4, 4)], known)).toEqual([[null, null, null]]);
  });

  test("two zeros fit everywhere, so nothing is placed", () => {
    const known = { ...two, "sum.a": 1, "sum.b": 2, "sum.total": 3 };
    expect(laid([row("one", 0, 0)], known)).toEqual([[null, null, null]]);
  });
});

describe("one value too many", () => {
  const known = { ...two, "sum.a": 2, "sum.b": 5, "sum.total": 7 };

  test("a 0 that is no part of 1 + 3 = 4 is left out", () => {
    expect(laid([row("one", 0, 1, 3, 4)], known)).toEqual([[1, 2, 3]]);
  });

  test("a number other than 0 is not left out to make a sum right", () => {
    expect(laid([row("one", 9, 1, 3, 4)], known)).toEqual([[null, null, null]]);
  });

  test("with two too many those of another row may have come in", () => {
    expect(laid([row("one", 0, 0, 1, 3, 4)], known)).toEqual([[null, null, null]]);
  });
});

test("two open rows settle each other", () => {
  // one: 4 + 0 = 4 or 0 + 4 = 4; two: likewise. Only a = 4 + 0 and b = 0 + 6 give the sums.
  const known = { "sum.a": 4, "sum.b": 6, "sum.total": 10 };
  expect(laid([row("one", 4, 4), row("two", 6, 6)], known)).toEqual([
    [0, null, 1],
    [null, 0, 1],
  ]);
});

const run = (text: string) =>
  ({ kind: "run", start: 0, end: text.length, width: 1, words: null }) as const;

const ofRun = (name: string, text: string) => ({
  ...row(name),
  ways: (mayEnd: (way: Way) => boolean) => waysOfRun(run(text), text, 3, mayEnd),
});
const solved = (text: string, sums: [number, number, number]) => {
  const [a, b, total] = sums;
  const known = { ...two, "sum.a": a, "sum.b": b, "sum.total": total };
  return solve(
    [ofRun("one", text)],
    relations,
    (cell) => known[cell as keyof typeof known] ?? null,
  ).map((pieces) => pieces?.map((piece) => piece && text.slice(piece.start, piece.end)) ?? null);
};

describe("a run of digits", () => {
  test("is parted in every way, with empty columns, and none that begins a number with 0", () => {
    const ways = waysOfRun(run("105"), "105", 2, () => true);
    const shown = ways.map((way) => way.map((found) => found?.value ?? null));
    expect(shown.map((way) => way.join(" "))).toEqual(
      expect.arrayContaining(["105 ", " 105", "10 5"]),
    );
    expect(shown).toHaveLength(3);
  });

  test("2 and 11 are 13, as 2 and 1 are not 113", () => {
    expect(solved("21113", [3, 13, 16])).toEqual([["2", "11", "13"]]);
  });

  test("22 is 2 and 2 with an empty column before or between: the sum of column b tells", () => {
    expect(solved("22", [1, 4, 5])).toEqual([[null, "2", "2"]]);
  });

  test("which adds up in no way is not parted", () => {
    expect(solved("124", [2, 4, 7])).toEqual([null]);
  });

  test("with a sign or a point is not parted", () => {
    expect(waysOfRun(run("1-10"), "1-10", 3, () => true)).toEqual([]);
    expect(waysOfRun(run("1.50"), "1.50", 3, () => true)).toEqual([]);
  });
});
