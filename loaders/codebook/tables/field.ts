import { forms } from "../forms.ts";
import type { Field } from "../schema.ts";

/** How the fields of the published tables are written down, and the fields that several tables share. */

interface Options {
  type?: Field["type"];
  unit?: string;
  null_means?: string;
  null_means_zh?: string;
  values?: readonly string[];
  cell?: string | undefined;
}

export const field = (
  key: string,
  en: string,
  zh: string,
  definition: string,
  definition_zh: string,
  { type = "string", unit, null_means, null_means_zh, values, cell }: Options = {},
): Field => ({
  key,
  en,
  zh,
  type,
  unit: unit ?? null,
  definition,
  definition_zh,
  null_means: null_means ?? null,
  null_means_zh: null_means_zh ?? null,
  values: values ? [...values] : null,
  cell: cell ?? null,
});

export const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);
export const integer = { type: "integer" } as const;
export const characters = { ...integer, unit: "UTF-16 code unit" };

export const report = field(
  "report",
  "Report",
  "报告",
  "Key of the report (reports.id).",
  "报告编号（reports.id）。",
);
export const file = field(
  "file",
  "File",
  "文件",
  "Path of the file below the folder of reports.",
  "文件在报告文件夹下的路径。",
);
export const start = field(
  "start",
  "Start",
  "起始位置",
  "Where the characters begin in the document's text.",
  "相应文字在文档正文中的起始位置。",
  {
    ...characters,
    null_means: "nothing is printed",
    null_means_zh: "原文未填写",
  },
);
export const end = field(
  "end",
  "End",
  "结束位置",
  "Where the characters end in the document's text (exclusive).",
  "相应文字在文档正文中的结束位置（不含该处）。",
  {
    ...characters,
    null_means: "nothing is printed",
    null_means_zh: "原文未填写",
  },
);
export const form = (
  key: string,
  en: string,
  zh: string,
  definition: string,
  definition_zh: string,
  null_means: string,
  null_means_zh: string,
) =>
  field(key, en, zh, definition, definition_zh, { values: keys(forms), null_means, null_means_zh });

/** The fields that name a cell in its report. */
export const cellFields: Field[] = [
  field("table", "Table", "表", "The statutory table.", "所属规定表格。", {
    values: ["disclosure", "requests", "disputes"],
  }),
  field("row", "Row", "行", "Key of the row (codebook: rows).", "行的代码（见编码手册rows）。"),
  field(
    "column",
    "Column",
    "列",
    "Key of the column (codebook: columns).",
    "列的代码（见编码手册columns）。",
  ),
];

/** The unit of an amount and where it is printed; `prefix` stands before their keys, `cell` is the one they are of. */
export function unitFields(prefix = "", cell?: string): Field[] {
  const options = { null_means: "no unit is printed", null_means_zh: "未印单位", cell };
  return [
    field(
      `${prefix}unit`,
      "Unit",
      "计量单位",
      "The unit as printed in the cell, else in the header.",
      "单元格内所印单位；单元格内未印的，取表头所印单位。",
      options,
    ),
    field(
      `${prefix}unit_basis`,
      "Basis of the unit",
      "计量单位来源",
      "Where the unit is printed.",
      "单位所印位置。",
      { ...options, values: ["cell", "header"] },
    ),
  ];
}
