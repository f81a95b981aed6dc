import type { ColumnTable } from "arquero";
import { rowsOf } from "../statistics/tables.js";
import { nouns, type Edition } from "./edition.js";
import { groupLabel, valueLabel } from "./groupLabel.js";
import { reportColumns, type NamedReport } from "./reportColumns.js";
import { searchTable } from "./searchTable.js";

/** The fields of a report that the list of reports shows, as the theme `coverage` has them. */
interface ListedReport {
  report: string;
  agency: string | null;
  year: number | null;
  form: string | null;
  level: string | null;
  cells: number;
  cells_with_value: number;
  errors: number;
  warnings: number;
  notes: number;
}

/** All reports of the theme `coverage`, each with a link to its page, to be sorted. */
export function reportTable(coverage: ColumnTable, edition: Edition): HTMLElement {
  const { say } = edition;
  return searchTable(
    rowsOf<ListedReport>(coverage).map(({ report, ...rest }) => ({ id: report, ...rest })),
    [
      ...reportColumns<Omit<ListedReport, "report"> & NamedReport>(edition),
      {
        key: "level",
        label: say({ en: "Level", zh: "行政层级" }),
        value: ({ level }) => valueLabel("level", level, edition),
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
    },
  );
}
