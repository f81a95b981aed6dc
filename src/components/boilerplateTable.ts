import type { Boilerplate, SharedWith } from "../statistics/boilerplate.js";
import { dataTable } from "./dataTable.js";
import type { Edition, Wording } from "./edition.js";
import { number, percent } from "./format.js";
import { savedTable } from "./savedTable.js";

const names: Record<SharedWith, Wording> = {
  any: { en: "In any other report", zh: "见于其他报告" },
  exact: { en: "Word for word", zh: "文字相同" },
  near: { en: "Nearly", zh: "文字相近" },
  same_agency: { en: "In an earlier report of the same body", zh: "见于本机关以前年度报告" },
  other_agency: { en: "In a report of another body", zh: "见于其他机关报告" },
};

/** How much of the prose stands in other reports, and where. */
export function boilerplateTable(rows: readonly Boilerplate[], edition: Edition): HTMLElement {
  const { say, range } = edition;
  const table = dataTable(
    rows,
    [
      {
        label: say({ en: "Sentences that stand", zh: "语句" }),
        show: ({ shared }) => say(names[shared]),
        heading: true,
      },
      {
        label: say({ en: "Share of the prose", zh: "占正文字数" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "95 % interval", zh: "95%置信区间" }),
        show: ({ low, high }) => range(low, high),
        numeric: true,
      },
      {
        label: say({ en: "Letters", zh: "字数" }),
        show: ({ letters, n }) =>
          say({ en: `${number(letters)} of ${number(n)}`, zh: `${number(letters)}／${number(n)}` }),
        numeric: true,
      },
    ],
    { label: say({ en: "Shared prose", zh: "共用文字" }) },
  );
  return savedTable(table, rows, "gongkai-shared-prose", edition);
}
