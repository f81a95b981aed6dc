import type { Procurement } from "../statistics/procurementTotal.js";
import { barRows } from "./barRows.js";
import { figure } from "./figure.js";
import { number, text } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Bars that a chart can hold; the table beneath it has the rest. */
const most = 20;

const room = 1.2;

/** The largest amounts, in the colour of where their unit is printed. */
export function procurementChart(procurements: readonly Procurement[]): HTMLElement {
  const known = procurements
    .filter(({ amount }) => amount !== null)
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .map((report) => ({
      ...report,
      label: `${report.agency ?? report.id} ${report.year ?? ""}`,
      unitStands: unitStands(report),
    }));
  const shown = known.slice(0, most);
  return figure({
    title:
      known.length > most
        ? `The ${most} largest of ${known.length} amounts (万元)`
        : "Amount by report (万元)",
    name: "gongkai-procurement",
    description: shown.map(({ label, amount }) => `${label}: ${number(amount)} 万元`).join("; "),
    rows: known,
    columns: [
      { label: "Report", show: ({ label }) => label, heading: true },
      { label: "Amount (万元)", show: ({ amount }) => number(amount), numeric: true },
      { label: "As printed", show: ({ raw }) => text(raw) },
      { label: "Unit", show: (row) => row.unitStands },
    ],
    draw: vegaLite(({ blue, orange, green, ink }, width) => {
      const { step, bar, textOffset, axis, labels } = barRows(width, ink);
      return {
        data: { values: shown },
        height: step * shown.length,
        encoding: {
          y: { field: "label", type: "ordinal", sort: null, title: null, axis },
          x: {
            field: "amount",
            type: "quantitative",
            title: "万元",
            // Room for the number at the end of the longest bar.
            scale: { domain: [0, room * (shown[0]?.amount ?? 0) || 1], nice: false },
            axis: { format: "~g", tickCount: 5 },
          },
        },
        layer: [
          {
            mark: { type: "bar", ...bar },
            encoding: {
              color: {
                field: "unitStands",
                type: "nominal",
                title: null,
                scale: {
                  domain: ["Unit in the cell", "Unit in the header", "No unit"],
                  range: [blue, green, orange],
                },
              },
            },
          },
          {
            mark: { type: "text", align: "left", dx: 6, color: ink, yOffset: textOffset },
            encoding: { text: { field: "amount", type: "quantitative", format: ",.6~f" } },
          },
          ...labels,
        ],
      };
    }),
  });
}

export function unitStands({ unit_basis }: Procurement): string {
  if (unit_basis === "none") return "No unit";
  return unit_basis === "cell" ? "Unit in the cell" : "Unit in the header";
}
