import { claims as kinds } from "../claims.ts";
import { columns, rows } from "../forms.ts";
import type { Field, Table } from "../schema.ts";
import { states } from "../states.ts";
import { tiers } from "../tiers.ts";
import { fieldOf, themes, type Theme } from "../themes.ts";
import { field, form, keys, report, unitFields } from "./field.ts";
import { reports } from "./reports.ts";

/** Fields of a report that stand in every table with one row a report, for readers choose and group by them. */
export const dimensions: readonly string[] = [
  "agency",
  "agency_type",
  "level",
  "province",
  "year",
  "duplicate_of",
];

/** The fields that every table with one row a report begins with. */
export const reportFields = (formOf: string, formOfZh: string): Field[] => [
  report,
  ...reports.fields.filter(({ key }) => dimensions.includes(key)),
  field(
    "tier",
    "Tier",
    "机关层级",
    "The government, or the departments, of which level it is.",
    "属于哪一级人民政府或者哪一级部门。",
    {
      values: keys(tiers),
      null_means: "the level or the kind of the agency is unknown",
      null_means_zh: "机关层级或者类型不明",
    },
  ),
  form(
    "form",
    "Form",
    "表格版本",
    `The form of ${formOf}.`,
    `${formOfZh}的版本。`,
    "no such table was found, or it mixes both forms",
    "未见该表，或混用两种格式",
  ),
];

/** Tables with one row a report, for each theme of the statistics. */
export const themeTables: Table[] = themes.map(tableOf);

function tableOf({ key, en, zh, definition, definition_zh, cells, printed, claims }: Theme): Table {
  return {
    key,
    en,
    zh,
    grain: `One report: ${definition}.`,
    grain_zh: `一份报告：${definition_zh}。`,
    primary_key: ["report"],
    fields: [
      ...reportFields("the part of the report that the fields are about", "所涉部分"),
      ...cells.flatMap((cell) => [
        ...cellFields(cell),
        ...(printed.includes(cell) ? printFields(cell) : []),
      ]),
      ...Object.entries(claims).map(([name, kind]) => claimField(name, kind)),
    ],
  };
}

function cellFields(cell: string): Field[] {
  const [table, row, column] = cell.split(".");
  const r = rows.find((entry) => entry.table === table && entry.key === row)!;
  const c = columns.find((entry) => entry.table === table && entry.key === column)!;
  const key = fieldOf(cell);
  const [en, zh] = [`${r.en}: ${c.en}`, `${r.zh}，${c.zh}`];
  return [
    field(key, en, zh, `${r.definition} ${c.definition}`, `${r.definition_zh}${c.definition_zh}`, {
      // A count that is printed as no whole number is a finding, and stays what it is.
      type: "number",
      unit: c.unit,
      null_means: `no value; ${key}_state says why`,
      null_means_zh: `无数值，原因见${key}_state`,
      cell,
    }),
    field(
      `${key}_state`,
      `${en}: state`,
      `${zh}：状态`,
      "What is known of the cell.",
      "单元格的填报状态。",
      {
        values: keys(states),
        null_means: "the report's form has no such cell",
        null_means_zh: "报告所用格式无此单元格",
        cell,
      },
    ),
  ];
}

function claimField(name: string, kind: string): Field {
  const { en, zh, unit } = kinds.find((entry) => entry.key === kind)!;
  return field(
    name,
    `${en}, as sentences state it`,
    `${zh}（正文表述）`,
    `The number of the claims of the kind ${kind}, those left aside that tell it roughly or as a part of another number.`,
    `正文数据中类别为${kind}的数值，不含约数和其他数字的分项。`,
    {
      type: "number",
      unit,
      null_means: "no sentence states it, or sentences differ",
      null_means_zh: "正文未表述，或各处表述不一",
    },
  );
}

function printFields(cell: string): Field[] {
  const key = fieldOf(cell);
  return [
    field(`${key}_raw`, "As printed", "原文", "The characters as printed.", "所印原文。", {
      null_means: "nothing is printed",
      null_means_zh: "原文未填写",
      cell,
    }),
    ...unitFields(`${key}_`, cell),
  ];
}
