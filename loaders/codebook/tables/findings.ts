import { rules } from "../rules.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, report, start, end } from "./field.ts";

export const findings: Table = {
  key: "findings",
  en: "Findings",
  zh: "核查结果",
  grain: "One place of one report where a rule does not hold.",
  primary_key: ["report", "number"],
  fields: [
    report,
    field("number", "Number", "序号", "Order of the finding in the report, from 1.", integer),
    field("rule", "Rule", "规则", "The rule that does not hold.", { values: keys(rules) }),
    field("severity", "Severity", "级别", "How grave a breach of the rule is.", {
      values: ["error", "warning", "note"],
    }),
    field(
      "cells",
      "Cells",
      "涉及单元格",
      "The cells concerned, as table.row.column, separated by spaces.",
      {
        null_means: "a passage is concerned, not cells",
      },
    ),
    field(
      "other_report",
      "Other report",
      "另一报告",
      "The report of the same agency that this one does not agree with, or is a copy of (reports.id).",
      { null_means: "the report is judged by itself" },
    ),
    field(
      "other_cells",
      "Cells of the other report",
      "另一报告的单元格",
      "The cells concerned in the other report, as table.row.column, separated by spaces.",
      { null_means: "no cells of another report are concerned" },
    ),
    field("expected", "Expected", "应为", "What the rule asks for."),
    field("found", "Found", "实为", "What is printed."),
    field("message", "Message", "说明", "The finding in one sentence."),
    start,
    end,
  ],
};
