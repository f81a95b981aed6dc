import type { Form } from "../statistics/tables.js";
import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number, percent } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { intervalPlot } from "./intervalPlot.js";
import { rateColumns } from "./rateColumns.js";

type ByForm = ZeroRequestRate & { form?: Form | null };
type ByYear = ZeroRequestRate & { year?: number | null };

const title = { en: "Share of reports without a request", zh: "零申请报告占比" };

/** The zero-request rate of all reports, of each form and of each year. */
export function rateChart(
  all: ZeroRequestRate,
  byForm: readonly ByForm[],
  byYear: readonly ByYear[],
  edition: Edition,
): HTMLElement {
  const { say, range } = edition;
  const rows = [
    { label: say({ en: "All reports", zh: "全部报告" }), ...all },
    ...byForm.map((row) => ({
      ...row,
      label: groupLabel(row, ["form"], edition),
    })),
    ...byYear.map((row) => ({ ...row, label: groupLabel(row, ["year"], edition) })),
  ];
  return figure({
    edition,
    title: say(title),
    name: "gongkai-zero-request-rate",
    description: rows
      .map(
        ({ label, value, n, low, high }) =>
          `${label}: ${percent(value)}, n = ${number(n)}, ${range(low, high)}`,
      )
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Reports", zh: "报告数" }), show: ({ label }) => label, heading: true },
      ...rateColumns(edition),
      {
        label: say({ en: "Share with those left out", zh: "计入未知报告后的占比" }),
        show: ({ lowest, highest }) => range(lowest, highest),
      },
      {
        label: say({ en: "From the total cell", zh: "取自总计栏" }),
        show: ({ basis }) => basis.total,
        numeric: true,
      },
      {
        label: say({ en: "From the applicants", zh: "由申请人各栏相加" }),
        show: ({ basis }) => basis.applicants,
        numeric: true,
      },
      {
        label: say({ en: "From a sentence", zh: "取自正文表述" }),
        show: ({ basis }) => basis.claim,
        numeric: true,
      },
    ],
    draw: intervalPlot(rows, say(title), edition),
  });
}
