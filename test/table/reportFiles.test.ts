import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { agencyFiles, hash, reportFiles } from "../../loaders/table/reportFiles.ts";

const none = Object.fromEntries(codebook.tables.map(({ key }) => [key, []]));

test("each report has a file with its rows of every table, and only its own", () => {
  const files = reportFiles({
    ...none,
    reports: [
      { id: "a", file: "a.txt", year: 2020 },
      { id: "b", file: "b.txt", year: null },
    ],
    documents: [
      { file: "a.txt", report: "a", text: "甲" },
      { file: "b.txt", report: "b", text: "乙" },
      { file: "x.txt", report: null, text: "丙" },
    ],
    cells: [
      { report: "a", table: "requests", row: "received", column: "total", value: 0 },
      { report: "a", table: "requests", row: "received", column: "business", value: null },
      { report: "b", table: "requests", row: "received", column: "total", value: 7 },
    ],
    issues: [{ file: "b.txt", number: 1, code: "no_year", line: null, message: "?" }],
  });
  expect([...files.keys()]).toEqual([`${hash("a")}.json`, `${hash("b")}.json`]);
  const a = files.get(`${hash("a")}.json`)!["a"]!;
  const b = files.get(`${hash("b")}.json`)!["b"]!;
  const column = (file: typeof a, table: string, field: string) => {
    const { fields, rows } = file[table]!;
    return rows.map((row) => row[fields.indexOf(field)]);
  };
  expect(column(a, "reports", "year")).toEqual([2020]);
  expect(column(a, "documents", "text")).toEqual(["甲"]);
  expect(column(a, "cells", "value")).toEqual([0, null]);
  expect(a["issues"]).toBeUndefined();
  expect(column(b, "cells", "value")).toEqual([7]);
  expect(column(b, "issues", "code")).toEqual(["no_year"]);
});

test("each agency has a file with its reports, and only its own", () => {
  const files = agencyFiles({
    ...none,
    agencies: [
      { agency_id: "甲", years: 2 },
      { agency_id: "乙", years: 1 },
    ],
    reports: [
      { id: "a", agency_id: "甲", year: 2020 },
      { id: "b", agency_id: "乙", year: 2021 },
      { id: "c", agency_id: "甲", year: 2021 },
      { id: "d", agency_id: null, year: 2021 },
    ],
    cells: [{ report: "a", table: "requests", row: "received", column: "total", value: 0 }],
  });
  expect([...files.keys()].toSorted()).toEqual(
    [`${hash("甲")}.json`, `${hash("乙")}.json`].toSorted(),
  );
  const { reports, agencies, ...more } = files.get(`${hash("甲")}.json`)!["甲"]!;
  expect(agencies!.rows).toHaveLength(1);
  expect(reports!.rows.map((row) => row[reports!.fields.indexOf("id")])).toEqual(["a", "c"]);
  expect(more).toEqual({});
});
