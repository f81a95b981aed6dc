import { rules } from "../rules.ts";
import type { Field, Table } from "../schema.ts";
import { field, integer } from "./field.ts";
import { reportFields } from "./themeTables.ts";

const severities = [
  ["errors", "Errors", "错误数", "Findings of severity error."],
  ["warnings", "Warnings", "警告数", "Findings of severity warning."],
  ["notes", "Notes", "提示数", "Findings of severity note."],
] as const;

export const quality: Table = {
  key: "quality",
  en: "Data quality by report",
  zh: "各报告数据质量",
  grain: "One report: what each rule gave on it.",
  primary_key: ["report"],
  fields: [
    ...reportFields("all tables of the report"),
    ...severities.map(([key, en, zh, definition]) => field(key, en, zh, definition, integer)),
    ...rules.flatMap(({ key, en, zh }): Field[] => [
      field(ruleField(key), en, zh, `Rule ${key}: failed if it fails once.`, {
        values: ["passed", "failed", "not_checked"],
      }),
      field(
        `${ruleField(key)}_reason`,
        `${en}: why not checked`,
        `${zh}：未核查原因`,
        "Why the rule was not checked, or not everywhere.",
        { null_means: "every place was checked" },
      ),
    ]),
  ],
};

/** The name of a rule's field in a table with one row a report. */
export function ruleField(rule: string): string {
  return rule.replace(".", "_");
}
