import type { ColumnTable } from "arquero";
import { indexed } from "./groups.js";
import { leftOut, type LeftOut } from "./leftOut.js";
import { rowsOf, type Check } from "./tables.js";

/** What one rule gave over all reports. */
export interface RuleOutcome {
  rule: string;
  passed: number;
  failed: number;
  not_checked: number;
  /** Reports the rule could be tried on: the denominator of `value`. */
  n: number;
  /** Share of these that break the rule. Null when it could be tried on none. */
  value: number | null;
  /** Why it was not checked, and in which reports. */
  left_out: LeftOut[];
}

/** One row a rule, in the order given. Passed, failed and not checked are three different things. */
export function ruleOutcomes(checks: ColumnTable, rules: readonly string[]): RuleOutcome[] {
  const byRule = indexed(rowsOf<Check>(checks), ({ rule }) => rule);
  return rules.map((rule) => {
    const tried = byRule.get(rule) ?? [];
    const count = (outcome: Check["outcome"]) =>
      tried.filter((check) => check.outcome === outcome).length;
    const passed = count("passed");
    const failed = count("failed");
    const n = passed + failed;
    return {
      rule,
      passed,
      failed,
      not_checked: count("not_checked"),
      n,
      value: n === 0 ? null : failed / n,
      left_out: leftOut(
        tried
          .filter(({ outcome }) => outcome === "not_checked")
          .map(({ report, reason }) => ({ report, reason: reason ?? "not stated" })),
      ),
    };
  });
}
