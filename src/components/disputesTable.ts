import type { Disputes } from "../statistics/disputes.js";
import { entry } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { number, percent, rate } from "./format.js";
import { savedTable } from "./savedTable.js";

/** Cases of review and of litigation, with every denominator. */
export function disputesTable(rows: readonly Disputes[], edition: Edition): HTMLElement {
  const { codebook, say, term, range } = edition;
  const table = dataTable(
    rows,
    [
      {
        label: say({ en: "Kind", zh: "类别" }),
        show: ({ kind }) => term(entry(kind === "review" ? codebook.rows : codebook.groups, kind)),
        heading: true,
      },
      {
        label: say({ en: "Cases", zh: "件数" }),
        show: ({ cases }) => number(cases),
        numeric: true,
      },
      { label: say({ en: "Reports", zh: "报告数" }), show: ({ n }) => n, numeric: true },
      {
        label: say({ en: "Left out", zh: "未计入" }),
        show: ({ missing }) => missing,
        numeric: true,
      },
      {
        label: say({ en: "Corrected", zh: "结果纠正" }),
        show: ({ corrected }) =>
          say({
            en: `${number(corrected.count)} of ${number(corrected.n)} decided`,
            zh: `审结${number(corrected.n)}件，纠正${number(corrected.count)}件`,
          }),
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ corrected }) => percent(corrected.value),
        numeric: true,
      },
      {
        label: say({ en: "95% interval", zh: "95%置信区间" }),
        show: ({ corrected }) => range(corrected.low, corrected.high),
      },
      {
        label: say({ en: "Cases for 100 requests handled", zh: "每百件办结申请的案件数" }),
        show: ({ per_hundred }) =>
          say({
            en: `${rate(per_hundred.value)} (of ${number(per_hundred.n)})`,
            zh: `${rate(per_hundred.value)}（办结${number(per_hundred.n)}件）`,
          }),
        numeric: true,
      },
    ],
    { label: say({ en: "Review and litigation", zh: "行政复议、行政诉讼" }) },
  );
  return savedTable(table, rows, "gongkai-disputes", edition);
}
