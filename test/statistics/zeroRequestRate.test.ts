import { expect, test } from "vitest";
import { requestsReceived, zeroRequestRate } from "../../src/statistics/zeroRequestRate.ts";
import { cells, reports, requestRow } from "./tables.ts";

/*
 * a  total 0                                     known, zero
 * b  total 3                                     known, not zero
 * c  total blank, six applicants 0               known by the applicants, zero
 * d  total blank, five applicants 0, one blank   not known: a blank is not a zero
 * e  total "/", applicants blank                 not known
 * f  no requests table                           not known
 */
const someReports = reports(
  ["a", 2020, "form2019"],
  ["b", 2020, "form2019"],
  ["c", 2021, "form2021"],
  ["d", 2021, "form2021"],
  ["e", 2021, "form2021"],
  ["f", null, null],
);
const someCells = cells(
  requestRow("a", "received", [0, 0, 0, 0, 0, 0, 0]),
  requestRow("b", "received", [1, 2, 0, 0, 0, 0, 3]),
  requestRow("b", "carried_in", [0, 0, 0, 0, 0, 0, 0]),
  requestRow("c", "received", [0, 0, 0, 0, 0, 0, null]),
  requestRow("d", "received", [0, 0, 0, 0, 0, null, null]),
  requestRow("e", "received", [], { state: "not_applicable" }),
);

test("unknown reports are left out, counted by reason, and bound the rate", () => {
  // Known: a, b, c; zero: a, c; 2/3. With d, e, f: from 2/6 (none of them zero) to 5/6 (all zero).
  const [rate, ...more] = zeroRequestRate(someReports, someCells);
  expect(more).toEqual([]);
  expect(rate).toMatchObject({
    value: 2 / 3,
    zero: 2,
    n: 3,
    lowest: 2 / 6,
    highest: 5 / 6,
    basis: { total: 2, applicants: 1 },
    missing: 3,
    left_out: [
      { reason: "blank", reports: ["d"] },
      { reason: "missing", reports: ["f"] },
      { reason: "not_applicable", reports: ["e"] },
    ],
  });
  // centre = (2/3 + 3.8415/6) / (1 + 3.8415/3) = 1.30691 / 2.28050 = 0.57308
  // reach = 1.95996 / 2.28050 × √((2/9)/3 + 3.8415/36) = 0.85944 × 0.42518 = 0.36542
  expect(rate?.low).toBeCloseTo(0.2077, 3);
  expect(rate?.high).toBeCloseTo(0.9385, 3);
});

test("restricted to the total cell, the report known by its applicants is left out", () => {
  const [rate] = zeroRequestRate(someReports, someCells, { basis: ["total"] });
  expect(rate).toMatchObject({ value: 1 / 2, zero: 1, n: 2, missing: 4 });
  expect(rate?.left_out).toContainEqual({ reason: "other_basis", reports: ["c"] });
});

test("by year, an unknown year comes last and has no rate", () => {
  const rates = zeroRequestRate(someReports, someCells, { by: ["year"] });
  expect(rates.map(({ year, value, n, missing }) => ({ year, value, n, missing }))).toEqual([
    { year: 2020, value: 1 / 2, n: 2, missing: 0 },
    { year: 2021, value: 1, n: 1, missing: 2 },
    { year: null, value: null, n: 0, missing: 1 },
  ]);
});

test("no report, no rate", () => {
  expect(zeroRequestRate(reports(), someCells)).toMatchObject([
    { value: null, n: 0, low: null, high: null, lowest: null, highest: null, missing: 0 },
  ]);
});

test("the number of each report comes with its basis", () => {
  const received = requestsReceived(someReports, someCells);
  expect(received.map((r) => [r.id, r.received, r.basis, r.state])).toEqual([
    ["a", 0, "total", "reported"],
    ["b", 3, "total", "reported"],
    ["c", 0, "applicants", "blank"],
    ["d", null, null, "blank"],
    ["e", null, null, "not_applicable"],
    ["f", null, null, "missing"],
  ]);
});
