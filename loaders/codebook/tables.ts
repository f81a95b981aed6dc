import { forms } from "./forms.ts";
import { issues } from "./issues.ts";
import { printings } from "./printings.ts";
import { rules } from "./rules.ts";
import type { Field, Table } from "./schema.ts";
import { sections } from "./sections.ts";
import { states } from "./states.ts";

/** The published tables. Arrow schemas, CSV headers, validation and the codebook page all come from here. */

interface Options {
  type?: Field["type"];
  unit?: string;
  null_means?: string;
  values?: readonly string[];
}

const field = (
  key: string,
  en: string,
  zh: string,
  definition: string,
  { type = "string", unit, null_means, values }: Options = {},
): Field => ({
  key,
  en,
  zh,
  type,
  unit: unit ?? null,
  definition,
  null_means: null_means ?? null,
  values: values ? [...values] : null,
});

const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);
const integer = { type: "integer" } as const;
const characters = { ...integer, unit: "UTF-16 code unit" };

const report = field("report", "Report", "报告", "Key of the report (reports.id).");
const file = field("file", "File", "文件", "Path of the file below data/reports.");
const start = field(
  "start",
  "Start",
  "起始位置",
  "Where the characters begin in the document's text.",
  {
    ...characters,
    null_means: "nothing is printed",
  },
);
const end = field(
  "end",
  "End",
  "结束位置",
  "Where the characters end in the document's text (exclusive).",
  {
    ...characters,
    null_means: "nothing is printed",
  },
);
const form = (key: string, en: string, zh: string, definition: string, null_means: string) =>
  field(key, en, zh, definition, { values: keys(forms), null_means });

