import type { AccuracyOfLayout } from "../statistics/accuracyByLayout.js";
import type { Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { number, percent } from "./format.js";
import { term } from "./term.js";

/** How well reports are read, by the way they are printed. */
export function accuracyTable(
  measured: readonly AccuracyOfLayout[],
  codebook: Codebook,
): HTMLElement {
  return dataTable(
    measured,
    [
      {
        label: "Printed as",
        show: ({ layout }) => {
          const printing = codebook.printings.find(({ name }) => name === layout);
          return printing ? term(printing) : layout;
        },
        heading: true,
      },
      { label: "Documents", show: ({ documents }) => number(documents), numeric: true },
      { label: "Cells", show: ({ n }) => number(n), numeric: true },
      { label: "Right", show: ({ value }) => percent(value), numeric: true },
      { label: "Wrong", show: ({ wrong }) => number(wrong), numeric: true },
      { label: "Missed", show: ({ missed }) => number(missed), numeric: true },
    ],
    { label: "Accuracy of reading by the way reports are printed" },
  );
}
