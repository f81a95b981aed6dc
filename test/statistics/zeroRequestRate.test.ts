import { expect, test } from "vitest";
import { receivedByReport } from "../../src/statistics/requestsReceived.ts";
import { zeroRequestRate } from "../../src/statistics/zeroRequestRate.ts";
import { applicants, theme } from "./tables.ts";

/*
 * a  total 0                                     known, zero
 * b  total 3                                     known, not zero
 * c  total blank, six applicants 0               known by the applicants, zero
 * d  total blank, five applicants 0, one blank   not known: a blank is not a zero
 * e  total "/", applicants "/"                   not known
 * f  no requests table                           not known
 */
const stroke = "not_applicable";
const table = theme(
  "requests",
  { report: "a", year: 2020, form: "form2019", received_total: 0, ...applicants(0, 0, 0, 0, 0, 0) },
  { report: "b", year: 2020, form: "form2019", received_total: 3, ...applicants(1, 2, 0, 0, 0, 0) },
  {
    report: "c",
    year: 2021,
    form: "form2021",
    received_total: "blank",
    ...applicants(0, 0, 0, 0, 0, 0),
  },
  {
    report: "d",
    year: 2021,
    form: "form2021",
    received_total: "blank",
    ...applicants(0, 0, 0, 0, 0, "blank"),
  },
  {
    report: "e",
    year: 2021,
    form: "form2021",
    received_total: stroke,
    ...applicants(stroke, stroke, stroke, stroke, stroke, stroke),
  },
  { report: "f" },
);

test("unknown reports are left out, counted by reason, and bound the rate", () => {
  // Known: a, b, c; zero: a, c; 2/3. With d, e, f: from 2/6 (none of them zero) to 5/6 (all zero).
  const [rate, ...more] = zeroRequestRate(table);
  expect(more).toEqual([]);
  expect(rate).toMatchObject({
    value: 2 / 3,
    zero: 2,
    n: 3,
    lowest: 2 / 6,
    highest: 5 / 6,
    basis: { total: 2, applicants: 1, claim: 0 },
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
  const [rate] = zeroRequestRate(table, { basis: ["total"] });
  expect(rate).toMatchObject({ value: 1 / 2, zero: 1, n: 2, missing: 4 });
  expect(rate?.left_out).toContainEqual({ reason: "other_basis", reports: ["c"] });
});

test("restricted to the applicants, those with a total are left out", () => {
  const [rate] = zeroRequestRate(table, { basis: ["applicants"] });
  expect(rate).toMatchObject({ value: 1, zero: 1, n: 1, missing: 5, highest: 1, lowest: 1 / 6 });
  expect(rate?.left_out).toContainEqual({ reason: "other_basis", reports: ["a", "b"] });
});

test("by year, an unknown year comes last and has no rate", () => {
  const rates = zeroRequestRate(table, { by: ["year"] });
  expect(rates.map(({ year, value, n, missing }) => ({ year, value, n, missing }))).toEqual([
    { year: 2020, value: 1 / 2, n: 2, missing: 0 },
    { year: 2021, value: 1, n: 1, missing: 2 },
    { year: null, value: null, n: 0, missing: 1 },
  ]);
});

test("by year and form, only the combinations that occur", () => {
  const rates = zeroRequestRate(table, { by: ["form", "year"] });
  expect(rates.map(({ form, year, zero, n }) => [form, year, zero, n])).toEqual([
    ["form2019", 2020, 1, 2],
    ["form2021", 2021, 1, 1],
    [null, null, 0, 0],
  ]);
});

test("no report, no rate", () => {
  expect(zeroRequestRate(theme("requests"))).toMatchObject([
    { value: null, n: 0, low: null, high: null, lowest: null, highest: null, missing: 0 },
  ]);
  expect(zeroRequestRate(theme("requests"), { by: ["year"] })).toEqual([]);
});

test("the number of each report comes with its basis", () => {
  expect(receivedByReport(table).map((r) => [r.id, r.year, r.received, r.basis, r.state])).toEqual([
    ["a", 2020, 0, "total", "reported"],
    ["b", 2020, 3, "total", "reported"],
    ["c", 2021, 0, "applicants", "blank"],
    ["d", 2021, null, null, "blank"],
    ["e", 2021, null, null, "not_applicable"],
    ["f", null, null, null, "missing"],
  ]);
});

test("a field that the table lacks is an error", () => {
  expect(() => zeroRequestRate(theme("disputes"))).toThrow(
    "the table has no column received_total",
  );
});

test("a sentence stands in where the table tells nothing, and never against it", () => {
  // a: the table says 3, a sentence 0: the table holds. b: blanks, a sentence says 0. c: no table, 12.
  const stated = theme(
    "requests",
    { report: "a", received_total: 3, received_claim: 0 },
    { report: "b", received_total: "blank", received_claim: 0 },
    { report: "c", received_claim: 12 },
    { report: "d", received_total: "blank", ...applicants(0, 0, 0, 0, 0, 0), received_claim: 7 },
  );
  expect(zeroRequestRate(stated)[0]).toMatchObject({
    zero: 2,
    n: 4,
    basis: { total: 1, applicants: 1, claim: 2 },
  });
  expect(receivedByReport(stated).map(({ received }) => received)).toEqual([3, 0, 12, 0]);
  expect(zeroRequestRate(stated, { basis: ["total", "applicants"] })[0]).toMatchObject({
    zero: 1,
    n: 2,
    left_out: [{ reason: "other_basis", reports: ["b", "c"] }],
  });
});
