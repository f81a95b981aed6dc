import type { ColumnTable } from "arquero";
import { groups } from "./groups.js";
import { sum } from "./sum.js";
import { rowsOf, type Form, type Report } from "./tables.js";

/** Reports of one year that use one form. */
export interface ReportsByYear {
  /** Null when the report does not say its year. */
  year: number | null;
  /** Null when the tables mix both forms, or none was found. */
  form: Form | null;
  reports: number;
  /** All reports: the denominator of `value`. */
  n: number;
  value: number;
}

/** Reports by year and form, one row each. */
export function reportsByYear(reports: ColumnTable): ReportsByYear[] {
  const all = rowsOf<Report>(reports);
  return groups(all, ["year", "form"]).map(({ key, entries }) => ({
    year: key.year ?? null,
    form: key.form ?? null,
    reports: entries.length,
    n: all.length,
    value: entries.length / all.length,
  }));
}

/** Cells in one state. */
export interface CellsByState {
  state: string;
  cells: number;
  /** All cells of the reports' forms: the denominator of `value`. */
  n: number;
  value: number;
  /** Those of them that have a value. */
  with_value: number;
}

/** Cells by state, one row each, the most frequent first. */
export function cellsByState(cells: ColumnTable): CellsByState[] {
  const n = cells.numRows();
  const counted = cells
    .groupby("state")
    .rollup({ cells: "d => op.count()", with_value: "d => op.valid(d.value)" });
  return rowsOf<Pick<CellsByState, "state" | "cells" | "with_value">>(counted)
    .map((row) => ({ ...row, n, value: row.cells / n }))
    .toSorted((a, b) => b.cells - a.cells || (a.state < b.state ? -1 : 1));
}

/** Cells that have a value, of the `n` cells of the reports' forms. `value` is null when there is no cell. */
export function cellsWithValue(cells: ColumnTable): {
  with_value: number;
  n: number;
  value: number | null;
} {
  const n = cells.numRows();
  const with_value = sum(cellsByState(cells).map((row) => row.with_value));
  return { with_value, n, value: n === 0 ? null : with_value / n };
}
