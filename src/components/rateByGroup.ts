import type { Group } from "../statistics/groups.js";
import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { percent } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { provinceMap } from "./provinceMap.js";
import { rateColumns } from "./rateColumns.js";

/** The zero-request rate of groups, as a table. */
export function rateByGroup(
  rates: readonly ZeroRequestRate[],
  by: readonly Group[],
  edition: Edition,
): HTMLElement {
  const { say } = edition;
  return dataTable(
    rates,
    [
      {
        label: say({ en: "Reports of", zh: "报告机关" }),
        show: (row) => groupLabel(row, by, edition),
        heading: true,
      },
      ...rateColumns(edition),
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
