import type { ColumnTable } from "arquero";
import { html } from "htl";
import { rowsOf } from "../statistics/tables.js";
import { agencyAddress } from "./addresses.js";
import { nouns, type Edition } from "./edition.js";
import { text } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { reportColumns } from "./reportColumns.js";
import { searchTable } from "./searchTable.js";

/** The fields of a report that the list of reports shows. */
interface ListedReport {
  id: string;
  title: string | null;
  agency: string | null;
  agency_id: string | null;
  year: number | null;
  form: string | null;
  index_number: string | null;
  cells: number;
  cells_with_value: number;
  errors: number;
  warnings: number;
  notes: number;
}

/** The reports, each with a link to its page, to be searched by agency, title, year and number. */
export function reportTable(reports: ColumnTable, edition: Edition): HTMLElement {
  const { say } = edition;
  return searchTable(
    rowsOf<ListedReport>(reports),
    [
      ...reportColumns<ListedReport>(edition),
      {
        key: "agency_id",
        label: say({ en: "Of the agency", zh: "历年对照" }),
        value: ({ agency_id }) => agency_id,
        show: ({ agency, agency_id }) => {
          if (agency_id === null) return text(null);
          const name = say({ en: `All years of ${agency}`, zh: `${agency}各年度` });
          return html`<a href=${agencyAddress(agency_id)} aria-label=${name}
            >${say({ en: "All years", zh: "各年度" })}</a
          >`;
        },
      },
      {
        key: "form",
        label: say({ en: "Form", zh: "表格版本" }),
        value: (report) => groupLabel(report, ["form"], edition),
      },
      {
        key: "cells_with_value",
        label: say({ en: "Cells with a value", zh: "有值单元格" }),
        value: ({ cells_with_value }) => cells_with_value,
        show: ({ cells, cells_with_value }) =>
          say({ en: `${cells_with_value} of ${cells}`, zh: `${cells_with_value}/${cells}` }),
        numeric: true,
      },
      {
        key: "errors",
        label: say({ en: "Errors", zh: "错误" }),
        value: ({ errors }) => errors,
        numeric: true,
      },
      {
        key: "warnings",
        label: say({ en: "Warnings", zh: "警告" }),
        value: ({ warnings }) => warnings,
        numeric: true,
      },
      {
        key: "notes",
        label: say({ en: "Notes", zh: "提示" }),
        value: ({ notes }) => notes,
        numeric: true,
      },
    ],
    {
      label: say({ en: "Reports", zh: "报告数" }),
      noun: nouns.report,
      edition,
      words: (report) => [
        report.id,
        report.title,
        report.agency,
        report.year,
        report.index_number,
        groupLabel(report, ["form"], edition),
      ],
    },
  );
}
