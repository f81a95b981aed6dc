import { issues as listed } from "../issues.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, file } from "./field.ts";

export const issues: Table = {
  key: "issues",
  en: "Issues",
  zh: "读取问题",
  grain: "One thing in one file that could not be read.",
  primary_key: ["file", "number"],
  fields: [
    file,
    field("number", "Number", "序号", "Order of the issue in the file, from 1.", integer),
    field("code", "Code", "代码", "The kind of issue.", { values: keys(listed) }),
    field("line", "Line", "行号", "Line of the document's text, from 1.", {
      ...integer,
      null_means: "the whole file is concerned",
    }),
    field("message", "Message", "说明", "file:line: what: value"),
  ],
};
