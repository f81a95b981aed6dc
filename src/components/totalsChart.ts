import type { FieldTotal } from "../statistics/totals.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { smallBars } from "./smallBars.js";

/** What reports state of one matter, added up by year: one panel a field, as the fields differ in size. */
export function totalsChart(
  totals: readonly FieldTotal[],
  {
    title,
    name,
    fieldName,
    edition,
  }: {
    title: string;
    name: string;
    fieldName: (field: string) => [string, string];
    edition: Edition;
  },
): HTMLElement {
  const { say } = edition;
  const rows = totals.map((row) => ({
    ...row,
    label: fieldName(row.field).join(say({ en: ": ", zh: "：" })),
    when: groupLabel(row, ["year"], edition),
  }));
  return figure({
    edition,
    title,
    name,
    description: rows
      .map(({ label, when, value, n }) => `${label}, ${when}: ${number(value)} (n = ${number(n)})`)
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
    draw: smallBars(
      rows.map(({ field, when, value }) => ({ panel: fieldName(field), place: when, value })),
    ),
  });
}
