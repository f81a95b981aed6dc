import { printings } from "../printings.ts";
import { forms } from "../forms.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer } from "./field.ts";

export const accuracy: Table = {
  key: "accuracy",
  en: "Accuracy",
  zh: "识读准确度",
  grain: "One way of printing and one form: how many cells of known reports are read right.",
  primary_key: ["layout", "form"],
  fields: [
    field("layout", "Layout", "版式", "How the reports were printed (codebook: printings).", {
      values: printings.map(({ name }) => name),
    }),
    field("form", "Form", "表格版本", "The form of the reports; mixed uses both, part by part.", {
      values: [...keys(forms), "mixed"],
    }),
    field("documents", "Documents", "文档数", "Documents read.", integer),
    field("cells", "Cells", "单元格数", "Cells of the reports' forms.", integer),
    field(
      "right",
      "Right",
      "正确",
      "Cells with the printed value, or rightly without one.",
      integer,
    ),
    field(
      "wrong",
      "Wrong",
      "错误",
      "Cells with another value, or with one where none is printed.",
      integer,
    ),
    field("missed", "Missed", "遗漏", "Cells without the value that is printed.", integer),
  ],
};
