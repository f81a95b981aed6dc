import { expect, test } from "vitest";
import { lorenzCurve, receivedSummary } from "../../src/statistics/receivedSummary.ts";
import { applicants, theme } from "./tables.ts";

const received = (...counts: readonly (number | string)[]) =>
  theme("requests", ...counts.map((count, i) => ({ report: `r${i}`, received_total: count })));

test("sum, quartiles, concentration", () => {
  // Sorted 0, 0, 2, 8, 10: sum 20. Quartiles at places 1, 2, 3 (counted from 0): 0, 2, 8.
  // Top 10 % of 5 reports is half a report: 5 of 20. Top 1 % is 0.05 of a report: 0.5 of 20.
  // Gini: Σ i x = 3×2 + 4×8 + 5×10 = 88; (2×88 − 6×20)/(5×20) = 56/100.
  const [summary] = receivedSummary(received(8, 0, "blank", 10, 0, 2));
  expect(summary).toMatchObject({
    value: 20,
    n: 5,
    lower_quartile: 0,
    median: 2,
    upper_quartile: 8,
    greatest: 10,
    top_10: 0.25,
    gini: 0.56,
    missing: 1,
    left_out: [{ reason: "blank", reports: ["r2"] }],
  });
  expect(summary?.top_1).toBeCloseTo(0.025, 12);
});

test("quartiles between two reports", () => {
  // 1, 2, 4, 8: places 0.75, 1.5, 2.25: 1.75, 3, 5. More than one report in the top: 10 % of 20 is 2.
  expect(receivedSummary(received(1, 2, 4, 8))[0]).toMatchObject({
    lower_quartile: 1.75,
    median: 3,
    upper_quartile: 5,
  });
  const twenty = received(...Array.from({ length: 20 }, (_, i) => (i < 18 ? 1 : 41)));
  // 18 + 82 = 100 requests, 82 of them in two reports.
  expect(receivedSummary(twenty)[0]?.top_10).toBeCloseTo(0.82, 12);
});

test("the applicants stand in for a total, unless the reader wants totals alone", () => {
  const table = theme("requests", {
    report: "a",
    received_total: "blank",
    ...applicants(1, 2, 0, 0, 0, 0),
  });
  expect(receivedSummary(table)[0]).toMatchObject({ value: 3, n: 1, median: 3, gini: 0 });
  expect(receivedSummary(table, { basis: ["total"] })[0]).toMatchObject({ value: null, n: 0 });
});

test("no report, one report, no request", () => {
  const nothing = { top_1: null, top_10: null, gini: null };
  expect(receivedSummary(received())[0]).toMatchObject({
    value: null,
    n: 0,
    median: null,
    ...nothing,
  });
  expect(receivedSummary(received(0, 0))[0]).toMatchObject({
    value: 0,
    n: 2,
    median: 0,
    ...nothing,
  });
  expect(receivedSummary(received(7))[0]).toMatchObject({ value: 7, median: 7, gini: 0 });
});

test("by year", () => {
  const table = theme(
    "requests",
    { report: "a", year: 2021, received_total: 5 },
    { report: "b", year: 2020, received_total: 1 },
    { report: "c", year: 2021, received_total: 7 },
  );
  expect(receivedSummary(table, { by: ["year"] }).map(({ year, value }) => [year, value])).toEqual([
    [2020, 1],
    [2021, 12],
  ]);
});

test("the Lorenz curve has a corner for each number that occurs", () => {
  // 0, 0, 2, 8, 10 of 20 requests in 5 reports.
  expect(lorenzCurve(received(8, 0, 10, 0, 2))).toEqual([
    { reports: 0, requests: 0 },
    { reports: 0.4, requests: 0 },
    { reports: 0.6, requests: 0.1 },
    { reports: 0.8, requests: 0.5 },
    { reports: 1, requests: 1 },
  ]);
  expect(lorenzCurve(received(3, 3))).toEqual([
    { reports: 0, requests: 0 },
    { reports: 1, requests: 1 },
  ]);
  expect(lorenzCurve(received(0))).toEqual([]);
  expect(lorenzCurve(received())).toEqual([]);
});
