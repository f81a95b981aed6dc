import type { Group } from "../statistics/groups.js";
import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { percent } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { provinceMap } from "./provinceMap.js";

/** The zero-request rate of groups, as a table. */
export function rateByGroup(
  rates: readonly ZeroRequestRate[],
  by: readonly Group[],
  edition: Edition,
): HTMLElement {
  const { say, range } = edition;
  return dataTable(
    rates,
    [
      {
        label: say({ en: "Reports of", zh: "报告机关" }),
        show: (row) => groupLabel(row, by, edition),
        heading: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "Without a request", zh: "零申请报告数" }),
        show: ({ zero }) => zero,
        numeric: true,
      },
      { label: say({ en: "Of", zh: "报告总数" }), show: ({ n }) => n, numeric: true },
      {
        label: say({ en: "95% interval", zh: "95%置信区间" }),
        show: ({ low, high }) => range(low, high),
      },
      {
        label: say({ en: "Left out", zh: "未计入" }),
        show: ({ missing }) => missing,
        numeric: true,
      },
    ],
    { label: say({ en: "Share of reports without a request", zh: "零申请报告占比" }) },
  );
}

/** The zero-request rate of each province, on tiles. */
export const rateMap = (rates: readonly ZeroRequestRate[], edition: Edition): HTMLElement =>
  provinceMap(rates, {
    title: edition.say({ en: "Share of reports without a request", zh: "零申请报告占比" }),
    name: "gongkai-zero-request-rate-by-province",
    show: ({ value }) => percent(value),
    edition,
  });
