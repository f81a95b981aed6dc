import type { Table } from "../schema.ts";
import { field, integer, file } from "./field.ts";

export const documents: Table = {
  key: "documents",
  en: "Documents",
  zh: "文档",
  grain: "One file of the corpus, with the text that all places refer to.",
  grain_zh: "语料库中的一个文件及其正文，各处位置均以该正文为准。",
  primary_key: ["file"],
  fields: [
    file,
    field(
      "report",
      "Report",
      "报告",
      "Key of the report read from it (reports.id).",
      "由该文件读出的报告编号（reports.id）。",
      {
        null_means: "no report was read from the file",
        null_means_zh: "该文件未读出报告",
      },
    ),
    field("kind", "Kind", "文件类型", "What the bytes are.", "文件的实际类型。", {
      values: ["text", "html", "pdf", "docx", "doc", "rtf", "odt"],
      null_means: "the file could not be read",
      null_means_zh: "文件未能读取",
    }),
    field(
      "encoding",
      "Encoding",
      "编码",
      "Encoding the bytes were decoded with.",
      "解码所用的文字编码。",
      {
        values: ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"],
        null_means: "the file is no text of its own (PDF, Word), or could not be read",
        null_means_zh: "文件不是文本文件（如PDF、Word），或未能读取",
      },
    ),
    field("layout", "Layout", "版式", "How tables stand in the text.", "表格在正文中的排列方式。", {
      values: ["grid", "pipes", "tabs", "lines"],
      null_means: "the document holds no statutory table",
      null_means_zh: "文档中无规定表格",
    }),
    field("bytes", "Bytes", "字节数", "Size of the file.", "文件大小。", {
      ...integer,
      unit: "byte",
    }),
    field(
      "sha256",
      "SHA-256",
      "SHA-256校验值",
      "Checksum of the file's bytes.",
      "文件内容的校验值。",
      {
        null_means: "the file could not be opened",
        null_means_zh: "文件未能打开",
      },
    ),
    field(
      "text",
      "Text",
      "正文",
      "The extracted text, to the character.",
      "提取的正文，逐字照录。",
      {
        null_means: "the file could not be read",
        null_means_zh: "文件未能读取",
      },
    ),
  ],
};
