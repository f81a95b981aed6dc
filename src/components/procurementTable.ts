import { html } from "htl";
import type { Procurement } from "../statistics/procurementTotal.js";
import { reportAddress } from "./addresses.js";
import { entry, type Codebook } from "./codebook.js";
import { number, rate, text } from "./format.js";
import { unitStands } from "./procurementChart.js";
import { searchTable } from "./searchTable.js";

const place = "disclosure.centralized_procurement";

/** Projects and amount of each report, beside the characters they were read from. */
export function procurementTable(
  procurements: readonly Procurement[],
  codebook: Codebook,
): HTMLElement {
  return searchTable(
    procurements,
    [
      {
        key: "agency",
        label: "Agency",
        value: ({ agency, id }) => agency ?? id,
        show: ({ agency, id }) =>
          html`<a href=${reportAddress(id)} lang="zh-Hans">${agency ?? id}</a>`,
      },
      { key: "year", label: "Year", value: ({ year }) => year, show: ({ year }) => text(year) },
      {
        key: "projects",
        label: "Projects",
        value: ({ projects }) => projects,
        show: ({ projects, id }) =>
          html`<a href=${reportAddress(id, { cell: `${place}.projects` })}>${number(projects)}</a>`,
        numeric: true,
      },
      {
        key: "raw",
        label: "Amount as printed",
        value: ({ raw }) => raw,
        show: ({ raw, state, id }) =>
          html`<a href=${reportAddress(id, { cell: `${place}.amount` })}
            >${raw ?? entry(codebook.states, state).en}</a
          >`,
        numeric: true,
      },
      {
        key: "amount",
        label: "万元",
        value: ({ amount }) => amount,
        show: ({ amount }) => number(amount),
        numeric: true,
      },
      {
        key: "per_project",
        label: "万元 for one project",
        value: ({ per_project }) => per_project,
        show: ({ per_project }) => rate(per_project),
        numeric: true,
      },
      {
        key: "unit",
        label: "Unit",
        value: unitStands,
        show: (report) =>
          report.implausible ? `${unitStands(report)}; likely to be 元` : unitStands(report),
      },
    ],
    {
      label: "Procurement by report",
      noun: "reports",
      words: ({ id, agency, year, raw }) => [id, agency, year, raw],
    },
  );
}
