import { codebook } from "../codebook/codebook.ts";
import { cellName, type Cell, type Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { cellBreach, cellsByName, notChecked, passed } from "./trial.ts";

/** The relations printed above the tables or given by their totals. */

const applicants = codebook.columns
  .filter(({ table }) => table === "requests")
  .map(({ key }) => key);
const parts = applicants.filter((key) => key !== "total");
const flows = new Set(["received", "carried_in", "handled_total", "carried_out"]);
const outcomes = codebook.rows.filter(({ table, key }) => table === "requests" && !flows.has(key));
const blocks = codebook.rows.filter(({ table }) => table === "disputes").map(({ key }) => key);

/** received + carried_in = handled_total + carried_out, in each of the seven columns. */
export function flow(report: Report): Trial[] {
  return perColumn(report, (column, cell) =>
    equation(
      [cell("received", column), cell("carried_in", column)],
      [cell("handled_total", column), cell("carried_out", column)],
      `received + carried in = handled + carried out, column ${column}`,
    ),
  );
}

/** total = the six applicant columns, in each row. */
export function rowSum(report: Report): Trial[] {
  const cells = cellsByName(report);
  const rows = new Set(
    report.cells.filter(({ table }) => table === "requests").map(({ row }) => row),
  );
  return [...rows].map((row) => {
    const cell = (column: string) => cells.get(`requests.${row}.${column}`)!;
    return equation(
      [cell("total")],
      parts.map(cell),
      `total = the six kinds of applicant, row ${row}`,
    );
  });
}

/** handled_total = the outcome rows, in each of the seven columns. */
export function columnSum(report: Report): Trial[] {
  return perColumn(report, (column, cell) => {
    const form = cell("handled_total", column).form;
    if (form === null) return notChecked("the form of the requests table is unknown");
    const leaves = outcomes
      .filter(({ columns }) => columns[form])
      .map(({ key }) => cell(key, column));
    return equation(
      [cell("handled_total", column)],
      leaves,
      `handled = the outcomes, column ${column}`,
    );
  });
}

/** total = upheld + corrected + other + pending, in review and both kinds of litigation. */
export function blockSum(report: Report): Trial[] {
  const cells = cellsByName(report);
  if (!report.cells.some(({ table }) => table === "disputes")) return [];
  return blocks.map((row) => {
    const cell = (column: string) => cells.get(`disputes.${row}.${column}`)!;
    const results = ["upheld", "corrected", "other", "pending"].map(cell);
    return equation([cell("total")], results, `total = the results, ${row}`);
  });
}

function perColumn(
  report: Report,
  relation: (column: string, cell: (row: string, column: string) => Cell) => Trial,
): Trial[] {
  const cells = cellsByName(report);
  if (!report.cells.some(({ table }) => table === "requests")) return [];
  return applicants.map((column) =>
    relation(column, (row, key) => cells.get(`requests.${row}.${key}`)!),
  );
}

/** Tries left = right, each side added up; not checked where a value is unknown. */
function equation(left: readonly Cell[], right: readonly Cell[], relation: string): Trial {
  const all = [...left, ...right];
  const unknown = all.filter(({ value }) => value === null);
  if (unknown.length > 0) {
    return notChecked(
      `no value in ${unknown.slice(0, 3).map(cellName).join(", ")}${unknown.length > 3 ? ", …" : ""}`,
    );
  }
  if (sum(left) === sum(right)) return passed;
  return cellBreach(all, {
    expected: terms(right),
    found: terms(left),
    message: `${relation}: ${terms(left)} against ${terms(right)}`,
  });
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, { value }) => total + value!, 0);

/** The values that are not 0, written as the sum they make. */
function terms(cells: readonly Cell[]): string {
  const shown = cells.filter(({ value }) => value !== 0).map(({ value }) => String(value));
  return shown.length > 1 ? `${shown.join(" + ")} = ${sum(cells)}` : String(sum(cells));
}
