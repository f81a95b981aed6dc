import { printings } from "../printings.ts";
import { forms } from "../forms.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer } from "./field.ts";

export const accuracy: Table = {
  key: "accuracy",
  en: "Accuracy",
  zh: "识读准确度",
  grain: "One way of printing and one form: how many cells of known reports are read right.",
  grain_zh: "一种版式、一种格式：已知报告的单元格中识读正确的数量。",
  primary_key: ["layout", "form"],
  fields: [
    field(
      "layout",
      "Layout",
      "版式",
      "How the reports were printed (codebook: printings).",
      "报告的版式（见编码手册printings）。",
      {
        values: printings.map(({ name }) => name),
      },
    ),
    field(
      "form",
      "Form",
      "表格版本",
      "The form of the reports; mixed uses both, part by part.",
      "报告的表格版本；mixed表示各部分分别采用两种格式。",
      {
        values: [...keys(forms), "mixed"],
      },
    ),
    field("documents", "Documents", "文档数", "Documents read.", "识读的文档数量。", integer),
    field(
      "cells",
      "Cells",
      "单元格数",
      "Cells of the reports' forms.",
      "报告所用格式的单元格数量。",
      integer,
    ),
    field(
      "right",
      "Right",
      "正确",
      "Cells with the printed value, or rightly without one.",
      "数值与原文一致的单元格，含原文无数值而未取值的。",
      integer,
    ),
    field(
      "wrong",
      "Wrong",
      "错误",
      "Cells with another value, or with one where none is printed.",
      "数值与原文不一致的单元格，含原文无数值而取值的。",
      integer,
    ),
    field(
      "missed",
      "Missed",
      "遗漏",
      "Cells without the value that is printed.",
      "原文有数值而未取得的单元格。",
      integer,
    ),
  ],
};
