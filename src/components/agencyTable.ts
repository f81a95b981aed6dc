import { html } from "htl";
import type { AgencyRow } from "../statistics/tables.js";
import { agencyAddress } from "./addresses.js";
import { nouns, type Edition } from "./edition.js";
import { valueLabel } from "./groupLabel.js";
import { searchTable } from "./searchTable.js";

/** The public bodies, each with a link to its years, to be searched by name and place. */
export function agencyTable(agencies: readonly AgencyRow[], edition: Edition): HTMLElement {
  const { say } = edition;
  return searchTable(
    agencies,
    [
      {
        key: "agency",
        label: say({ en: "Body", zh: "机关" }),
        value: ({ agency_name, names }) => agency_name ?? names,
        show: ({ agency_id, agency_name, names }) =>
          html`<a href=${agencyAddress(agency_id)} lang="zh-Hans">${agency_name ?? names}</a>`,
      },
      {
        key: "place",
        label: say({ en: "Place", zh: "行政区划" }),
        value: ({ place_path }) => place_path,
        show: ({ place_path }) =>
          html`<span lang="zh-Hans">${place_path?.replaceAll("/", " ") ?? "–"}</span>`,
      },
      {
        key: "level",
        label: say({ en: "Level", zh: "行政层级" }),
        value: ({ level }) => valueLabel("level", level, edition),
      },
      {
        key: "kind",
        label: say({ en: "Kind", zh: "类型" }),
        value: ({ agency_type }) => valueLabel("agency_type", agency_type, edition),
      },
      {
        key: "years",
        label: say({ en: "Years", zh: "年度" }),
        value: ({ first_year }) => first_year,
        show: ({ first_year, last_year }) =>
          first_year === last_year ? String(first_year ?? "–") : `${first_year}–${last_year}`,
      },
      {
        key: "reports",
        label: say({ en: "Reports", zh: "报告数" }),
        value: ({ reports }) => reports,
        numeric: true,
      },
    ],
    {
      label: say({ en: "Public bodies", zh: "机关" }),
      noun: nouns.agency,
      edition,
      words: ({ agency_name, names, place_path }) => [agency_name, names, place_path],
    },
  );
}
