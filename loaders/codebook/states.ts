import type { State } from "./schema.ts";

/** What is known of a cell. A cell has a value, or a state that says why not; a blank is never a zero. */
export const states: State[] = [
  {
    key: "reported",
    en: "Reported",
    zh: "已填报",
    value: "always",
    definition: "A number is printed in the cell.",
    definition_zh: "单元格内填有数字。",
  },
  {
    key: "merged",
    en: "Merged",
    zh: "合并填报",
    value: "sometimes",
    definition:
      "One number is printed across several cells. A 0 holds for each of them; any other number belongs to none of them alone, so the cells have no value.",
    definition_zh:
      "多个单元格合并填写一个数字。填0的，各单元格均为0；填其他数字的，不能归于任一单元格，各单元格均无数值。",
  },
  {
    key: "stated_none",
    en: "Stated as none",
    zh: "填“无”",
    value: "always",
    definition: "The cell says in words that there is none (无, 不涉及). The value is 0.",
    definition_zh: "单元格内以文字注明没有（如“无”“不涉及”），数值记为0。",
  },
  {
    key: "not_applicable",
    en: "Not applicable",
    zh: "不适用",
    value: "never",
    definition: "The cell holds a stroke (/, —, -): the item does not apply to the body.",
    definition_zh: "单元格内填有斜线或横线（/、—、-），表示该项不适用于本机关。",
  },
  {
    key: "blank",
    en: "Blank",
    zh: "空白",
    value: "never",
    definition: "The cell is in the document and nothing is printed in it. That is not a zero.",
    definition_zh: "文档中有该单元格，但未填写内容。空白不等于0。",
  },
  {
    key: "unreadable",
    en: "Unreadable",
    zh: "无法识别",
    value: "never",
    definition:
      "Something is printed, but it is no number or cannot be told to belong to this cell.",
    definition_zh: "填有内容，但不是数字，或者无法确定属于该单元格。",
  },
  {
    key: "missing",
    en: "Missing",
    zh: "缺失",
    value: "never",
    definition: "The row or the column is not in the document.",
    definition_zh: "文档中没有该行或该列。",
  },
];
