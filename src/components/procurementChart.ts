import { html } from "htl";
import { unitBases } from "../statistics/amounts.js";
import type { Procurement } from "../statistics/procurementTotal.js";
import { barRows } from "./barRows.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number, text } from "./format.js";
import { unitName } from "./unitName.js";
import { vegaLite } from "./vegaLite.js";

/** Bars that a chart can hold; the table beneath it has the rest. */
const most = 20;

const room = 1.2;

/** The largest amounts, in the colour of where their unit is printed. */
export function procurementChart(
  procurements: readonly Procurement[],
  edition: Edition,
): HTMLElement {
  const { say } = edition;
  const known = procurements
    .filter(({ amount }) => amount !== null)
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .map((report) => ({
      ...report,
      label: `${report.agency ?? report.id} ${report.year ?? ""}`,
      unitStands: unitName(report.unit_basis, edition),
    }));
  if (known.length === 0) {
    return html`<p>${say({ en: "No report states an amount.", zh: "没有报告载明采购金额。" })}</p>`;
  }
  const shown = known.slice(0, most);
  return figure({
    edition,
    title:
      known.length > most
        ? say({
            en: `The ${most} largest of ${number(known.length)} amounts (万元)`,
            zh: `金额最大的${most}份报告（共${number(known.length)}份，万元）`,
          })
        : say({ en: "Amount by report (万元)", zh: "各报告采购金额（万元）" }),
    name: "gongkai-procurement",
    description: shown.map(({ label, amount }) => `${label}: ${number(amount)} 万元`).join("; "),
    rows: known,
    columns: [
      { label: say({ en: "Report", zh: "报告" }), show: ({ label }) => label, heading: true },
      {
        label: say({ en: "Amount (万元)", zh: "金额（万元）" }),
        show: ({ amount }) => number(amount),
        numeric: true,
      },
      { label: say({ en: "As printed", zh: "原文" }), show: ({ raw }) => text(raw) },
      { label: say({ en: "Unit", zh: "计量单位" }), show: (row) => row.unitStands },
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
            axis: { format: ",.12~g", tickCount: 5 },
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
                  domain: unitBases.map((basis) => unitName(basis, edition)),
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
