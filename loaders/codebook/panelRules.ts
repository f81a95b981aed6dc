import type { Rule } from "./schema.ts";

/** The checks of a report against the others of its agency. Each has one function of the same key in loaders/check. */
export const panelRules: Rule[] = [
  {
    key: "panel.carry",
    en: "Carried in what was carried out",
    zh: "上年结转与上年报告衔接",
    severity: "warning",
    relation:
      "In each applicant column: carried_in = carried_out in the report for the year before, whichever form either uses.",
    relation_zh: "各列中，上年结转数量等于上一年度报告的结转下年度继续办理数量，不论所用格式。",
  },
  {
    key: "panel.in_force",
    en: "Documents in force follow from the year before",
    zh: "现行有效件数与上年报告衔接",
    severity: "note",
    relation:
      "2021 form, rules and normative documents each: in_force = in_force in the report for the year before + issued - repealed.",
    relation_zh:
      "2021年格式中，规章、行政规范性文件的现行有效件数分别等于上一年度报告的现行有效件数加本年制发件数减本年废止件数。",
  },
  {
    key: "panel.items",
    en: "Last year's items follow from the year before",
    zh: "上一年项目数量与上年报告衔接",
    severity: "note",
    relation:
      "2019 form, each row with items: items_last_year = items_last_year + items_change in the report for the year before.",
    relation_zh: "2019年格式中，各行上一年项目数量等于上一年度报告的上一年项目数量加本年增/减。",
  },
  {
    key: "panel.copied",
    en: "The year has figures of its own",
    zh: "各年度数据未照抄",
    severity: "warning",
    relation:
      "A report does not print the same figures as an earlier one of the same agency in the same form. Compared are the cells that are not 0 and that count a year: no stocks (total_disclosed, in_force, items_last_year), which may stay as they are. As small numbers agree by chance and the same cases stand in several cells, the different numbers among them must have six digits or more in all (340, 12 and 7 have six).",
    relation_zh:
      "同一机关采用相同格式的报告，各项当年数据不应与以往年度雷同。只比较非零的当年数据，不含可能不变的存量（对外公开总数量、现行有效件数、上一年项目数量）。小数目可能偶合，同一案件又计入多个单元格，故互不相同的数值位数合计不足六位的不作判断（如340、12、7合计六位）。",
  },
  {
    key: "duplicate.report",
    en: "The report is there once",
    zh: "报告未重复收录",
    severity: "note",
    relation:
      "No other file has the same agency, year, form and figures. Of such files the one with the most values counts, the first by name among equals; the finding stands at the others, whose every figure it has. Reports of one agency and year that differ in a figure are no copies and all count.",
    relation_zh:
      "没有其他文件的机关、年度、格式和数据均与之相同。相同文件中，以数值最全者（同等者以文件名在先者）计入统计，其余文件各项数据均见于该文件，列为重复。同一机关同一年度数据不同的报告不作重复处理，均计入统计。",
  },
];
