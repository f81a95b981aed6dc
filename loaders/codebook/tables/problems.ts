import { problemKinds } from "../problemKinds.ts";
import type { Table } from "../schema.ts";
import { characters, field, integer, keys, report } from "./field.ts";

export const problems: Table = {
  key: "problems",
  en: "Problems named",
  zh: "存在的问题",
  grain:
    "One wording of one report that names a kind of problem, in its part on problems and improvements. Words that name two kinds are two rows.",
  grain_zh:
    "一份报告在“存在的主要问题及改进情况”部分指出一类问题的一处表述；一处表述涉及两类问题的，记两行。",
  primary_key: ["report", "number"],
  fields: [
    report,
    field(
      "number",
      "Number",
      "序号",
      "Order in the report, from 1.",
      "在报告中的先后次序，自1起。",
      integer,
    ),
    field(
      "kind",
      "Kind",
      "问题类别",
      "The kind of problem (problemKinds).",
      "问题类别（见编码手册problemKinds）。",
      {
        values: keys(problemKinds),
      },
    ),
    field(
      "start",
      "Start",
      "起始位置",
      "Where the words begin in the document's text.",
      "相应文字在文档正文中的起始位置。",
      characters,
    ),
    field(
      "end",
      "End",
      "结束位置",
      "Where they end (exclusive).",
      "相应文字的结束位置（不含该处）。",
      characters,
    ),
  ],
};
