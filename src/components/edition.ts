import { html } from "htl";
import { entry, type Codebook, type Entry } from "./codebook.js";
import { percent } from "./format.js";

export type Language = "en" | "zh";

/** A wording in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/** What is counted: the English noun in both numbers, and the Chinese measure word with its noun (份报告). */
export interface Noun {
  one: string;
  many: string;
  zh: string;
}

export const nouns = {
  report: { one: "report", many: "reports", zh: "份报告" },
  dispute: { one: "case", many: "cases", zh: "件" },
  request: { one: "request", many: "requests", zh: "件申请" },
  cell: { one: "cell", many: "cells", zh: "个单元格" },
  finding: { one: "finding", many: "findings", zh: "项核查结果" },
  rule: { one: "rule", many: "rules", zh: "条规则" },
  table: { one: "table", many: "tables", zh: "个数据表" },
  row: { one: "row", many: "rows", zh: "行" },
  column: { one: "column", many: "columns", zh: "列" },
  field: { one: "field", many: "fields", zh: "个字段" },
  project: { one: "project", many: "projects", zh: "个项目" },
  agency: { one: "body", many: "bodies", zh: "个机关" },
} satisfies Record<string, Noun>;

/** A page in one language: the codebook, with names, numbers and sentences as its readers write them. */
export interface Edition {
  language: Language;
  codebook: Codebook;
  /** The way from the pages of this language to the root of the site. */
  home: "./" | "../";
  /** The wording in this language. */
  say: (wording: Wording) => string;
  /** The name of a codebook entry. A key that the codebook lacks stands for itself. */
  name: (entries: readonly Entry[], key: string) => string;
  /** Both wordings one after the other in the English edition, the Chinese one alone in the other: for charts. */
  bilingual: (wording: Wording) => string;
  /** What an entry of the codebook means. */
  define: (entry: { definition: string; definition_zh: string }) => string;
  /** A name; beside the English one stands the Chinese term, which is the statutory one. */
  term: (wording: Wording) => HTMLElement;
  /** A number with what is counted. */
  count: (n: number, noun: Noun) => string;
  /** Two shares, from 0 to 1, as a range of percentages. */
  range: (low: number | null, high: number | null) => string;
  /** Words in a row. */
  list: (words: readonly string[]) => string;
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

export function inLanguage(language: Language, codebook: Codebook): Edition {
  const english = language === "en";
  const say = (wording: Wording) => wording[language];
  return {
    language,
    codebook,
    home: english ? "./" : "../",
    say,
    name(entries, key) {
      const { en, zh } = entry(entries, key);
      return english || zh === "" ? en : zh;
    },
    term({ en, zh }) {
      if (!english) return html`<span class="term">${zh || en}</span>`;
      return html`<span class="term"
        >${en}${zh ? html` <span lang="zh-Hans">${zh}</span>` : ""}</span
      >`;
    },
    bilingual: ({ en, zh }) => (english ? `${en} ${zh}`.trim() : zh || en),
    define: ({ definition, definition_zh }) => (english ? definition : definition_zh),
    count(n, { one, many, zh }) {
      const digits = whole.format(n);
      return english ? `${digits} ${n === 1 ? one : many}` : `${digits}${zh}`;
    },
    range(low, high) {
      if (low === null || high === null) return "–";
      return `${percent(low)}${say({ en: " to ", zh: "至" })}${percent(high)}`;
    },
    list(words) {
      if (!english) return words.join("、");
      const last = words.at(-1) ?? "";
      return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
    },
  };
}
