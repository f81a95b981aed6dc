import type { Table } from "../schema.ts";
import { field, integer, file } from "./field.ts";

export const documents: Table = {
  key: "documents",
  en: "Documents",
  zh: "文档",
  grain: "One file of the corpus, with the text that all places refer to.",
  primary_key: ["file"],
  fields: [
    file,
    field("report", "Report", "报告", "Key of the report read from it (reports.id).", {
      null_means: "no report was read from the file",
    }),
    field("kind", "Kind", "文件类型", "What the bytes are.", {
      values: ["text", "html", "pdf", "docx", "doc", "rtf", "odt"],
      null_means: "the file could not be read",
    }),
    field("encoding", "Encoding", "编码", "Encoding the bytes were decoded with.", {
      values: ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"],
      null_means: "the file is no text of its own (PDF, Word), or could not be read",
    }),
    field("layout", "Layout", "版式", "How tables stand in the text.", {
      values: ["grid", "pipes", "tabs", "lines"],
      null_means: "the document holds no statutory table",
    }),
    field("bytes", "Bytes", "字节数", "Size of the file.", { ...integer, unit: "byte" }),
    field("sha256", "SHA-256", "SHA-256校验值", "Checksum of the file's bytes.", {
      null_means: "the file could not be opened",
    }),
    field("text", "Text", "正文", "The extracted text, to the character.", {
      null_means: "the file could not be read",
    }),
  ],
};
