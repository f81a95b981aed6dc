import { forms } from "../forms.ts";
import type { Field } from "../schema.ts";

/** How the fields of the published tables are written down, and the fields that several tables share. */

interface Options {
  type?: Field["type"];
  unit?: string;
  null_means?: string;
  values?: readonly string[];
  cell?: string;
}

export const field = (
  key: string,
  en: string,
  zh: string,
  definition: string,
  { type = "string", unit, null_means, values, cell }: Options = {},
): Field => ({
  key,
  en,
  zh,
  type,
  unit: unit ?? null,
  definition,
  null_means: null_means ?? null,
  values: values ? [...values] : null,
  cell: cell ?? null,
});

export const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);
export const integer = { type: "integer" } as const;
export const characters = { ...integer, unit: "UTF-16 code unit" };

export const report = field("report", "Report", "报告", "Key of the report (reports.id).");
export const file = field("file", "File", "文件", "Path of the file below the folder of reports.");
export const start = field(
  "start",
  "Start",
  "起始位置",
  "Where the characters begin in the document's text.",
  {
    ...characters,
    null_means: "nothing is printed",
  },
);
export const end = field(
  "end",
  "End",
  "结束位置",
  "Where the characters end in the document's text (exclusive).",
  {
    ...characters,
    null_means: "nothing is printed",
  },
);
export const form = (key: string, en: string, zh: string, definition: string, null_means: string) =>
  field(key, en, zh, definition, { values: keys(forms), null_means });
