import { expect, test } from "vitest";
import { ruleOutcomes } from "../../src/statistics/ruleOutcomes.ts";
import { checks } from "./tables.ts";

test("what was not checked is neither passed nor failed", () => {
  // Rule x: tried on a and b, of which b fails; c and d were not checked, for different reasons.
  const table = checks(
    ["a", "x", "passed"],
    ["b", "x", "failed"],
    ["c", "x", "not_checked", "no date is printed"],
    ["d", "x", "not_checked", "no year is known"],
    ["a", "y", "not_checked", "no date is printed"],
    ["b", "y", "failed", "some places could not be checked"],
  );
  expect(ruleOutcomes(table, ["y", "x", "z"])).toEqual([
    {
      rule: "y",
      passed: 0,
      failed: 1,
      not_checked: 1,
      n: 1,
      value: 1,
      left_out: [{ reason: "no date is printed", reports: ["a"] }],
    },
    {
      rule: "x",
      passed: 1,
      failed: 1,
      not_checked: 2,
      n: 2,
      value: 1 / 2,
      left_out: [
        { reason: "no date is printed", reports: ["c"] },
        { reason: "no year is known", reports: ["d"] },
      ],
    },
    { rule: "z", passed: 0, failed: 0, not_checked: 0, n: 0, value: null, left_out: [] },
  ]);
});
