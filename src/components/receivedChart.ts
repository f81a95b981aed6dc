import type { ReceivedClass } from "../statistics/receivedDistribution.js";
import { figure } from "./figure.js";
import { count, number, percent } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Reports by how many requests they received. */
export function receivedChart(classes: readonly ReceivedClass[]): HTMLElement {
  const rows = classes.map((row) => ({ ...row, label: labelOf(row) }));
  return figure({
    title: "Reports by the number of requests received",
    name: "gongkai-requests-received",
    description: rows
      .map(({ label, reports }) => `${label}: ${count(reports, "report")}`)
      .join("; "),
    rows,
    columns: [
      { label: "Requests received", show: ({ label }) => label, heading: true },
      { label: "Reports", show: ({ reports }) => reports, numeric: true },
      { label: "Share of reports", show: ({ value }) => percent(value), numeric: true },
      { label: "Of", show: ({ n }) => n, numeric: true },
      { label: "Requests", show: ({ requests }) => number(requests), numeric: true },
    ],
    draw: vegaLite(({ blue }) => ({
      data: { values: rows },
      height: 34 * rows.length,
      mark: { type: "bar", color: blue, height: { band: 0.62 } },
      encoding: {
        y: { field: "label", type: "ordinal", sort: null, title: null },
        x: {
          field: "reports",
          type: "quantitative",
          title: "Reports",
          axis: { format: "d", tickMinStep: 1, tickCount: 5 },
        },
      },
    })),
  });
}

function labelOf({ from, to }: ReceivedClass): string {
  if (to === null) return `${number(from)} or more`;
  return from === 0 ? "None" : `${number(from)} to ${number(to)}`;
}
