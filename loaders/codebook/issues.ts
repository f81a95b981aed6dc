import type { IssueCode } from "./schema.ts";

/** Why something in a file could not be read. An issue never stands for a value: what it concerns stays empty. */
export const issues: IssueCode[] = [
  {
    key: "not_found",
    en: "No such file",
    zh: "文件不存在",
    definition: "The file cannot be opened.",
  },
  { key: "empty_file", en: "Empty file", zh: "空文件", definition: "The file holds no text." },
  {
    key: "not_text",
    en: "Not text",
    zh: "非文本文件",
    definition: "The bytes are no text in any encoding that is read here.",
  },
  {
    key: "replacement_characters",
    en: "Unreadable characters",
    zh: "乱码字符",
    definition: "Some bytes are no characters of the file's encoding; each is read as U+FFFD.",
  },
  {
    key: "needs_ocr",
    en: "Picture without text",
    zh: "图片，需文字识别",
    definition: "The file is a picture, or pages of pictures: its text must be recognised first.",
  },
  {
    key: "needs_libreoffice",
    en: "LibreOffice missing",
    zh: "缺少 LibreOffice",
    definition: "DOC, WPS, RTF and ODT files are read through LibreOffice, which is not installed.",
  },
  {
    key: "conversion_failed",
    en: "Conversion failed",
    zh: "转换失败",
    definition: "LibreOffice could not open the file, or not in time.",
  },
  {
    key: "encrypted",
    en: "Password needed",
    zh: "文件已加密",
    definition: "The file opens with a password only.",
  },
  {
    key: "damaged",
    en: "Damaged file",
    zh: "文件已损坏",
    definition: "The file is broken or cut off; of an archive, what could be opened is read.",
  },
  {
    key: "too_large",
    en: "Over a limit",
    zh: "超出限制",
    definition: "A file, or what an archive unpacks to, is larger than what is read.",
  },
  {
    key: "not_supported",
    en: "Kind not read",
    zh: "不支持的文件类型",
    definition: "The file is of a kind that is not read, such as a workbook or a video.",
  },
  {
    key: "unexpected",
    en: "Reader failed",
    zh: "读取程序出错",
    definition: "An error in the reader itself; the message says which.",
  },
  {
    key: "not_a_report",
    en: "Not an annual report",
    zh: "不是年度报告",
    definition: "Neither a report's title nor a statutory table was found.",
  },
  {
    key: "no_title",
    en: "No title",
    zh: "未见标题",
    definition: "No title of an annual report was found.",
  },
  {
    key: "no_agency",
    en: "Agency unknown",
    zh: "机关不明",
    definition: "The report does not say whose it is.",
  },
  {
    key: "no_year",
    en: "Year unknown",
    zh: "年度不明",
    definition: "The report does not say its year.",
  },
  {
    key: "no_table",
    en: "Table missing",
    zh: "缺表",
    definition: "A statutory table is not in the document.",
  },
  {
    key: "rows_missing",
    en: "Rows missing",
    zh: "缺行",
    definition: "A table is there, but not all of its rows: often a document cut short.",
  },
  {
    key: "header_unknown",
    en: "Header not understood",
    zh: "表头无法识别",
    definition: "The header of a table names no known columns, so its values cannot be placed.",
  },
  {
    key: "values_unplaced",
    en: "Values that cannot be placed",
    zh: "数值无法归列",
    definition: "The row prints values, but which columns they belong to cannot be told.",
  },
  {
    key: "value_unreadable",
    en: "Not a number",
    zh: "非数值",
    definition: "The cell holds text that is no number.",
  },
  {
    key: "row_repeated",
    en: "Row printed twice",
    zh: "重复行",
    definition: "A row occurs again with other values; neither is taken.",
  },
  {
    key: "row_unknown",
    en: "Row not in the form",
    zh: "表外行",
    definition: "Values stand in a table under a label that neither form has; they are not taken.",
  },
  {
    key: "later_report",
    en: "Another report in the file",
    zh: "文件中另有报告",
    definition: "The file goes on with a second report; only the first is read.",
  },
  {
    key: "values_lost",
    en: "Values lost",
    zh: "数值丢失",
    definition:
      "The text is a copy that kept only the first of equal lines, so most values are gone; none is taken.",
  },
  {
    key: "cut_short",
    en: "Document cut short",
    zh: "文档不完整",
    definition:
      "The text ends on a value of a table, which may have lost its last digits; it is not taken.",
  },
  {
    key: "form_unknown",
    en: "Form unknown",
    zh: "表格版本不明",
    definition: "The rows or headers do not tell which of the two forms a table has.",
  },
];
