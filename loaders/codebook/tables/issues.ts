import { issues as listed } from "../issues.ts";
import type { Table } from "../schema.ts";
import { field, keys, integer, file } from "./field.ts";

export const issues: Table = {
  key: "issues",
  en: "Issues",
  zh: "读取问题",
  grain: "One thing in one file that could not be read.",
  grain_zh: "一个文件中一处未能识读的内容。",
  primary_key: ["file", "number"],
  fields: [
    file,
    field(
      "number",
      "Number",
      "序号",
      "Order of the issue in the file, from 1.",
      "在文件中的先后次序，自1起。",
      integer,
    ),
    field("code", "Code", "代码", "The kind of issue.", "问题的种类。", { values: keys(listed) }),
    field(
      "line",
      "Line",
      "行号",
      "Line of the document's text, from 1.",
      "所在文档正文的行号，自1起。",
      {
        ...integer,
        null_means: "the whole file is concerned",
        null_means_zh: "涉及整个文件",
      },
    ),
    field(
      "message",
      "Message",
      "说明",
      "file:line: what: value",
      "说明（英文），写作“文件:行号: 问题: 内容”。",
    ),
  ],
};
