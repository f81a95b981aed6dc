import { narrativeRules } from "./narrativeRules.ts";
import { panelRules } from "./panelRules.ts";
import type { Rule } from "./schema.ts";

/** The checks every report is put through. Each rule here has one function of the same key in loaders/check. */
export const rules: Rule[] = [
  {
    key: "requests.flow",
    en: "Requests in equal requests out",
    zh: "申请收办平衡",
    severity: "error",
    relation: "In each applicant column: received + carried_in = handled_total + carried_out.",
    relation_zh: "各列中，第一项加第二项之和等于第三项（总计）加第四项之和。",
  },
  {
    key: "requests.row_sum",
    en: "Applicants add up to the total",
    zh: "各类申请人之和等于总计",
    severity: "error",
    relation: "In each row: total = the six applicant columns added up.",
    relation_zh: "各行中，总计等于六类申请人之和。",
  },
  {
    key: "requests.column_sum",
    en: "Outcomes add up to the number handled",
    zh: "各办理结果之和等于总计",
    severity: "error",
    relation:
      "In each applicant column: handled_total = the outcome rows added up (19 in the 2019 form, 21 in the 2021 form).",
    relation_zh: "各列中，第三项总计等于各办理结果之和（2019年格式19行，2021年格式21行）。",
  },
  {
    key: "disputes.block_sum",
    en: "Results add up to the cases",
    zh: "复议诉讼各结果之和等于总计",
    severity: "error",
    relation:
      "In review and in each kind of litigation: total = upheld + corrected + other + pending.",
    relation_zh: "行政复议和两类行政诉讼中，总计等于维持、纠正、其他结果与尚未审结之和。",
  },
  {
    key: "table.width",
    en: "As many values as columns",
    zh: "数值个数与列数一致",
    severity: "error",
    relation: "Each row prints as many values as the form has columns.",
    relation_zh: "每行填报的数值个数与表头列数相同。",
  },
  {
    key: "table.merged",
    en: "A value in each cell",
    zh: "各单元格分别填报",
    severity: "note",
    relation: "Each cell has a value of its own; here one number spans several cells.",
    relation_zh: "每个单元格应单独填报，此处一个数值横跨多列。",
  },
  {
    key: "values.lost",
    en: "All values are in the text",
    zh: "数值未丢失",
    severity: "error",
    relation: "The text holds the values of its tables; none were lost with equal lines taken out.",
    relation_zh: "文本保留了表中各项数值，未因重复行被删除而丢失。",
  },
  {
    key: "value.range",
    en: "Counts are whole and not negative",
    zh: "数值在取值范围内",
    severity: "error",
    relation:
      "A count is a whole number of 0 or more (items_change may be negative); an amount is 0 or more.",
    relation_zh: "件数、项数应为非负整数（本年增/减可为负），金额不得为负。",
  },
  {
    key: "unit.mixed",
    en: "Units are those of their columns",
    zh: "计量单位一致",
    severity: "warning",
    relation:
      "The unit printed in a cell is that of its column: the one in the header, else the form's 万元.",
    relation_zh: "单元格内的计量单位应与表头一致；表头未注明的，应为万元。",
  },
  {
    key: "unit.missing",
    en: "Amounts have a unit",
    zh: "金额注明单位",
    severity: "note",
    relation: "An amount has its unit printed in the cell or in the header.",
    relation_zh: "金额应在单元格或表头注明计量单位。",
  },
  {
    key: "disclosure.misread_decisions",
    en: "Decisions are cases, not items",
    zh: "处理决定数量为办件量",
    severity: "warning",
    relation:
      "decisions is a number of cases; where it equals items_last_year + items_change, with a change that is not 0, the column was misread.",
    relation_zh:
      "处理决定数量是办件量；如等于上一年项目数量加本年增/减（增减不为0），应为误填事项存量。",
  },
  {
    key: "form.vintage",
    en: "The form fits the year",
    zh: "表格版本与年度相符",
    severity: "note",
    relation:
      "Reports for 2019 and 2020 use the 2019 form, later ones the 2021 form; a report uses one form throughout.",
    relation_zh: "2019、2020年度报告使用2019年试行格式，此后使用2021年格式；同一报告不混用。",
  },
  {
    key: "period.year",
    en: "The statistic period is the report's year",
    zh: "统计期限与报告年度相符",
    severity: "warning",
    relation: "The stated statistic period lies in the year of the title.",
    relation_zh: "报告所列统计期限应与标题年度一致。",
  },
  {
    key: "date.before_end",
    en: "Dated after its year ended",
    zh: "落款在年度终了之后",
    severity: "note",
    relation: "A report is signed and published after the year it covers has ended.",
    relation_zh: "报告应在所报告年度终了之后署名、公布。",
  },
  {
    key: "agency.place",
    en: "The agency's name has its place",
    zh: "机关名称载明地域",
    severity: "note",
    relation: "The name of the agency says where it is.",
    relation_zh: "机关名称应能表明其所在地域。",
  },
  ...narrativeRules,
  ...panelRules,
];
