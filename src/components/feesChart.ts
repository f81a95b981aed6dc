import type { FeeAmount } from "../statistics/fees.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { smallBars } from "./smallBars.js";

/** Fees collected by year, in 万元, where the 2021 form asks for them. */
export function feesChart(amounts: readonly FeeAmount[], edition: Edition): HTMLElement {
  const { say } = edition;
  const title = say({ en: "Fees collected in the year (万元)", zh: "本年收费金额（万元）" });
  const rows = amounts
    .filter(({ n, missing }) => n + missing > 0)
    .map((row) => ({ ...row, when: groupLabel(row, ["year"], edition) }));
  return figure({
    edition,
    title,
    name: "gongkai-fees",
    description: rows
      .map(({ when, value, n }) => `${when}: ${number(value)} 万元 (n = ${number(n)})`)
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Year", zh: "年度" }), show: ({ when }) => when, heading: true },
      {
        label: say({ en: "Amount (万元)", zh: "金额（万元）" }),
        show: ({ value }) => number(value),
        numeric: true,
      },
      { label: say({ en: "Reports", zh: "报告数" }), show: ({ n }) => n, numeric: true },
      {
        label: say({ en: "Unit in the cell", zh: "单元格内注明单位" }),
        show: ({ units }) => units.cell.reports,
        numeric: true,
      },
      {
        label: say({ en: "Unit in the header", zh: "表头注明单位" }),
        show: ({ units }) => units.header.reports,
        numeric: true,
      },
      {
        label: say({ en: "No unit", zh: "未注明单位" }),
        show: ({ units }) => units.none.reports,
        numeric: true,
      },
      {
        label: say({ en: "Left out", zh: "未计入" }),
        show: ({ missing }) => missing,
        numeric: true,
      },
    ],
    draw: smallBars(
      rows.map(({ when, value }) => ({
        panel: [say({ en: "Fees", zh: "行政事业性收费" }), "万元"],
        place: when,
        value,
      })),
    ),
  });
}
