import { states } from "../states.ts";
import type { Table } from "../schema.ts";
import { cellFields, field, keys, report, start, end, form, unitFields } from "./field.ts";

export const cells: Table = {
  key: "cells",
  en: "Cells",
  zh: "单元格",
  grain: "One cell of a statutory table in one report, printed or not.",
  grain_zh: "一份报告中规定表格的一个单元格，无论是否填写。",
  primary_key: ["report", "table", "row", "column"],
  fields: [
    report,
    ...cellFields,
    form(
      "form",
      "Form",
      "表格版本",
      "The form of the table the cell stands in.",
      "单元格所在表格的版本。",
      "the table does not tell which form it has",
      "由表格无法判定版本",
    ),
    field(
      "value",
      "Value",
      "数值",
      "The number, in the stored unit of its column: counts as they are, amounts in 万元.",
      "数值，按该列的存储单位：数量照录，金额以万元计。",
      {
        type: "number",
        unit: "件 / 万元",
        null_means: "no value; the state says why",
        null_means_zh: "无数值，原因见状态",
      },
    ),
    field("state", "State", "状态", "What is known of the cell.", "单元格的填报状态。", {
      values: keys(states),
    }),
    field(
      "basis",
      "Basis",
      "归列依据",
      "How the value came to its column: by the way it is printed, or because the report's arithmetic leaves no other.",
      "数值归入该列的依据：按排印位置，或者按报告勾稽关系只能归入该列。",
      {
        values: ["printed", "arithmetic"],
        null_means: "no value",
        null_means_zh: "无数值",
      },
    ),
    field(
      "raw",
      "Raw",
      "原文",
      "The characters as printed, from start to end.",
      "起始至结束位置之间的原文。",
      {
        null_means: "nothing is printed",
        null_means_zh: "原文未填写",
      },
    ),
    ...unitFields(),
    start,
    end,
  ],
};
