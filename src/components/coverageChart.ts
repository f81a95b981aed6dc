import type { ReportCount } from "../statistics/coverage.js";
import { entry, type Codebook } from "./codebook.js";
import { figure } from "./figure.js";
import { count, percent } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Reports by year, in the colour of their form. */
export function coverageChart(rows: readonly ReportCount[], codebook: Codebook): HTMLElement {
  const named = rows.map((row) => ({
    ...row,
    name: row.form == null ? "Mixed or unknown" : entry(codebook.forms, row.form).en,
    when: row.year == null ? "Year unknown" : String(row.year),
  }));
  const forms = [...codebook.forms.map(({ en }) => en), "Mixed or unknown"].filter((form) =>
    named.some(({ name }) => name === form),
  );
  return figure({
    title: "Reports by the year they cover",
    name: "gongkai-reports-by-year",
    description: named
      .map(({ when, name, reports }) => `${when}, ${name}: ${count(reports, "report")}`)
      .join("; "),
    rows: named,
    columns: [
      { label: "Year", show: ({ when }) => when, heading: true },
      { label: "Form", show: ({ name }) => name },
      { label: "Reports", show: ({ reports }) => reports, numeric: true },
      { label: "Share", show: ({ value }) => percent(value), numeric: true },
      { label: "Of", show: ({ n }) => n, numeric: true },
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
          title: "Reports",
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
