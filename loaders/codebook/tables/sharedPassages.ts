import type { Table } from "../schema.ts";
import { characters, field, integer, report } from "./field.ts";

const offset = (key: string, en: string, zh: string, definition: string, definition_zh: string) =>
  field(key, en, zh, definition, definition_zh, characters);

export const sharedPassages: Table = {
  key: "shared_passages",
  en: "Shared passages",
  zh: "共用语句",
  grain: "One sentence of one report that stands in another report too, with one place there.",
  grain_zh: "一份报告中同时见于另一报告的一个句子，及其在该报告中的一处位置。",
  primary_key: ["report", "number"],
  fields: [
    report,
    field(
      "number",
      "Number",
      "序号",
      "Order of the sentence among those shared, from 1.",
      "在共用语句中的先后次序，自1起。",
      integer,
    ),
    offset(
      "start",
      "Start",
      "起始位置",
      "Where the sentence begins in the document's text.",
      "句子在文档正文中的起始位置。",
    ),
    offset(
      "end",
      "End",
      "结束位置",
      "Where the sentence ends (exclusive).",
      "句子的结束位置（不含该处）。",
    ),
    field(
      "relation",
      "Whose",
      "对方机关",
      "Whether the other report is an earlier one of the same agency. Of matches equally good that of the same agency is given, then the earliest.",
      "对方报告是否为本机关以前年度报告。匹配程度相同的，先取本机关的，再取年度最早的。",
      { values: ["same_agency", "other_agency"] },
    ),
    field(
      "match",
      "Match",
      "匹配方式",
      "Whether the very words stand there, or only a near wording.",
      "文字相同，还是相近。",
      { values: ["exact", "near"] },
    ),
    field(
      "similarity",
      "Similarity",
      "相似度",
      "Jaccard similarity of the two sentences' shingles, to four decimals; 1 where the words are the same.",
      "两句字符片段的杰卡德相似度，保留四位小数；文字相同的为1。",
      { type: "number" },
    ),
    field(
      "other_report",
      "Other report",
      "对方报告",
      "The other report (reports.id).",
      "对方报告的编号（reports.id）。",
    ),
    offset(
      "other_start",
      "Start there",
      "对方起始位置",
      "Where its sentence begins in its document's text.",
      "对方句子在其文档正文中的起始位置。",
    ),
    offset(
      "other_end",
      "End there",
      "对方结束位置",
      "Where its sentence ends (exclusive).",
      "所在句子的结束位置（不含该处）。",
    ),
  ],
};
