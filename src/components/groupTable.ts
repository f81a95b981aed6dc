import type { ReportCount } from "../statistics/coverage.js";
import type { Group } from "../statistics/groups.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { number, percent } from "./format.js";
import { groupLabel } from "./groupLabel.js";

/** Reports by some of their fields, as a table. */
export function groupTable(
  counts: readonly ReportCount[],
  by: readonly Group[],
  edition: Edition,
): HTMLElement {
  const { say } = edition;
  return dataTable(
    counts,
    [
      {
        label: say({ en: "Reports of", zh: "报告机关" }),
        show: (row) => groupLabel(row, by, edition),
        heading: true,
      },
      {
        label: say({ en: "Reports", zh: "报告数" }),
        show: ({ reports }) => number(reports),
        numeric: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
    ],
    { label: say({ en: "Reports by group", zh: "分组报告数" }) },
  );
}
