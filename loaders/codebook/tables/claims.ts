import { claims as kinds } from "../claims.ts";
import type { Table } from "../schema.ts";
import { characters, field, integer, keys, report } from "./field.ts";

const number = { type: "number" } as const;

export const claims: Table = {
  key: "claims",
  en: "Claims",
  zh: "正文数据",
  grain: "One number that a sentence of one report states, or one thing it says there is none of.",
  primary_key: ["report", "number"],
  fields: [
    report,
    field("number", "Number", "序号", "Order of the claim in the report, from 1.", integer),
    field("kind", "Kind", "类别", "What the number counts (codebook: claims).", {
      values: keys(kinds),
    }),
    field(
      "value",
      "Value",
      "数值",
      "The number, in the stored unit of its kind; 0 where the words say there is none.",
      { ...number, unit: "件 / 万元 / %" },
    ),
    field(
      "least",
      "Least",
      "下限",
      "The least number that the words allow: the value, unless it is told roughly.",
      { ...number, unit: "件 / 万元 / %" },
    ),
    field(
      "most",
      "Most",
      "上限",
      "The most that the words allow: the value, unless it is told roughly.",
      { ...number, unit: "件 / 万元 / %" },
    ),
    field("unit", "Unit", "计量单位", "The unit as printed.", { null_means: "no unit is printed" }),
    field("subject", "Part", "分项名称", "The words that name a part of another number.", {
      null_means: "the number is no part of another",
    }),
    field(
      "part_of",
      "Part of",
      "所属总数",
      "The claim of the same report that it is told to be a part of, by its number.",
      { ...integer, null_means: "it is told to be a part of no other" },
    ),
    field("ratio_part", "Numerator", "分子", "The number that a percentage is the share of.", {
      ...number,
      null_means: "the claim is no percentage",
    }),
    field("ratio_whole", "Denominator", "分母", "The number that a percentage is a share of.", {
      ...number,
      null_means: "the claim is no percentage",
    }),
    field(
      "cells",
      "Cells",
      "对应单元格",
      "The cells that, added up, it should equal, as table.row.column, separated by spaces.",
      { null_means: "the tables have no such number" },
    ),
    field("agreement", "Agreement", "与表格比对", "Whether it is what its cells add up to.", {
      values: ["agrees", "differs", "not_comparable"],
    }),
    field("raw", "Raw", "原文", "The characters as printed, from start to end."),
    field(
      "start",
      "Start",
      "起始位置",
      "Where the number, or the words that say there is none, begin in the document's text.",
      characters,
    ),
    field("end", "End", "结束位置", "Where the number with its unit ends (exclusive).", characters),
    field("sentence_start", "Sentence start", "句首位置", "Where its sentence begins.", characters),
    field(
      "sentence_end",
      "Sentence end",
      "句末位置",
      "Where its sentence ends (exclusive).",
      characters,
    ),
  ],
};
