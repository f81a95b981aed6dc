import type { ColumnTable } from "arquero";
import { leftOut, type LeftOut } from "./leftOut.js";
import { sum } from "./sum.js";
import { rowsOf, type Cell, type Form, type Report } from "./tables.js";

/**
 * A number without a unit counts as 万元. Above this much for one project it would be no purchase of
 * a public body, and is likely to be 元: it is marked, and stays as it is.
 */
const implausiblePerProject = 10_000;

/** What one report says of centralised government procurement (政府集中采购). */
export interface Procurement extends Report {
  /** Projects; null when not known. */
  projects: number | null;
  /** Amount in 万元; null when not known, and then the state says why. */
  amount: number | null;
  state: string;
  /** The amount as printed. */
  raw: string | null;
  unit: string | null;
  /** Where the unit is printed: in the cell, in the header, or nowhere. */
  unit_basis: Cell["unit_basis"];
  /** 万元 for one project; null when either is not known or there is no project. */
  per_project: number | null;
  /** A bare number that makes sense in 元 only. */
  implausible: boolean;
}

/** One row for each report that has the procurement row: those in the 2019 form. */
export function procurements(reports: ColumnTable, cells: ColumnTable): Procurement[] {
  const found = procurementCells(cells);
  return rowsOf<Report>(reports).flatMap((report) => {
    const amount = found.get(`${report.id} amount`);
    if (!amount) return [];
    const projects = found.get(`${report.id} projects`)?.value ?? null;
    const value = amount.value;
    const per_project = value === null || !projects ? null : value / projects;
    return [
      {
        ...report,
        projects,
        amount: value,
        state: amount.state,
        raw: amount.raw,
        unit: amount.unit,
        unit_basis: amount.unit_basis,
        per_project,
        implausible:
          amount.unit_basis === null && (per_project ?? value ?? 0) > implausiblePerProject,
      },
    ];
  });
}

export interface ProcurementTotal {
  /** Amount in 万元, over the reports whose amount is known. Null when there is none. */
  value: number | null;
  /** Reports in the 2019 form whose amount is known. */
  n: number;
  /** Projects, over the reports whose number of projects is known, and how many these are. */
  projects: number;
  projects_n: number;
  /** 万元 for one project, over the reports that say both; `n` is the number of their projects. */
  per_project: { value: number | null; amount: number; n: number };
  /** Reports and amount (万元) by where the unit is printed. `none` are bare numbers, which count as 万元. */
  units: Record<"cell" | "header" | "none", { reports: number; amount: number }>;
  /** Reports whose bare number makes sense in 元 only; they are counted as they are. */
  implausible: string[];
  /** Reports in the 2019 form whose amount is not known. */
  missing: number;
  left_out: LeftOut[];
  /** Reports whose form does not ask for procurement. */
  other_form: number;
}

/** The procurement total of the reports in the 2019 form; the 2021 form does not ask for it. */
export function procurementTotal(reports: ColumnTable, cells: ColumnTable): ProcurementTotal {
  const all = procurements(reports, cells);
  const known = all.filter(({ amount }) => amount !== null);
  const unknown = all.filter(({ amount }) => amount === null);
  const counted = all.filter(({ projects }) => projects !== null);
  const both = known.filter(({ projects }) => projects !== null);
  const projects = sum(both.map((report) => report.projects));
  const amount = sum(both.map((report) => report.amount));
  const asked = new Set(all.map(({ id }) => id));
  const forms = formsOfDisclosure(cells);
  const others = rowsOf<Report>(reports).filter(({ id }) => !asked.has(id));
  const unread = others.filter(({ id }) => forms.get(id) !== "form2021");
  const unit = (basis: Cell["unit_basis"]) => {
    const printed = known.filter(({ unit_basis }) => unit_basis === basis);
    return { reports: printed.length, amount: sum(printed.map((report) => report.amount)) };
  };
  return {
    value: known.length === 0 ? null : sum(known.map((report) => report.amount)),
    n: known.length,
    projects: sum(counted.map((report) => report.projects)),
    projects_n: counted.length,
    per_project: { value: projects === 0 ? null : amount / projects, amount, n: projects },
    units: { cell: unit("cell"), header: unit("header"), none: unit(null) },
    implausible: known.filter(({ implausible }) => implausible).map(({ id }) => id),
    missing: unknown.length + unread.length,
    left_out: leftOut([
      ...unknown.map(({ id, state }) => ({ report: id, reason: state })),
      ...unread.map(({ id }) => ({ report: id, reason: "missing" })),
    ]),
    other_form: others.length - unread.length,
  };
}

function procurementCells(cells: ColumnTable): Map<string, Cell> {
  const rows = cells.filter("d => d.row === 'centralized_procurement' && d.form === 'form2019'");
  return new Map(rowsOf<Cell>(rows).map((cell) => [`${cell.report} ${cell.column}`, cell]));
}

/** The form of each report's disclosure table, by its row of fees, which stands beside procurement. */
function formsOfDisclosure(cells: ColumnTable): Map<string, Form | null> {
  const rows = cells.filter("d => d.table === 'disclosure' && d.row === 'fees'");
  return new Map(rowsOf<Cell>(rows).map(({ report, form }) => [report, form]));
}
