import type { ColumnTable } from "arquero";
import { textAt, values } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { wilson } from "./wilson.js";

/** What one rule gave over the reports of a group. */
export interface RuleOutcome extends Grouped {
  rule: string;
  passed: number;
  failed: number;
  not_checked: number;
  /** Reports the rule could be tried on: the denominator of `value`. */
  n: number;
  /** Share of these that break the rule. Null when it could be tried on none. */
  value: number | null;
  /** 95 % Wilson interval of the share; null when it could be tried on none. */
  low: number | null;
  high: number | null;
  /** Why it was not checked, and in which reports. */
  missing: number;
  left_out: LeftOut[];
}

/** The rules over the theme `quality`, one row a group and rule, in the order given; reasons come in the language asked for. Passed, failed and not checked are three different things. */
export function ruleOutcomes(
  table: ColumnTable,
  rules: readonly string[],
  { by = [], language = "en" }: { by?: readonly Group[]; language?: "en" | "zh" } = {},
): RuleOutcome[] {
  const { keys, of } = groupsOf(table, by);
  const columns = rules.map((rule) => {
    const field = rule.replace(".", "_");
    const outcome = values<string>(table, field);
    const reason = textAt(table, `${field}_reason${language === "zh" ? "_zh" : ""}`);
    const leftOut = new LeftOutReports(table, keys.length);
    const counts = keys.map(() => ({ passed: 0, failed: 0 }));
    for (let i = 0; i < of.length; i++) {
      const count = counts[of[i]!]!;
      if (outcome[i] === "passed") count.passed++;
      else if (outcome[i] === "failed") count.failed++;
      else leftOut.add(of[i]!, i, reason(i) ?? (language === "zh" ? "未注明" : "not stated"));
    }
    return { rule, counts, leftOut };
  });
  return keys.flatMap((key, group) =>
    columns.map(({ rule, counts, leftOut }) => {
      const { passed, failed } = counts[group]!;
      const n = passed + failed;
      const interval = wilson(failed, n);
      const out = leftOut.of(group);
      return {
        ...key,
        rule,
        passed,
        failed,
        not_checked: out.missing,
        n,
        value: n === 0 ? null : failed / n,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        ...out,
      };
    }),
  );
}
