import { expect, test } from "vitest";
import { boilerplate } from "../../src/statistics/boilerplate.ts";
import { theme, type Entry } from "./tables.ts";

/** A report's letters: all, exact, near, same agency exact and near, other agency exact and near. */
const report = (
  id: string,
  year: number,
  letters: number,
  shared: readonly (number | null)[] = [],
): Entry => {
  const [exact, near, sameExact, sameNear, otherExact, otherNear] = shared;
  return {
    report: id,
    year,
    sentences: 1,
    letters,
    exact_letters: exact ?? null,
    near_letters: near ?? null,
    same_agency_exact_letters: sameExact ?? null,
    same_agency_near_letters: sameNear ?? null,
    other_agency_exact_letters: otherExact ?? null,
    other_agency_near_letters: otherNear ?? null,
    problems_outcome: "no_section",
  };
};

const table = theme(
  "texts",
  report("a", 2020, 100, [20, 10, 0, 0, 20, 10]),
  report("b", 2021, 300, [150, 30, 90, 30, 120, 0]),
  report("c", 2021, 200),
  report("d", 2021, 0, [0, 0, 0, 0, 0, 0]),
);

test("letters are added up over reports, and who cannot be compared is left out", () => {
  const rows = boilerplate(table);
  // Of 400 letters 210 are shared: 170 word for word, 40 nearly; 120 with the agency itself, 150 with others.
  expect(rows.map(({ shared, value, letters, n }) => [shared, value, letters, n])).toEqual([
    ["any", 210 / 400, 210, 400],
    ["exact", 170 / 400, 170, 400],
    ["near", 40 / 400, 40, 400],
    ["same_agency", 120 / 400, 120, 400],
    ["other_agency", 150 / 400, 150, 400],
  ]);
  expect(rows[0]).toMatchObject({
    reports: 2,
    missing: 2,
    left_out: [
      { reason: "no_prose", reports: ["d"] },
      { reason: "uncompared", reports: ["c"] },
    ],
    // Fewer than ten reports have no interval.
    low: null,
    high: null,
  });
});

test("groups have shares of their own, and no prose has none", () => {
  const rows = boilerplate(table, { by: ["year"] }).filter(({ shared }) => shared === "any");
  expect(rows.map(({ year, value, reports, missing }) => [year, value, reports, missing])).toEqual([
    [2020, 0.3, 1, 0],
    [2021, 0.6, 1, 2],
  ]);
  expect(boilerplate(theme("texts"))[0]).toMatchObject({ value: null, n: 0, missing: 0 });
});
