import { rules } from "../rules.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, report } from "./field.ts";

export const checks: Table = {
  key: "checks",
  en: "Checks",
  zh: "核查",
  grain: "One rule applied to one report, whether it holds or not.",
  primary_key: ["report", "rule"],
  fields: [
    report,
    field("rule", "Rule", "规则", "The rule.", { values: keys(rules) }),
    field(
      "outcome",
      "Outcome",
      "结论",
      "failed if it fails once, not_checked if it could never be tried.",
      {
        values: ["passed", "failed", "not_checked"],
      },
    ),
    field("passed", "Passed", "通过次数", "How many times the rule holds.", integer),
    field("failed", "Failed", "未通过次数", "How many times it does not.", integer),
    field(
      "not_checked",
      "Not checked",
      "未核查次数",
      "How many times an input was lacking.",
      integer,
    ),
    field("reason", "Reason", "未核查原因", "Why it was not checked.", {
      null_means: "every place was checked",
    }),
  ],
};
