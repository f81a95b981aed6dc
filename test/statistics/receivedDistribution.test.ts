import { expect, test } from "vitest";
import { receivedDistribution } from "../../src/statistics/receivedDistribution.ts";
import type { Received } from "../../src/statistics/zeroRequestRate.ts";

const report = (received: number | null): Received => ({
  id: "a",
  agency: null,
  year: 2020,
  form: null,
  received,
  basis: received === null ? null : "total",
  state: received === null ? "blank" : "reported",
});

test("zero is a class of its own, and an unknown number is in none", () => {
  // Known: 0, 0, 1, 9, 10, 120. Classes: 0 twice; 1 to 9 twice (10 requests); 10 to 99 once; 100 to 999 once.
  expect(receivedDistribution([0, 0, null, 1, 9, 10, 120].map(report))).toEqual([
    { from: 0, to: 0, reports: 2, requests: 0, n: 6, value: 2 / 6 },
    { from: 1, to: 9, reports: 2, requests: 10, n: 6, value: 2 / 6 },
    { from: 10, to: 99, reports: 1, requests: 10, n: 6, value: 1 / 6 },
    { from: 100, to: 999, reports: 1, requests: 120, n: 6, value: 1 / 6 },
  ]);
});

test("the highest class is open", () => {
  expect(receivedDistribution([25_000].map(report)).at(-1)).toEqual({
    from: 10_000,
    to: null,
    reports: 1,
    requests: 25_000,
    n: 1,
    value: 1,
  });
});
