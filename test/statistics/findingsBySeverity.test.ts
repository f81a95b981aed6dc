import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { findingsBySeverity } from "../../src/statistics/findingsBySeverity.ts";
import { theme } from "./tables.ts";

const rules = Object.fromEntries(
  codebook.rules.map(({ key }) => [key.replace(".", "_"), "passed"]),
);

test("two findings of one report count twice, the report once", () => {
  const table = theme(
    "quality",
    { report: "a", errors: 0, warnings: 0, notes: 2, ...rules },
    { report: "b", errors: 1, warnings: 0, notes: 1, ...rules },
    { report: "c", errors: 0, warnings: 0, notes: 0, ...rules },
  );
  expect(findingsBySeverity(table)).toEqual([
    { severity: "error", findings: 1, reports: 1, n: 3 },
    { severity: "warning", findings: 0, reports: 0, n: 3 },
    { severity: "note", findings: 3, reports: 2, n: 3 },
  ]);
});

test("no report, no finding", () => {
  expect(findingsBySeverity(theme("quality"))[0]).toEqual({
    severity: "error",
    findings: 0,
    reports: 0,
    n: 0,
  });
});