export const tables: Table[] = [
  {
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
  },
  {
    key: "reports",
    en: "Reports",
    zh: "报告",
    grain: "One annual report.",
    primary_key: ["id"],
    fields: [
      field("id", "Report", "报告编号", "Key of the report: its file name without the ending."),
      file,
      field(
        "title",
        "Title",
        "标题",
        "The title as printed, spaces and look-alike characters mended.",
        {
          null_means: "no title is printed",
        },
      ),
      field("agency", "Agency", "机关名称", "The public body the report is about.", {
        null_means: "the report does not say",
      }),
      field(
        "agency_basis",
        "Basis of the agency",
        "机关名称来源",
        "Where the agency's name stands.",
        {
          values: ["title", "metadata", "preamble", "signature"],
          null_means: "the agency is unknown",
        },
      ),
      field("year", "Year", "年度", "The year the report covers.", {
        ...integer,
        null_means: "the report does not say",
      }),
      field("year_basis", "Basis of the year", "年度来源", "Where the year was found.", {
        values: ["title", "period", "text"],
        null_means: "the year is unknown",
      }),
      form(
        "form",
        "Form",
        "表格版本",
        "The form of all tables of the report.",
        "no table was found, or the tables mix both forms",
      ),
      field("index_number", "Index number", "索引号", "The index number printed with the report.", {
        null_means: "none is printed",
      }),
      field(
        "published_on",
        "Published on",
        "发布日期",
        "Date of publication or signature, ISO 8601.",
        {
          type: "date",
          null_means: "none is printed",
        },
      ),
      field("effective_on", "Effective on", "生效日期", "Date of effect, ISO 8601.", {
        type: "date",
        null_means: "none is printed",
      }),
      field(
        "period_from",
        "Period from",
        "统计期限起",
        "First day of the stated statistic period.",
        {
          type: "date",
          null_means: "no period is stated",
        },
      ),
      field("period_to", "Period to", "统计期限止", "Last day of the stated statistic period.", {
        type: "date",
        null_means: "no period is stated",
      }),
      field("cells", "Cells", "单元格数", "Cells of the report's form.", integer),
      field(
        "cells_with_value",
        "Cells with a value",
        "有值单元格数",
        "Cells whose value is known.",
        integer,
      ),
      field("errors", "Errors", "错误数", "Findings of severity error.", integer),
      field("warnings", "Warnings", "警告数", "Findings of severity warning.", integer),
      field("notes", "Notes", "提示数", "Findings of severity note.", integer),
    ],
  },
  {
    key: "sections",
    en: "Sections",
    zh: "章节",
    grain: "One headed part of a report.",
    primary_key: ["report", "number"],
    fields: [
      report,
      field("number", "Number", "序号", "Order of the part in the report, from 1.", integer),
      field("section", "Section", "章节", "Which of the six statutory parts it is.", {
        values: keys(sections),
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
  },
  {
    key: "cells",
    en: "Cells",
    zh: "单元格",
    grain: "One cell of a statutory table in one report, printed or not.",
    primary_key: ["report", "table", "row", "column"],
    fields: [
      report,
      field("table", "Table", "表", "The statutory table.", {
        values: ["disclosure", "requests", "disputes"],
      }),
      field("row", "Row", "行", "Key of the row (codebook: rows)."),
      field("column", "Column", "列", "Key of the column (codebook: columns)."),
      form(
        "form",
        "Form",
        "表格版本",
        "The form of the table the cell stands in.",
        "the table does not tell which form it has",
      ),
      field(
        "value",
        "Value",
        "数值",
        "The number, in the stored unit of its column: counts as they are, amounts in 万元.",
        {
          type: "number",
          unit: "件 / 万元",
          null_means: "no value; the state says why",
        },
      ),
      field("state", "State", "状态", "What is known of the cell.", { values: keys(states) }),
      field(
        "basis",
        "Basis",
        "归列依据",
        "How the value came to its column: by the way it is printed, or because the report's arithmetic leaves no other.",
        {
          values: ["printed", "arithmetic"],
          null_means: "no value",
        },
      ),
      field("raw", "Raw", "原文", "The characters as printed, from start to end.", {
        null_means: "nothing is printed",
      }),
      field("unit", "Unit", "计量单位", "The unit as printed in the cell, else in the header.", {
        null_means: "no unit is printed",
      }),
      field("unit_basis", "Basis of the unit", "计量单位来源", "Where the unit is printed.", {
        values: ["cell", "header"],
        null_means: "no unit is printed",
      }),
      start,
      end,
    ],
  },
  {
    key: "findings",
    en: "Findings",
    zh: "核查结果",
    grain: "One place of one report where a rule does not hold.",
    primary_key: ["report", "number"],
    fields: [
      report,
      field("number", "Number", "序号", "Order of the finding in the report, from 1.", integer),
      field("rule", "Rule", "规则", "The rule that does not hold.", { values: keys(rules) }),
      field("severity", "Severity", "级别", "How grave a breach of the rule is.", {
        values: ["error", "warning", "note"],
      }),
      field(
        "cells",
        "Cells",
        "涉及单元格",
        "The cells concerned, as table.row.column, separated by spaces.",
        {
          null_means: "a passage is concerned, not cells",
        },
      ),
      field("expected", "Expected", "应为", "What the rule asks for."),
      field("found", "Found", "实为", "What is printed."),
      field("message", "Message", "说明", "The finding in one sentence."),
      start,
      end,
    ],
  },
  {
    key: "checks",
    en: "Checks",
    zh: "核查",
    grain: "One rule applied to one report, whether it holds or not.",
    primary_key: ["report", "rule"],
    fields: [
      report,
      field("rule", "Rule", "规则", "The rule.", { values: keys(rules) }),
      field(
        "outcome",
        "Outcome",
        "结论",
        "failed if it fails once, not_checked if it could never be tried.",
        {
          values: ["passed", "failed", "not_checked"],
        },
      ),
      field("passed", "Passed", "通过次数", "How many times the rule holds.", integer),
      field("failed", "Failed", "未通过次数", "How many times it does not.", integer),
      field(
        "not_checked",
        "Not checked",
        "未核查次数",
        "How many times an input was lacking.",
        integer,
      ),
      field("reason", "Reason", "未核查原因", "Why it was not checked.", {
        null_means: "every place was checked",
      }),
    ],
  },
  {
    key: "issues",
    en: "Issues",
    zh: "读取问题",
    grain: "One thing in one file that could not be read.",
    primary_key: ["file", "number"],
    fields: [
      file,
      field("number", "Number", "序号", "Order of the issue in the file, from 1.", integer),
      field("code", "Code", "代码", "The kind of issue.", { values: keys(issues) }),
      field("line", "Line", "行号", "Line of the document's text, from 1.", {
        ...integer,
        null_means: "the whole file is concerned",
      }),
      field("message", "Message", "说明", "file:line: what: value"),
    ],
  },
  {
    key: "accuracy",
    en: "Accuracy",
    zh: "识读准确度",
    grain: "One way of printing and one form: how many cells of known reports are read right.",
    primary_key: ["layout", "form"],
    fields: [
      field("layout", "Layout", "版式", "How the reports were printed (codebook: printings).", {
        values: printings.map(({ name }) => name),
      }),
      field("form", "Form", "表格版本", "The form of the reports; mixed uses both, part by part.", {
        values: [...keys(forms), "mixed"],
      }),
      field("documents", "Documents", "文档数", "Documents read.", integer),
      field("cells", "Cells", "单元格数", "Cells of the reports' forms.", integer),
      field(
        "right",
        "Right",
        "正确",
        "Cells with the printed value, or rightly without one.",
        integer,
      ),
      field(
        "wrong",
        "Wrong",
        "错误",
        "Cells with another value, or with one where none is printed.",
        integer,
      ),
      field("missed", "Missed", "遗漏", "Cells without the value that is printed.", integer),
    ],
  },
];
