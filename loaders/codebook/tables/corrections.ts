import type { Table } from "../schema.ts";
import { cellFields, field, report } from "./field.ts";

export const corrections: Table = {
  key: "corrections",
  en: "Corrections",
  zh: "更正",
  grain: "One cell of one report that is known to be wrong. The cell itself is left as printed.",
  grain_zh: "一份报告中已知填报有误的一个单元格；单元格本身照录原文。",
  primary_key: ["report", "table", "row", "column"],
  fields: [
    report,
    ...cellFields,
    field("raw", "Raw", "原文", "The characters as printed.", "所印原文。", {
      null_means: "nothing is printed",
      null_means_zh: "原文未填写",
    }),
    field(
      "value",
      "Value",
      "数值",
      "The number as read, in the stored unit of its column.",
      "识读的数值，按该列的存储单位。",
      {
        type: "number",
        unit: "件 / 万元",
        null_means: "no value is printed",
        null_means_zh: "原文无数值",
      },
    ),
    field(
      "corrected",
      "Corrected value",
      "更正后数值",
      "The right number, in the stored unit of its column.",
      "正确的数值，按该列的存储单位。",
      {
        type: "number",
        unit: "件 / 万元",
        null_means: "the printed number is wrong, the right one not known",
        null_means_zh: "原文数值有误，正确数值不明",
      },
    ),
    field(
      "reason",
      "Reason",
      "更正理由",
      "How it is known that the report is wrong.",
      "认定报告填报有误的依据。",
    ),
    field("by", "By", "更正人", "Who made the correction.", "作出更正的人。", {
      null_means: "not stated",
      null_means_zh: "未注明",
    }),
    field(
      "on",
      "On",
      "更正日期",
      "When it was made, ISO 8601.",
      "作出更正的日期，格式为ISO 8601。",
      {
        type: "date",
        null_means: "not stated",
        null_means_zh: "未注明",
      },
    ),
  ],
};
