import type { RuleOutcome } from "../statistics/ruleOutcomes.js";
import { barRows } from "./barRows.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { percent } from "./format.js";
import { outcomes } from "./outcomes.js";
import { vegaLite } from "./vegaLite.js";

/** Reports by what each rule gave on them. */
export function ruleChart(rules: readonly RuleOutcome[], edition: Edition): HTMLElement {
  const { codebook, say, name } = edition;
  const failedWord = say(outcomes.failed);
  const passedWord = say(outcomes.passed);
  const notChecked = say(outcomes.not_checked);
  const rows = rules.map((rule) => ({ ...rule, label: name(codebook.rules, rule.rule) }));
  const values = rows.flatMap(({ label, passed, failed, not_checked }) => [
    { label, outcome: failedWord, reports: failed, order: 0 },
    { label, outcome: passedWord, reports: passed, order: 1 },
    { label, outcome: notChecked, reports: not_checked, order: 2 },
  ]);
  return figure({
    edition,
    title: say({
      en: "Reports by rule: failed, passed, not checked",
      zh: "各规则的核查结果：未通过、通过、未核查",
    }),
    name: "gongkai-rules",
    description: rows
      .map(
        ({ label, passed, failed, not_checked }) =>
          `${label}: ${failedWord} ${failed}, ${passedWord} ${passed}, ${notChecked} ${not_checked}`,
      )
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Rule", zh: "规则" }), show: ({ label }) => label, heading: true },
      { label: say({ en: "Failed", zh: "未通过" }), show: ({ failed }) => failed, numeric: true },
      { label: say({ en: "Passed", zh: "通过" }), show: ({ passed }) => passed, numeric: true },
      {
        label: say({ en: "Not checked", zh: "未核查" }),
        show: ({ not_checked }) => not_checked,
        numeric: true,
      },
      {
        label: say({ en: "Failed, of those checked", zh: "未通过占已核查" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
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
                title: say({ en: "Reports", zh: "报告（份）" }),
                stack: "zero",
                axis: { format: "d", tickMinStep: 1, tickCount: 5 },
              },
              color: {
                field: "outcome",
                type: "nominal",
                title: null,
                scale: { domain: [failedWord, passedWord, notChecked], range: [red, blue, faint] },
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
