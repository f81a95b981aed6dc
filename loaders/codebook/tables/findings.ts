import { rules } from "../rules.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, report, start, end } from "./field.ts";

export const findings: Table = {
  key: "findings",
  en: "Findings",
  zh: "核查结果",
  grain: "One place of one report where a rule does not hold.",
  grain_zh: "一份报告中一处不符合规则的地方。",
  primary_key: ["report", "number"],
  fields: [
    report,
    field(
      "number",
      "Number",
      "序号",
      "Order of the finding in the report, from 1.",
      "在报告中的先后次序，自1起。",
      integer,
    ),
    field("rule", "Rule", "规则", "The rule that does not hold.", "所违反的规则。", {
      values: keys(rules),
    }),
    field(
      "severity",
      "Severity",
      "级别",
      "How grave a breach of the rule is.",
      "违反该规则的严重程度。",
      {
        values: ["error", "warning", "note"],
      },
    ),
    field(
      "cells",
      "Cells",
      "涉及单元格",
      "The cells concerned, as table.row.column, separated by spaces.",
      "所涉单元格，写作table.row.column，以空格分隔。",
      {
        null_means: "a passage is concerned, not cells",
        null_means_zh: "涉及正文，不涉及单元格",
      },
    ),
    field(
      "other_report",
      "Other report",
      "另一报告",
      "The report of the same agency that this one does not agree with, or is a copy of (reports.id).",
      "与本报告不一致或者重复的同一机关报告（reports.id）。",
      { null_means: "the report is judged by itself", null_means_zh: "仅就本报告核查" },
    ),
    field(
      "other_cells",
      "Cells of the other report",
      "另一报告的单元格",
      "The cells concerned in the other report, as table.row.column, separated by spaces.",
      "所涉另一报告的单元格，写作table.row.column，以空格分隔。",
      {
        null_means: "no cells of another report are concerned",
        null_means_zh: "不涉及另一报告的单元格",
      },
    ),
    field("expected", "Expected", "应为", "What the rule asks for.", "规则要求的内容（英文）。"),
    field("found", "Found", "实为", "What is printed.", "原文实际内容（英文）。"),
    field(
      "expected_zh",
      "Expected, in Chinese",
      "应为（中文）",
      "What the rule asks for, in Chinese.",
      "规则要求的内容，中文表述。",
    ),
    field(
      "found_zh",
      "Found, in Chinese",
      "实为（中文）",
      "What is printed, in Chinese.",
      "原文实际内容，中文表述。",
    ),
    field(
      "message",
      "Message",
      "说明",
      "The finding in one sentence.",
      "一句话说明核查结果（英文）。",
    ),
    start,
    end,
  ],
};
