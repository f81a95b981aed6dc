import { sections as listed } from "../sections.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, characters, report } from "./field.ts";

export const sections: Table = {
  key: "sections",
  en: "Sections",
  zh: "章节",
  grain: "One headed part of a report.",
  grain_zh: "报告中带标题的一个部分。",
  primary_key: ["report", "number"],
  fields: [
    report,
    field(
      "number",
      "Number",
      "序号",
      "Order of the part in the report, from 1.",
      "该部分在报告中的先后次序，自1起。",
      integer,
    ),
    field(
      "section",
      "Section",
      "章节",
      "Which of the six statutory parts it is.",
      "属于法定六个部分中的哪一部分。",
      {
        values: keys(listed),
      },
    ),
    field("heading", "Heading", "章节标题", "The heading as printed.", "所印标题。"),
    field(
      "start",
      "Start",
      "起始位置",
      "Where the heading begins in the document's text.",
      "标题在文档正文中的起始位置。",
      characters,
    ),
    field(
      "end",
      "End",
      "结束位置",
      "Where the part ends (exclusive).",
      "该部分的结束位置（不含该处）。",
      characters,
    ),
  ],
};
