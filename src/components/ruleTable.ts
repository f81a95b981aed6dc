import { html } from "htl";
import type { RuleOutcome } from "../statistics/ruleOutcomes.js";
import type { Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { count, percent } from "./format.js";
import { severityMark } from "./severityMark.js";
import { term } from "./term.js";

/** Every rule with its relation, what it gave, and why it was not checked where it was not. */
export function ruleTable(rules: readonly RuleOutcome[], codebook: Codebook): HTMLElement {
  const rows = codebook.rules.flatMap((rule) => {
    const outcome = rules.find((candidate) => candidate.rule === rule.key);
    return outcome ? [{ ...rule, ...outcome }] : [];
  });
  return dataTable(
    rows,
    [
      {
        label: "Rule",
        show: (rule) =>
          html`${term(rule)}
            <div class="aside">${rule.relation}</div>
            <div class="aside" lang="zh-Hans">${rule.relation_zh}</div>`,
        heading: true,
      },
      { label: "If broken", show: ({ severity }) => severityMark(severity) },
      { label: "Failed", show: ({ failed }) => failed, numeric: true },
      { label: "Passed", show: ({ passed }) => passed, numeric: true },
      { label: "Not checked", show: ({ not_checked }) => not_checked, numeric: true },
      {
        label: "Failed, of those checked",
        show: ({ value, n }) => `${percent(value)} of ${n}`,
        numeric: true,
      },
      {
        label: "Why not checked",
        show: ({ left_out }) =>
          html`<div class="aside reasons">
            ${left_out.map(
              ({ reason, reports }) =>
                html`<div>${reason} (${count(reports.length, "report")})</div>`,
            )}
          </div>`,
      },
    ],
    { label: "Rules" },
  );
}
