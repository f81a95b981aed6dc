import { sections as listed } from "../sections.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, characters, report } from "./field.ts";

export const sections: Table = {
  key: "sections",
  en: "Sections",
  zh: "章节",
  grain: "One headed part of a report.",
  primary_key: ["report", "number"],
  fields: [
    report,
    field("number", "Number", "序号", "Order of the part in the report, from 1.", integer),
    field("section", "Section", "章节", "Which of the six statutory parts it is.", {
      values: keys(listed),
    }),
    field("heading", "Heading", "章节标题", "The heading as printed."),
    field(
      "start",
      "Start",
      "起始位置",
      "Where the heading begins in the document's text.",
      characters,
    ),
    field("end", "End", "结束位置", "Where the part ends (exclusive).", characters),
  ],
};
