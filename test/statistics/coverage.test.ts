import { expect, test } from "vitest";
import { cellsByState, cellsWithValue, reportsByYear } from "../../src/statistics/coverage.ts";
import { cell, cells, reports } from "./tables.ts";

test("reports by year and form, what is unknown last", () => {
  const table = reports(
    ["a", 2021, "form2021"],
    ["b", 2021, "form2019"],
    ["c", 2020, "form2019"],
    ["d", 2021, "form2021"],
    ["e", null, null],
  );
  expect(reportsByYear(table)).toEqual([
    { year: 2020, form: "form2019", reports: 1, n: 5, value: 0.2 },
    { year: 2021, form: "form2019", reports: 1, n: 5, value: 0.2 },
    { year: 2021, form: "form2021", reports: 2, n: 5, value: 0.4 },
    { year: null, form: null, reports: 1, n: 5, value: 0.2 },
  ]);
});

test("cells by state; a merged cell may have a value or none", () => {
  const place = "requests.received";
  const table = cells(
    cell("a", `${place}.business`, 0),
    cell("a", `${place}.research`, 3),
    cell("a", `${place}.social_welfare`, 0, { state: "merged" }),
    cell("a", `${place}.total`, null, { state: "merged" }),
    cell("b", `${place}.total`, null),
    cell("b", `${place}.business`, 0),
    cell("b", `${place}.research`, 1),
    cell("b", `${place}.legal_service`, 1),
  );
  expect(cellsByState(table)).toEqual([
    { state: "reported", cells: 5, n: 8, value: 5 / 8, with_value: 5 },
    { state: "merged", cells: 2, n: 8, value: 2 / 8, with_value: 1 },
    { state: "blank", cells: 1, n: 8, value: 1 / 8, with_value: 0 },
  ]);
  // 5 reported and 1 of the 2 merged have a value.
  expect(cellsWithValue(table)).toEqual({ with_value: 6, n: 8, value: 6 / 8 });
});
