import { rules } from "../rules.ts";
import type { Field, Table } from "../schema.ts";
import { severityFields } from "./countFields.ts";
import { field } from "./field.ts";
import { reportFields } from "./themeTables.ts";

export const quality: Table = {
  key: "quality",
  en: "Data quality by report",
  zh: "各报告数据质量",
  grain: "One report: what each rule gave on it.",
  grain_zh: "一份报告：各规则的核查结论。",
  primary_key: ["report"],
  fields: [
    ...reportFields("all tables of the report", "报告全部表格"),
    ...severityFields,
    ...rules.flatMap(({ key, en, zh }): Field[] => [
      field(
        ruleField(key),
        en,
        zh,
        `Rule ${key}: failed if it fails once.`,
        `规则${key}：一处未通过即为failed。`,
        {
          values: ["passed", "failed", "not_checked"],
        },
      ),
      field(
        `${ruleField(key)}_reason`,
        `${en}: why not checked`,
        `${zh}：未核查原因`,
        "Why the rule was not checked, or not everywhere.",
        "未核查或者未全部核查的原因（英文）。",
        { null_means: "every place was checked", null_means_zh: "各处均已核查" },
      ),
      field(
        `${ruleField(key)}_reason_zh`,
        `${en}: why not checked, in Chinese`,
        `${zh}：未核查原因（中文）`,
        "Why the rule was not checked, or not everywhere, in Chinese.",
        "未核查或者未全部核查的原因，中文表述。",
        { null_means: "every place was checked", null_means_zh: "各处均已核查" },
      ),
    ]),
  ],
};

/** The name of a rule's field in a table with one row a report. */
export function ruleField(rule: string): string {
  return rule.replace(".", "_");
}
