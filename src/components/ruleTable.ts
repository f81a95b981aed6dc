import { html } from "htl";
import type { RuleOutcome } from "../statistics/ruleOutcomes.js";
import { dataTable } from "./dataTable.js";
import { nouns, type Edition } from "./edition.js";
import { number, percent } from "./format.js";
import { severityMark } from "./severityMark.js";

/** Every rule with its relation, what it gave, and why it was not checked where it was not. */
export function ruleTable(rules: readonly RuleOutcome[], edition: Edition): HTMLElement {
  const { codebook, language, say, term, count } = edition;
  const rows = codebook.rules.flatMap((rule) => {
    const outcome = rules.find((candidate) => candidate.rule === rule.key);
    return outcome ? [{ ...rule, ...outcome }] : [];
  });
  return dataTable(
    rows,
    [
      {
        label: say({ en: "Rule", zh: "规则" }),
        show: (rule) =>
          html`${term(rule)}
            ${language === "en" ? html`<div class="aside">${rule.relation}</div>` : ""}
            <div class="aside" lang="zh-Hans">${rule.relation_zh}</div>`,
        heading: true,
        prose: true,
      },
      {
        label: say({ en: "If broken", zh: "级别" }),
        show: ({ severity }) => severityMark(severity, edition),
      },
      { label: say({ en: "Failed", zh: "未通过" }), show: ({ failed }) => failed, numeric: true },
      { label: say({ en: "Passed", zh: "通过" }), show: ({ passed }) => passed, numeric: true },
      {
        label: say({ en: "Not checked", zh: "未核查" }),
        show: ({ not_checked }) => not_checked,
        numeric: true,
      },
      {
        label: say({ en: "Failed, of those checked", zh: "未通过占已核查" }),
        show: ({ value, n }) =>
          say({
            en: `${percent(value)} of ${number(n)}`,
            zh: `${percent(value)}（${number(n)}份）`,
          }),
        numeric: true,
      },
      {
        label: say({ en: "Why not checked", zh: "未核查原因" }),
        show: ({ left_out }) =>
          html`<div class="aside reasons">
            ${left_out.map(
              ({ reason, reports }) =>
                html`<div>
                  ${say({
                    en: `${reason} (${count(reports.length, nouns.report)})`,
                    zh: `${reason}（${count(reports.length, nouns.report)}）`,
                  })}
                </div>`,
            )}
          </div>`,
      },
    ],
    { label: say({ en: "Rules", zh: "核查规则" }) },
  );
}
