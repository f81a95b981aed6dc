import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import type { Cell, Check, Form, Report } from "../../src/statistics/tables.ts";

/** A table of reports: id, year and form. */
export function reports(
  ...rows: [id: string, year: number | null, form: Form | null][]
): ColumnTable {
  return aq.from(rows.map(([id, year, form]): Report => ({ id, year, form, agency: `机关${id}` })));
}

/** A cell of a report. Without a value it is blank, unless another state is given. */
export function cell(
  report: string,
  place: string,
  value: number | null,
  rest: Partial<Cell> = {},
): Cell {
  const [table, row = "", column = ""] = place.split(".");
  if (table !== "disclosure" && table !== "requests" && table !== "disputes")
    throw new Error(place);
  return {
    report,
    table,
    row,
    column,
    form: "form2019",
    value,
    state: value === null ? "blank" : "reported",
    raw: value === null ? null : String(value),
    unit: null,
    unit_basis: null,
    ...rest,
  };
}

export const applicants = [
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
];

/** The seven cells of a row of the requests table: six applicants, then the total. */
export function requestRow(
  report: string,
  row: string,
  values: readonly (number | null)[],
  rest: Partial<Cell> = {},
): Cell[] {
  return [...applicants, "total"].map((column, i) =>
    cell(report, `requests.${row}.${column}`, values[i] ?? null, rest),
  );
}

/** A table of cells; a cell that is given no more than once. */
export function cells(...rows: (Cell | Cell[])[]): ColumnTable {
  return aq.from(rows.flat());
}

export function checks(
  ...rows: [report: string, rule: string, outcome: Check["outcome"], reason?: string][]
) {
  return aq.from(
    rows.map(([report, rule, outcome, reason]): Check => ({
      report,
      rule,
      outcome,
      reason: reason ?? null,
    })),
  );
}
