import type { ColumnTable } from "arquero";
import { rowsOf, type Cell, type Form } from "./tables.js";

/** One row of the requests table of one report, all applicants together. */
export interface RequestCount {
  report: string;
  row: string;
  form: Form | null;
  /** Requests. Null when neither the total nor all six applicants are known. */
  value: number | null;
  /** Where the value comes from: the total cell, or else its six applicant cells added up. */
  basis: "total" | "applicants" | null;
  /** State of the total cell. */
  state: string;
}

/** Applicant columns of the requests table. */
const applicantColumns = 6;

/** How many requests each row of each report stands for. A blank is not a zero: five applicants give no sum. */
export function requestCounts(cells: ColumnTable): RequestCount[] {
  const counted = cells
    .filter((d: Cell) => d.table === "requests")
    .groupby("report", "row")
    .rollup({
      form: "d => op.any(d.form)",
      total: "d => op.max(d.column === 'total' ? d.value : null)",
      state: "d => op.max(d.column === 'total' ? d.state : null)",
      known: "d => op.sum(d.column !== 'total' && d.value !== null ? 1 : 0)",
      sum: "d => op.sum(d.column !== 'total' && d.value !== null ? d.value : 0)",
    });
  return rowsOf<Counted>(counted).map(({ report, row, form, total, state, known, sum }) => {
    const base = { report, row, form: form ?? null, state: state ?? "missing" };
    if (total !== null && total !== undefined) return { ...base, value: total, basis: "total" };
    if (known === applicantColumns) return { ...base, value: sum, basis: "applicants" };
    return { ...base, value: null, basis: null };
  });
}

/** Aggregates of no value at all come out undefined. */
interface Counted {
  report: string;
  row: string;
  form: Form | null | undefined;
  total: number | null | undefined;
  state: string | null | undefined;
  known: number;
  sum: number;
}
