import type { ProcurementTotal } from "../statistics/procurementTotal.js";
import { dataTable } from "./dataTable.js";
import { number } from "./format.js";

/** Reports and amounts by where the unit is printed; bare numbers stand apart. */
export function unitTable({ units, n, implausible }: ProcurementTotal): HTMLElement {
  return dataTable(
    [
      { label: "Unit in the cell", ...units.cell, marked: 0 },
      { label: "Unit in the header", ...units.header, marked: 0 },
      { label: "No unit: counted as 万元", ...units.none, marked: implausible.length },
    ],
    [
      { label: "The amount is printed with", show: ({ label }) => label, heading: true },
      { label: "Reports", show: ({ reports }) => `${reports} of ${n}`, numeric: true },
      { label: "Amount (万元)", show: ({ amount }) => number(amount), numeric: true },
      { label: "Likely to be in yuan", show: ({ marked }) => marked, numeric: true },
    ],
    { label: "Amounts by their unit" },
  );
}
