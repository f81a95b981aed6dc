import type { Table } from "../schema.ts";
import { field, integer, file, form } from "./field.ts";

export const reports: Table = {
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
    field("period_from", "Period from", "统计期限起", "First day of the stated statistic period.", {
      type: "date",
      null_means: "no period is stated",
    }),
    field("period_to", "Period to", "统计期限止", "Last day of the stated statistic period.", {
      type: "date",
      null_means: "no period is stated",
    }),
    field(
      "duplicate_of",
      "Copy of",
      "重复于",
      "The report (reports.id) of the same agency, year and form that has every figure of this one and counts in its stead: the one with the most values, among equals the first by id. Statistics leave copies out.",
      { null_means: "the report counts: no other stands for it" },
    ),
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
};
