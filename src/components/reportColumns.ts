import { html } from "htl";
import { reportAddress } from "./addresses.js";
import type { Edition } from "./edition.js";
import type { SearchColumn } from "./searchTable.js";

/** What names a report in a list. */
export interface NamedReport {
  id: string;
  agency: string | null;
  year: number | null;
}

/** The columns that every list of reports begins with: the agency, which leads to the report, and the year. */
export function reportColumns<T extends NamedReport>({ say }: Edition): SearchColumn<T>[] {
  return [
    {
      key: "agency",
      label: say({ en: "Agency", zh: "机关" }),
      value: ({ agency, id }) => agency ?? id,
      show: ({ agency, id }) =>
        html`<a href=${reportAddress(id)} lang="zh-Hans">${agency ?? id}</a>`,
    },
    {
      key: "year",
      label: say({ en: "Year", zh: "年度" }),
      value: ({ year }) => year,
      show: ({ year }) => String(year ?? "–"),
    },
  ];
}
