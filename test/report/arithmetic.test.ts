import { describe, expect, test } from "vitest";
import type { Relation } from "../../loaders/codebook/relations.ts";
import { solve } from "../../loaders/report/arithmetic.ts";
import type { Piece } from "../../loaders/report/piece.ts";

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
  values,
  pieces: values.map((_, i): Piece => ({
    kind: "value",
    start: i,
    end: i + 1,
    width: 1,
    words: null,
  })),
});
/** The index of the value laid under each column; null where none is. */
const laid = (
  rows: ReturnType<typeof row>[],
  known: Record<string, number | null>,
): (number | null)[][] =>
  solve(rows, relations, (cell) => known[cell] ?? null).map((pieces) =>
    pieces.map((piece) => piece?.start ?? null),
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
