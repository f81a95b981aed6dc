import type { ColumnTable } from "arquero";
import { rowsOf } from "../statistics/tables.js";
import { entry, type Codebook } from "./codebook.js";
import { reportColumns } from "./reportColumns.js";
import { searchTable } from "./searchTable.js";

/** The fields of a report that the list of reports shows. */
interface ListedReport {
  id: string;
  title: string | null;
  agency: string | null;
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
export function reportTable(reports: ColumnTable, codebook: Codebook): HTMLElement {
  return searchTable(
    rowsOf<ListedReport>(reports),
    [
      ...reportColumns("Agency 机关"),
      {
        key: "form",
        label: "Form",
        value: ({ form }) => (form === null ? "Mixed or unknown" : entry(codebook.forms, form).en),
      },
      {
        key: "cells_with_value",
        label: "Cells with a value",
        value: ({ cells_with_value }) => cells_with_value,
        show: ({ cells, cells_with_value }) => `${cells_with_value} of ${cells}`,
        numeric: true,
      },
      { key: "errors", label: "Errors", value: ({ errors }) => errors, numeric: true },
      { key: "warnings", label: "Warnings", value: ({ warnings }) => warnings, numeric: true },
      { key: "notes", label: "Notes", value: ({ notes }) => notes, numeric: true },
    ],
    {
      label: "Reports",
      noun: "reports",
      words: (report) => [
        report.id,
        report.title,
        report.agency,
        report.year,
        report.index_number,
        report.form === null ? "" : entry(codebook.forms, report.form).en,
      ],
    },
  );
}
