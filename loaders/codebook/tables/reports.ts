import type { Table } from "../schema.ts";
import { agencyFunctions } from "../agencyFunctions.ts";
import { agencyTypeBases, agencyTypes } from "../agencyTypes.ts";
import { levelBases, levels } from "../levels.ts";
import { placeBases } from "../placeBases.ts";
import { characters, field, integer, file, form, keys } from "./field.ts";

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
    field(
      "agency_id",
      "Key of the agency",
      "机关编号",
      "The same for all reports of one body, and for no other: the code of its place and its name. Where the place is unknown it holds the report's key, so that two bodies of one name are never taken for one.",
      { null_means: "the agency is unknown" },
    ),
    field(
      "agency_name",
      "Name of the agency, harmonised",
      "机关规范名称",
      "The name in one wording for all years, with its own place and none above it.",
      { null_means: "the agency is unknown" },
    ),
    field("agency_type", "Kind of agency", "机关类型", "What kind of public body it is.", {
      values: keys(agencyTypes),
      null_means: "the agency is unknown, or its name does not tell",
    }),
    field("agency_type_basis", "Basis of the kind", "机关类型来源", "How the kind became known.", {
      values: keys(agencyTypeBases),
      null_means: "the kind is unknown",
    }),
    field("function", "Function", "职能领域", "What the department is for.", {
      values: keys(agencyFunctions),
      null_means: "a government, or its name does not tell",
    }),
    field("level", "Level", "行政层级", "The level of administration at which the body works.", {
      values: keys(levels),
      null_means: "it cannot be told",
    }),
    field("level_basis", "Basis of the level", "行政层级来源", "How the level became known.", {
      values: keys(levelBases),
      null_means: "the level is unknown",
    }),
    field(
      "place_code",
      "Place",
      "行政区划代码",
      "Code of the deepest division known that the body belongs to (divisions.code).",
      { null_means: "the place is unknown, or the body is a central one" },
    ),
    field(
      "place_path",
      "Place in words",
      "行政区划",
      "Names of the divisions from the province down, with / between them.",
      { null_means: "the place is unknown, or the body is a central one" },
    ),
    field("place_basis", "Basis of the place", "行政区划来源", "How the place became known.", {
      values: keys(placeBases),
    }),
    field(
      "place_candidates",
      "Candidates",
      "备选区划",
      "Codes of all divisions that bear the name, with spaces between them.",
      { null_means: "no division is named" },
    ),
    field(
      "place_start",
      "Start of the place",
      "区划依据起始位置",
      "Where the characters that name the place begin in the document's text.",
      { ...characters, null_means: "no characters say so" },
    ),
    field("place_end", "End of the place", "区划依据结束位置", "Where they end (exclusive).", {
      ...characters,
      null_means: "no characters say so",
    }),
    field(
      "province",
      "Province",
      "省级区划",
      "Code of the province; known also where all candidates lie in one.",
      {
        null_means: "unknown, or a central body",
      },
    ),
    field("city", "Prefecture", "地级区划", "Code of the prefecture or city at that level.", {
      null_means: "unknown, or there is none above the body",
    }),
    field("county", "County", "县级区划", "Code of the county or district.", {
      null_means: "unknown, or the body is above the counties",
    }),
    field("township", "Township", "乡级区划", "Code of the township or subdistrict.", {
      null_means: "unknown, or the body is above the townships",
    }),
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
