import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { ruleOutcomes } from "../../src/statistics/ruleOutcomes.ts";
import { theme, type Entry } from "./tables.ts";

const passed = Object.fromEntries(
  codebook.rules.map(({ key }) => [key.replace(".", "_"), "passed"]),
);
const report = (id: string, year: number, rest: Record<string, string>): Entry => ({
  report: id,
  year,
  errors: 0,
  warnings: 0,
  notes: 0,
  ...passed,
  ...rest,
});

const lacking = { period_year: "not_checked", period_year_reason: "no statistic period is stated" };
const table = theme(
  "quality",
  report("a", 2020, { period_year: "failed" }),
  report("b", 2020, {}),
  report("c", 2021, lacking),
  report("d", 2021, lacking),
);

test("passed, failed and not checked are three different things", () => {
  // Tried on a and b, broken by a: 1 of 2.
  const [period, flow] = ruleOutcomes(table, ["period.year", "requests.flow"]);
  expect(period).toMatchObject({
    rule: "period.year",
    passed: 1,
    failed: 1,
    not_checked: 2,
    n: 2,
    value: 1 / 2,
    missing: 2,
    left_out: [{ reason: "no statistic period is stated", reports: ["c", "d"] }],
  });
  // Wilson for 1 of 2: centre 0.5, reach = 1.95996/(1 + 3.8415/2) × √(0.25/2 + 3.8415/16) = 0.67097 × 0.60418 = 0.40539
  expect(period?.low).toBeCloseTo(0.0946, 3);
  expect(period?.high).toBeCloseTo(0.9054, 3);
  expect(flow).toMatchObject({ passed: 4, failed: 0, not_checked: 0, n: 4, value: 0 });
});

test("why a rule was not checked is told in the language asked for", () => {
  const chinese = theme(
    "quality",
    report("e", 2021, { ...lacking, period_year_reason_zh: "未载明统计期限" }),
  );
  const [period] = ruleOutcomes(chinese, ["period.year"], { language: "zh" });
  expect(period?.left_out).toEqual([{ reason: "未载明统计期限", reports: ["e"] }]);
});

test("a rule that could be tried on no report has no share", () => {
  const rows = ruleOutcomes(table, ["period.year"], { by: ["year"] });
  expect(rows.map(({ year, n, value, low }) => [year, n, value, low === null])).toEqual([
    [2020, 2, 1 / 2, false],
    [2021, 0, null, true],
  ]);
  expect(ruleOutcomes(theme("quality"), ["period.year"])[0]).toMatchObject({ n: 0, value: null });
});
