import { expect, test } from "vitest";
import { receivedDistribution } from "../../src/statistics/receivedDistribution.ts";
import { theme } from "./tables.ts";

const received = (...counts: readonly (number | string)[]) =>
  theme("requests", ...counts.map((count, i) => ({ report: `r${i}`, received_total: count })));

test("zero is a class of its own, and an unknown number is in none", () => {
  // Known: 0, 0, 1, 9, 10, 120. Classes: 0 twice; 1 to 9 twice (10 requests); 10 to 99 once; 100 to 999 once.
  expect(receivedDistribution(received(0, 0, "blank", 1, 9, 10, 120))).toEqual([
    { from: 0, to: 0, reports: 2, requests: 0, n: 6, value: 2 / 6 },
    { from: 1, to: 9, reports: 2, requests: 10, n: 6, value: 2 / 6 },
    { from: 10, to: 99, reports: 1, requests: 10, n: 6, value: 1 / 6 },
    { from: 100, to: 999, reports: 1, requests: 120, n: 6, value: 1 / 6 },
  ]);
});

test("the highest class is open", () => {
  expect(receivedDistribution(received(25_000)).at(-1)).toEqual({
    from: 10_000,
    to: null,
    reports: 1,
    requests: 25_000,
    n: 1,
    value: 1,
  });
});

test("no report known, no share", () => {
  expect(receivedDistribution(received("blank"))).toEqual([
    { from: 0, to: 0, reports: 0, requests: 0, n: 0, value: null },
  ]);
});
