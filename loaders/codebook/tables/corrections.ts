import type { Table } from "../schema.ts";
import { field, report } from "./field.ts";

export const corrections: Table = {
  key: "corrections",
  en: "Corrections",
  zh: "更正",
  grain: "One cell of one report that is known to be wrong. The cell itself is left as printed.",
  primary_key: ["report", "table", "row", "column"],
  fields: [
    report,
    field("table", "Table", "表", "The statutory table.", {
      values: ["disclosure", "requests", "disputes"],
    }),
    field("row", "Row", "行", "Key of the row (codebook: rows)."),
    field("column", "Column", "列", "Key of the column (codebook: columns)."),
    field("raw", "Raw", "原文", "The characters as printed.", {
      null_means: "nothing is printed",
    }),
    field("value", "Value", "数值", "The number as read, in the stored unit of its column.", {
      type: "number",
      unit: "件 / 万元",
      null_means: "no value is printed",
    }),
    field(
      "corrected",
      "Corrected value",
      "更正后数值",
      "The right number, in the stored unit of its column.",
      {
        type: "number",
        unit: "件 / 万元",
        null_means: "the printed number is wrong, the right one not known",
      },
    ),
    field("reason", "Reason", "更正理由", "How it is known that the report is wrong."),
    field("by", "By", "更正人", "Who made the correction.", { null_means: "not stated" }),
    field("on", "On", "更正日期", "When it was made, ISO 8601.", {
      type: "date",
      null_means: "not stated",
    }),
  ],
};
