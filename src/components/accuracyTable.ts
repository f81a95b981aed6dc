import type { AccuracyOfLayout } from "../statistics/accuracyByLayout.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { number, percent } from "./format.js";

/** How well reports are read, by the way they are printed. */
export function accuracyTable(
  measured: readonly AccuracyOfLayout[],
  { codebook, say, term }: Edition,
): HTMLElement {
  return dataTable(
    measured,
    [
      {
        label: say({ en: "Printed as", zh: "版式" }),
        show: ({ layout }) => {
          const printing = codebook.printings.find(({ name }) => name === layout);
          return printing ? term(printing) : layout;
        },
        heading: true,
        prose: true,
      },
      {
        label: say({ en: "Documents", zh: "文档数" }),
        show: ({ documents }) => number(documents),
        numeric: true,
      },
      { label: say({ en: "Cells", zh: "单元格" }), show: ({ n }) => number(n), numeric: true },
      {
        label: say({ en: "Right", zh: "正确" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "Wrong", zh: "错误" }),
        show: ({ wrong }) => number(wrong),
        numeric: true,
      },
      {
        label: say({ en: "Missed", zh: "遗漏" }),
        show: ({ missed }) => number(missed),
        numeric: true,
      },
    ],
    {
      label: say({
        en: "Accuracy of reading by the way reports are printed",
        zh: "各类版式的识读准确度",
      }),
    },
  );
}
