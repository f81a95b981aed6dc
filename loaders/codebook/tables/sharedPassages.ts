import type { Table } from "../schema.ts";
import { characters, field, integer, report } from "./field.ts";

const offset = (key: string, en: string, zh: string, definition: string) =>
  field(key, en, zh, definition, characters);

export const sharedPassages: Table = {
  key: "shared_passages",
  en: "Shared passages",
  zh: "共用语句",
  grain: "One sentence of one report that stands in another report too, with one place there.",
  primary_key: ["report", "number"],
  fields: [
    report,
    field("number", "Number", "序号", "Order of the sentence among those shared, from 1.", integer),
    offset("start", "Start", "起始位置", "Where the sentence begins in the document's text."),
    offset("end", "End", "结束位置", "Where the sentence ends (exclusive)."),
    field(
      "relation",
      "Whose",
      "对方机关",
      "Whether the other report is an earlier one of the same agency. Of matches equally good that of the same agency is given, then the earliest.",
      { values: ["same_agency", "other_agency"] },
    ),
    field(
      "match",
      "Match",
      "匹配方式",
      "Whether the very words stand there, or only a near wording.",
      { values: ["exact", "near"] },
    ),
    field(
      "similarity",
      "Similarity",
      "相似度",
      "Jaccard similarity of the two sentences' shingles, to four decimals; 1 where the words are the same.",
      { type: "number" },
    ),
    field("other_report", "Other report", "对方报告", "The other report (reports.id)."),
    offset(
      "other_start",
      "Start there",
      "对方起始位置",
      "Where its sentence begins in its document's text.",
    ),
    offset("other_end", "End there", "对方结束位置", "Where its sentence ends (exclusive)."),
  ],
};
