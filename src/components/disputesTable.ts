import type { Disputes } from "../statistics/disputes.js";
import { entry, type Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { number, percent, range, rate } from "./format.js";
import { term } from "./term.js";

/** Cases of review and of litigation, with every denominator. */
export function disputesTable(rows: readonly Disputes[], codebook: Codebook): HTMLElement {
  return dataTable(
    rows,
    [
      {
        label: "Kind",
        show: ({ kind }) => term(entry(kind === "review" ? codebook.rows : codebook.groups, kind)),
        heading: true,
      },
      { label: "Cases", show: ({ cases }) => number(cases), numeric: true },
      { label: "Reports", show: ({ n }) => n, numeric: true },
      { label: "Left out", show: ({ missing }) => missing, numeric: true },
      {
        label: "Corrected 结果纠正",
        show: ({ corrected }) => `${corrected.count} of ${corrected.n} decided`,
      },
      { label: "Share", show: ({ corrected }) => percent(corrected.value), numeric: true },
      { label: "95% interval", show: ({ corrected }) => range(corrected.low, corrected.high) },
      {
        label: "Cases for 100 requests handled",
        show: ({ per_hundred }) => `${rate(per_hundred.value)} (of ${number(per_hundred.n)})`,
        numeric: true,
      },
    ],
    { label: "Review and litigation" },
  );
}
