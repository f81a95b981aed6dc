import type { State } from "./schema.ts";

/** What is known of a cell. A cell has a value, or a state that says why not; a blank is never a zero. */
export const states: State[] = [
  {
    key: "reported",
    en: "Reported",
    zh: "已填报",
    value: "always",
    definition: "A number is printed in the cell.",
  },
  {
    key: "merged",
    en: "Merged",
    zh: "合并填报",
    value: "sometimes",
    definition:
      "One number is printed across several cells. A 0 holds for each of them; any other number belongs to none of them alone, so the cells have no value.",
  },
  {
    key: "stated_none",
    en: "Stated as none",
    zh: "填“无”",
    value: "always",
    definition: "The cell says in words that there is none (无, 不涉及). The value is 0.",
  },
  {
    key: "not_applicable",
    en: "Not applicable",
    zh: "不适用",
    value: "never",
    definition: "The cell holds a stroke (/, —, -): the item does not apply to the body.",
  },
  {
    key: "blank",
    en: "Blank",
    zh: "空白",
    value: "never",
    definition: "The cell is in the document and nothing is printed in it. That is not a zero.",
  },
  {
    key: "unreadable",
    en: "Unreadable",
    zh: "无法识别",
    value: "never",
    definition:
      "Something is printed, but it is no number or cannot be told to belong to this cell.",
  },
  {
    key: "missing",
    en: "Missing",
    zh: "缺失",
    value: "never",
    definition: "The row or the column is not in the document.",
  },
];
