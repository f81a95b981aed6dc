import { states } from "../states.ts";
import type { Table } from "../schema.ts";
import { field, keys, report, start, end, form } from "./field.ts";

export const cells: Table = {
  key: "cells",
  en: "Cells",
  zh: "单元格",
  grain: "One cell of a statutory table in one report, printed or not.",
  primary_key: ["report", "table", "row", "column"],
  fields: [
    report,
    field("table", "Table", "表", "The statutory table.", {
      values: ["disclosure", "requests", "disputes"],
    }),
    field("row", "Row", "行", "Key of the row (codebook: rows)."),
    field("column", "Column", "列", "Key of the column (codebook: columns)."),
    form(
      "form",
      "Form",
      "表格版本",
      "The form of the table the cell stands in.",
      "the table does not tell which form it has",
    ),
    field(
      "value",
      "Value",
      "数值",
      "The number, in the stored unit of its column: counts as they are, amounts in 万元.",
      {
        type: "number",
        unit: "件 / 万元",
        null_means: "no value; the state says why",
      },
    ),
    field("state", "State", "状态", "What is known of the cell.", { values: keys(states) }),
    field(
      "basis",
      "Basis",
      "归列依据",
      "How the value came to its column: by the way it is printed, or because the report's arithmetic leaves no other.",
      {
        values: ["printed", "arithmetic"],
        null_means: "no value",
      },
    ),
    field("raw", "Raw", "原文", "The characters as printed, from start to end.", {
      null_means: "nothing is printed",
    }),
    field("unit", "Unit", "计量单位", "The unit as printed in the cell, else in the header.", {
      null_means: "no unit is printed",
    }),
    field("unit_basis", "Basis of the unit", "计量单位来源", "Where the unit is printed.", {
      values: ["cell", "header"],
      null_means: "no unit is printed",
    }),
    start,
    end,
  ],
};
