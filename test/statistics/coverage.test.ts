import { expect, test } from "vitest";
import { cellsByState, cellsWithValue, reportsBy } from "../../src/statistics/coverage.ts";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { theme, type Entry } from "./tables.ts";

const none = {
  ...Object.fromEntries(codebook.states.map(({ key }) => [key, 0])),
  errors: 0,
  warnings: 0,
  notes: 0,
};

/** A report of 8 cells, all of them blank but for those given. */
function report(id: string, year: number | null, form: string | null, counts = {}): Entry {
  return { report: id, year, form, cells: 8, cells_with_value: 0, ...none, ...counts };
}

test("reports by year and form, what is unknown last", () => {
  const table = theme(
    "coverage",
    report("a", 2021, "form2021"),
    report("b", 2021, "form2019"),
    report("c", 2020, "form2019"),
    report("d", 2021, "form2021"),
    report("e", null, null),
  );
  expect(reportsBy(table, ["year", "form"])).toEqual([
    { year: 2020, form: "form2019", reports: 1, n: 5, value: 0.2 },
    { year: 2021, form: "form2019", reports: 1, n: 5, value: 0.2 },
    { year: 2021, form: "form2021", reports: 2, n: 5, value: 0.4 },
    { year: null, form: null, reports: 1, n: 5, value: 0.2 },
  ]);
  expect(reportsBy(theme("coverage"), [])).toEqual([]);
});

const table = theme(
  "coverage",
  report("a", 2020, "form2019", { cells_with_value: 5, reported: 4, merged: 3, blank: 1 }),
  report("b", 2021, "form2021", { cells_with_value: 1, stated_none: 1, blank: 7 }),
);

test("cells by state; a merged cell may have a value or none", () => {
  // 5 + 1 have a value: the 4 reported, the 1 stated as none, and so 1 of the 3 merged.
  const found = cellsByState(table, codebook.states);
  expect(
    found.map(({ state, cells, value, with_value }) => [state, cells, value, with_value]),
  ).toEqual([
    ["reported", 4, 4 / 16, 4],
    ["merged", 3, 3 / 16, 1],
    ["stated_none", 1, 1 / 16, 1],
    ["not_applicable", 0, 0, 0],
    ["blank", 8, 8 / 16, 0],
    ["unreadable", 0, 0, 0],
    ["missing", 0, 0, 0],
  ]);
  expect(cellsWithValue(table)).toEqual([{ with_value: 6, n: 16, value: 6 / 16 }]);
});

test("by year", () => {
  expect(cellsWithValue(table, { by: ["year"] })).toEqual([
    { year: 2020, with_value: 5, n: 8, value: 5 / 8 },
    { year: 2021, with_value: 1, n: 8, value: 1 / 8 },
  ]);
});

test("no cell, no share", () => {
  expect(cellsWithValue(theme("coverage"))).toEqual([{ with_value: 0, n: 0, value: null }]);
  expect(cellsByState(theme("coverage"), codebook.states)[0]).toMatchObject({
    cells: 0,
    value: null,
  });
});
