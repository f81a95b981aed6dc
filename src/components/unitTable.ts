import type { ProcurementTotal } from "../statistics/procurementTotal.js";
import type { Edition } from "./edition.js";
import { dataTable } from "./dataTable.js";
import { number } from "./format.js";
import { unitName } from "./unitName.js";

/** Reports and amounts by where the unit is printed; bare numbers stand apart. */
export function unitTable(
  { units, n, implausible }: ProcurementTotal,
  edition: Edition,
): HTMLElement {
  const { say } = edition;
  return dataTable(
    [
      { label: unitName("cell", edition), ...units.cell, marked: 0 },
      { label: unitName("header", edition), ...units.header, marked: 0 },
      {
        label: say({ en: "No unit: counted as 万元", zh: "未注明：按万元计" }),
        ...units.none,
        marked: implausible.length,
      },
    ],
    [
      {
        label: say({ en: "The amount is printed with", zh: "金额的计量单位" }),
        show: ({ label }) => label,
        heading: true,
      },
      {
        label: say({ en: "Reports", zh: "报告数" }),
        show: ({ reports }) =>
          say({
            en: `${number(reports)} of ${number(n)}`,
            zh: `${number(n)}份中${number(reports)}份`,
          }),
        numeric: true,
      },
      {
        label: say({ en: "Amount (万元)", zh: "金额（万元）" }),
        show: ({ amount }) => number(amount),
        numeric: true,
      },
      {
        label: say({ en: "Likely to be in yuan", zh: "疑为以元计" }),
        show: ({ marked }) => marked,
        numeric: true,
      },
    ],
    { label: say({ en: "Amounts by their unit", zh: "按计量单位列示的金额" }) },
  );
}
