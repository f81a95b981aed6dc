import type { FieldTotal } from "../statistics/totals.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { vegaLite } from "./vegaLite.js";

/** What reports state of one matter, added up by year: one panel a field, as the fields differ in size. */
export function totalsChart(
  totals: readonly FieldTotal[],
  {
    title,
    name,
    fieldName,
    edition,
  }: { title: string; name: string; fieldName: (field: string) => string; edition: Edition },
): HTMLElement {
  const { say } = edition;
  const rows = totals.map((row) => ({
    ...row,
    label: fieldName(row.field),
    when: groupLabel(row, ["year"], edition),
  }));
  const labels = [...new Set(rows.map(({ label }) => label))];
  return figure({
    edition,
    title,
    name,
    description: rows
      .map(({ label, when, value, n }) => `${label}, ${when}: ${number(value)} (n = ${n})`)
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "What", zh: "项目" }), show: ({ label }) => label, heading: true },
      { label: say({ en: "Year", zh: "年度" }), show: ({ when }) => when },
      {
        label: say({ en: "Total", zh: "合计" }),
        show: ({ value }) => number(value),
        numeric: true,
      },
      { label: say({ en: "Reports", zh: "报告数" }), show: ({ n }) => n, numeric: true },
      { label: say({ en: "of them 0", zh: "其中为0" }), show: ({ zero }) => zero, numeric: true },
      {
        label: say({ en: "Left out", zh: "未计入" }),
        show: ({ missing }) => missing,
        numeric: true,
      },
      {
        label: say({ en: "Other form", zh: "另一版本" }),
        show: ({ other_form }) => other_form,
        numeric: true,
      },
    ],
    draw: vegaLite(({ blue, ink }, width) => {
      const columns = width < 560 ? 1 : 3;
      return {
        data: { values: rows.filter(({ value }) => value !== null) },
        facet: {
          field: "label",
          type: "nominal",
          title: null,
          sort: labels,
          header: { labelAnchor: "start", labelFontWeight: 600, labelColor: ink, labelLimit: 240 },
        },
        columns,
        spec: {
          width: Math.floor(width / columns) - 70,
          height: 120,
          mark: { type: "bar", color: blue, width: { band: 0.7 } },
          encoding: {
            x: { field: "when", type: "ordinal", title: null, axis: { labelAngle: 0 } },
            y: {
              field: "value",
              type: "quantitative",
              title: null,
              axis: { tickCount: 3, format: "~s" },
            },
          },
        },
        resolve: { scale: { y: "independent" } },
      };
    }),
  });
}
