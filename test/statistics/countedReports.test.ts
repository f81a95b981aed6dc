import { expect, test } from "vitest";
import { countedReports } from "../../src/statistics/countedReports.ts";
import { zeroRequestRate } from "../../src/statistics/zeroRequestRate.ts";
import { theme } from "./tables.ts";

// b and c are files of a; d stands for itself.
const table = theme(
  "requests",
  { report: "a", duplicate_of: null, received_total: 0 },
  { report: "c", duplicate_of: "a", received_total: 0 },
  { report: "b", duplicate_of: "a", received_total: 0 },
  { report: "d", duplicate_of: null, received_total: 5 },
);

test("a report under several names counts once, and the others are named", () => {
  const counted = countedReports(table);
  expect(counted.copies).toEqual([{ reason: "copy", reports: ["b", "c"] }]);
  // 1 of 2 reports, not 3 of 4.
  expect(zeroRequestRate(counted.table)).toMatchObject([{ zero: 1, n: 2, value: 0.5 }]);
});

test("rows that were left out before stay out", () => {
  const chosen = table.filter("d => d.report !== 'b' && d.report !== 'd'");
  const counted = countedReports(chosen);
  expect(counted.copies).toEqual([{ reason: "copy", reports: ["c"] }]);
  expect(zeroRequestRate(counted.table)).toMatchObject([{ zero: 1, n: 1 }]);
});

test("without copies nothing is left out", () => {
  const counted = countedReports(table.filter("d => d.duplicate_of === null"));
  expect(counted.copies).toEqual([]);
  expect(counted.table.numRows()).toBe(2);
});
