import type { Rule } from "./schema.ts";

/** The checks of what the sentences of a report state in numbers, against its tables and against each other. */
export const narrativeRules: Rule[] = [
  {
    key: "narrative.requests",
    en: "Sentences agree with the requests table",
    zh: "正文与申请情况表一致",
    severity: "warning",
    relation:
      "Each number of requests that a sentence states (received, carried over, handled, by outcome or applicant) is that of its cell. Told roughly, it may differ: 余, 多 or 以上 up to the next step of the last digit that is no 0 (200余: 200 to 299), 近 by a tenth less, 约 or 左右 by a tenth.",
    relation_zh:
      "正文所述申请的收到、结转、办结数量，以及各办理结果、各类申请人的数量，应与表中相应单元格一致。概数从宽：“余”“多”“以上”不超过末位非零数字的下一档（200余为200至299），“近”不少于九成，“约”“左右”上下不超过一成。",
  },
  {
    key: "narrative.disputes",
    en: "Sentences agree with the disputes table",
    zh: "正文与复议诉讼情况表一致",
    severity: "warning",
    relation:
      "Each number of reviews or lawsuits that a sentence states is that of its cells; lawsuits are those without review and those after review added up.",
    relation_zh:
      "正文所述行政复议、行政诉讼件数应与表中相应单元格一致；行政诉讼为未经复议直接起诉与复议后起诉之和。",
  },
  {
    key: "narrative.parts",
    en: "Parts told add up to their whole",
    zh: "正文所列分项之和等于总数",
    severity: "warning",
    relation:
      "The parts that a sentence lists of a number are never more than it. They are as many where the list has the look of being whole: two parts or more behind 其中, of one division (channels, applicants, results) or all of one unit, to the end of the sentence, without 等 or 主要 and without a number that is not understood. Outcomes may be fewer than the requests received.",
    relation_zh:
      "句中所列分项之和不得大于总数；“其中”之后列出两项以上、同属一种划分（渠道、申请人、结果）或计量单位相同、列至句末、无“等”“主要”字样且数字均能识别的，分项之和应等于总数。办理结果可少于收到的申请。",
  },
  {
    key: "narrative.percent",
    en: "Percentages follow from their numbers",
    zh: "百分比与所依数字相符",
    severity: "warning",
    relation:
      "A percentage is the quotient of its two numbers, rounded to the digits printed. Tried where a sentence tells both: a rate (…率) behind the number that is named like it and the number before that, or a share (占) of the number that 其中 parts.",
    relation_zh:
      "百分比应等于所依两个数字之商（按所列位数四舍五入）。仅在句中两个数字均明确时核查：“……率”紧接同名数字及其前一数字，或“占”指向“其中”之前的总数。",
  },
];
