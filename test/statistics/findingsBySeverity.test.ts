import aq from "arquero/dist/arquero.min.js";
import { expect, test } from "vitest";
import { findingsBySeverity } from "../../src/statistics/findingsBySeverity.ts";
import { reports } from "./tables.ts";

test("two findings of one report count twice, the report once", () => {
  const findings = aq.from([
    { report: "a", severity: "note" },
    { report: "a", severity: "note" },
    { report: "b", severity: "note" },
    { report: "b", severity: "error" },
  ]);
  const all = reports(["a", 2020, null], ["b", 2020, null], ["c", 2020, null]);
  expect(findingsBySeverity(all, findings)).toEqual([
    { severity: "error", findings: 1, reports: 1, n: 3 },
    { severity: "warning", findings: 0, reports: 0, n: 3 },
    { severity: "note", findings: 3, reports: 2, n: 3 },
  ]);
});
