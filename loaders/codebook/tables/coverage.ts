import { states } from "../states.ts";
import type { Table } from "../schema.ts";
import { cellCountFields, severityFields } from "./countFields.ts";
import { field, integer } from "./field.ts";
import { reportFields } from "./themeTables.ts";

export const coverage: Table = {
  key: "coverage",
  en: "Coverage by report",
  zh: "各报告填报情况",
  grain: "One report: its cells by what is known of them, and how many findings it has.",
  grain_zh: "一份报告：其单元格按填报状态分列，并列核查结果数量。",
  primary_key: ["report"],
  fields: [
    ...reportFields("all tables of the report", "报告全部表格"),
    ...cellCountFields,
    ...states.map(({ key, en, zh, definition, definition_zh }) =>
      field(key, en, zh, definition, definition_zh, integer),
    ),
    ...severityFields,
  ],
};
