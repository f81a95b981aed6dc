import type { RuleOutcome } from "../statistics/ruleOutcomes.js";
import { barRows } from "./barRows.js";
import { entry, type Codebook } from "./codebook.js";
import { figure } from "./figure.js";
import { percent } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Reports by what each rule gave on them. */
export function ruleChart(rules: readonly RuleOutcome[], codebook: Codebook): HTMLElement {
  const rows = rules.map((rule) => ({ ...rule, label: entry(codebook.rules, rule.rule).en }));
  const values = rows.flatMap(({ label, passed, failed, not_checked }) => [
    { label, outcome: "Failed", reports: failed, order: 0 },
    { label, outcome: "Passed", reports: passed, order: 1 },
    { label, outcome: "Not checked", reports: not_checked, order: 2 },
  ]);
  return figure({
    title: "Reports by rule: failed, passed, not checked",
    name: "gongkai-rules",
    description: rows
      .map(
        ({ label, passed, failed, not_checked }) =>
          `${label}: ${failed} failed, ${passed} passed, ${not_checked} not checked`,
      )
      .join("; "),
    rows,
    columns: [
      { label: "Rule", show: ({ label }) => label, heading: true },
      { label: "Failed", show: ({ failed }) => failed, numeric: true },
      { label: "Passed", show: ({ passed }) => passed, numeric: true },
      { label: "Not checked", show: ({ not_checked }) => not_checked, numeric: true },
      { label: "Failed, of those checked", show: ({ value }) => percent(value), numeric: true },
    ],
    draw: vegaLite(({ red, blue, faint, paper, ink }, width) => {
      const { step, bar, axis, labels } = barRows(width, ink, 26);
      return {
        data: { values },
        height: step * rows.length,
        encoding: { y: { field: "label", type: "ordinal", sort: null, title: null, axis } },
        layer: [
          {
            mark: { type: "bar", stroke: paper, strokeWidth: 1, ...bar },
            encoding: {
              x: {
                field: "reports",
                type: "quantitative",
                title: "Reports",
                stack: "zero",
                axis: { format: "d", tickMinStep: 1, tickCount: 5 },
              },
              color: {
                field: "outcome",
                type: "nominal",
                title: null,
                scale: { domain: ["Failed", "Passed", "Not checked"], range: [red, blue, faint] },
              },
              order: { field: "order" },
            },
          },
          ...labels,
        ],
      };
    }),
  });
}
