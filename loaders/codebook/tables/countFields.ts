import type { Field } from "../schema.ts";
import { field, integer } from "./field.ts";

/** How much a report has of something, as several tables with one row a report tell it. */

const severities = [
  ["errors", "Errors", "错误数", "Findings of severity error.", "级别为“错误”的核查结果数量。"],
  [
    "warnings",
    "Warnings",
    "警告数",
    "Findings of severity warning.",
    "级别为“警告”的核查结果数量。",
  ],
  ["notes", "Notes", "提示数", "Findings of severity note.", "级别为“提示”的核查结果数量。"],
] as const;

/** How many findings of each severity a report has. */
export const severityFields: readonly Field[] = severities.map(
  ([key, en, zh, definition, definition_zh]) =>
    field(key, en, zh, definition, definition_zh, integer),
);

/** How many cells a report has, and how many of them have a value. */
export const cellCountFields: readonly Field[] = [
  field(
    "cells",
    "Cells",
    "单元格数",
    "Cells of the report's form.",
    "报告所用格式的单元格数量。",
    integer,
  ),
  field(
    "cells_with_value",
    "Cells with a value",
    "有值单元格数",
    "Cells whose value is known.",
    "数值已知的单元格数量。",
    integer,
  ),
];
