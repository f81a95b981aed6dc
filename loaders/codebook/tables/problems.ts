import { problemKinds } from "../problemKinds.ts";
import type { Table } from "../schema.ts";
import { characters, field, integer, keys, report } from "./field.ts";

export const problems: Table = {
  key: "problems",
  en: "Problems named",
  zh: "存在的问题",
  grain:
    "One wording of one report that names a kind of problem, in its part on problems and improvements. Words that name two kinds are two rows.",
  primary_key: ["report", "number"],
  fields: [
    report,
    field("number", "Number", "序号", "Order in the report, from 1.", integer),
    field("kind", "Kind", "问题类别", "The kind of problem (problemKinds).", {
      values: keys(problemKinds),
    }),
    field(
      "start",
      "Start",
      "起始位置",
      "Where the words begin in the document's text.",
      characters,
    ),
    field("end", "End", "结束位置", "Where they end (exclusive).", characters),
  ],
};
