import { rules } from "../rules.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, report } from "./field.ts";

export const checks: Table = {
  key: "checks",
  en: "Checks",
  zh: "核查",
  grain: "One rule applied to one report, whether it holds or not.",
  grain_zh: "一条规则对一份报告的核查，无论是否通过。",
  primary_key: ["report", "rule"],
  fields: [
    report,
    field("rule", "Rule", "规则", "The rule.", "所用规则。", { values: keys(rules) }),
    field(
      "outcome",
      "Outcome",
      "结论",
      "failed if it fails once, not_checked if it could never be tried.",
      "一处未通过即为failed；各处均无从核查的为not_checked。",
      {
        values: ["passed", "failed", "not_checked"],
      },
    ),
    field(
      "passed",
      "Passed",
      "通过次数",
      "How many times the rule holds.",
      "通过的处数。",
      integer,
    ),
    field(
      "failed",
      "Failed",
      "未通过次数",
      "How many times it does not.",
      "未通过的处数。",
      integer,
    ),
    field(
      "not_checked",
      "Not checked",
      "未核查次数",
      "How many times an input was lacking.",
      "因缺少数据未能核查的处数。",
      integer,
    ),
    field("reason", "Reason", "未核查原因", "Why it was not checked.", "未核查的原因（英文）。", {
      null_means: "every place was checked",
      null_means_zh: "各处均已核查",
    }),
    field(
      "reason_zh",
      "Reason, in Chinese",
      "未核查原因（中文）",
      "Why it was not checked, in Chinese.",
      "未核查的原因，中文表述。",
      { null_means: "every place was checked", null_means_zh: "各处均已核查" },
    ),
  ],
};
