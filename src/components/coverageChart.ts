import type { ReportCount } from "../statistics/coverage.js";
import { nouns, type Edition } from "./edition.js";
import { figure } from "./figure.js";
import { percent } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { vegaLite } from "./vegaLite.js";

/** Reports by year, in the colour of their form. */
export function coverageChart(rows: readonly ReportCount[], edition: Edition): HTMLElement {
  const { codebook, say, count } = edition;
  const mixed = groupLabel({}, ["form"], edition);
  const named = rows.map((row) => ({
    ...row,
    name: groupLabel(row, ["form"], edition),
    when: groupLabel(row, ["year"], edition),
  }));
  const forms = [...codebook.forms.map(say), mixed].filter((form) =>
    named.some(({ name }) => name === form),
  );
  return figure({
    edition,
    title: say({ en: "Reports by the year they cover", zh: "各年度报告数" }),
    name: "gongkai-reports-by-year",
    description: named
      .map(({ when, name, reports }) => `${when}, ${name}: ${count(reports, nouns.report)}`)
      .join("; "),
    rows: named,
    columns: [
      { label: say({ en: "Year", zh: "年度" }), show: ({ when }) => when, heading: true },
      { label: say({ en: "Form", zh: "表格版本" }), show: ({ name }) => name },
      {
        label: say({ en: "Reports", zh: "报告数" }),
        show: ({ reports }) => reports,
        numeric: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      { label: say({ en: "Of", zh: "报告总数" }), show: ({ n }) => n, numeric: true },
    ],
    draw: vegaLite(({ blue, orange, muted }) => ({
      data: { values: named },
      height: 34 * new Set(named.map(({ when }) => when)).size,
      mark: { type: "bar", height: { band: 0.62 } },
      encoding: {
        y: { field: "when", type: "ordinal", title: null },
        x: {
          field: "reports",
          type: "quantitative",
          title: say({ en: "Reports", zh: "报告（份）" }),
          axis: { format: "d", tickMinStep: 1, tickCount: 5 },
        },
        color: {
          field: "name",
          type: "nominal",
          title: null,
          scale: { domain: forms, range: [orange, blue, muted] },
        },
        order: { field: "form" },
      },
    })),
  });
}
