import { html } from "htl";
import type { Procurement } from "../statistics/procurementTotal.js";
import { reportAddress } from "./addresses.js";
import { nouns, type Edition } from "./edition.js";
import { number, rate } from "./format.js";
import { reportColumns } from "./reportColumns.js";
import { searchTable } from "./searchTable.js";
import { unitName } from "./unitName.js";

const place = "disclosure.centralized_procurement";

/** Projects and amount of each report, beside the characters they were read from. */
export function procurementTable(
  procurements: readonly Procurement[],
  edition: Edition,
): HTMLElement {
  const { codebook, say, name } = edition;
  return searchTable(
    procurements,
    [
      ...reportColumns<Procurement>(edition),
      {
        key: "projects",
        label: say({ en: "Projects", zh: "采购项目数" }),
        value: ({ projects }) => projects,
        show: ({ projects, id }) =>
          html`<a href=${reportAddress(id, { cell: `${place}.projects` })}>${number(projects)}</a>`,
        numeric: true,
      },
      {
        key: "raw",
        label: say({ en: "Amount as printed", zh: "金额原文" }),
        value: ({ raw }) => raw,
        show: ({ raw, state, id }) =>
          html`<a href=${reportAddress(id, { cell: `${place}.amount` })}
            >${raw ?? name(codebook.states, state)}</a
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
        label: say({ en: "万元 for one project", zh: "每个项目金额（万元）" }),
        value: ({ per_project }) => per_project,
        show: ({ per_project }) => rate(per_project),
        numeric: true,
      },
      {
        key: "unit",
        label: say({ en: "Unit", zh: "计量单位" }),
        value: ({ unit_basis }) => unitName(unit_basis, edition),
        show: ({ unit_basis, implausible }) => {
          const unit = unitName(unit_basis, edition);
          return implausible
            ? say({ en: `${unit}; likely to be 元`, zh: `${unit}，疑为元` })
            : unit;
        },
      },
    ],
    {
      label: say({ en: "Procurement by report", zh: "各报告采购情况" }),
      noun: nouns.report,
      edition,
      words: ({ id, agency, year, raw }) => [id, agency, year, raw],
    },
  );
}
