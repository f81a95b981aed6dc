import type { ReceivedClass } from "../statistics/receivedDistribution.js";
import { nouns, type Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number, percent } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Reports by how many requests they received. */
export function receivedChart(classes: readonly ReceivedClass[], edition: Edition): HTMLElement {
  const { say, count } = edition;
  const rows = classes.map((row) => ({ ...row, label: labelOf(row, edition) }));
  return figure({
    edition,
    title: say({
      en: "Reports by the number of requests received",
      zh: "按新收申请件数分布的报告",
    }),
    name: "gongkai-requests-received",
    description: rows
      .map(({ label, reports }) => `${label}: ${count(reports, nouns.report)}`)
      .join("; "),
    rows,
    columns: [
      {
        label: say({ en: "Requests received", zh: "新收申请" }),
        show: ({ label }) => label,
        heading: true,
      },
      {
        label: say({ en: "Reports", zh: "报告数" }),
        show: ({ reports }) => reports,
        numeric: true,
      },
      {
        label: say({ en: "Share of reports", zh: "报告占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      { label: say({ en: "Of", zh: "报告总数" }), show: ({ n }) => n, numeric: true },
      {
        label: say({ en: "Requests", zh: "申请件数" }),
        show: ({ requests }) => number(requests),
        numeric: true,
      },
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
          title: say({ en: "Reports", zh: "报告（份）" }),
          axis: { format: "d", tickMinStep: 1, tickCount: 5 },
        },
      },
    })),
  });
}

function labelOf({ from, to }: ReceivedClass, { say }: Edition): string {
  const [low, high] = [number(from), number(to)];
  if (to === null) return say({ en: `${low} or more`, zh: `${low}件及以上` });
  if (from === 0) return say({ en: "None", zh: "无" });
  return say({ en: `${low} to ${high}`, zh: `${low}至${high}件` });
}
