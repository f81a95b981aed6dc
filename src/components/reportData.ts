import type { ColumnTable } from "arquero";
import aq from "arquero/dist/arquero.min.js";
import { rowsOf } from "../statistics/tables.js";
import type { TableKey } from "./codebook.js";
import type { Finding } from "./findingTable.js";
import type { Issue } from "./issueTable.js";

/** A cell with its place in the source text; `start` is null where nothing is printed. */
export interface PlacedCell {
  report: string;
  table: TableKey;
  row: string;
  column: string;
  form: string | null;
  value: number | null;
  state: string;
  raw: string | null;
  unit: string | null;
  unit_basis: "cell" | "header" | null;
  start: number | null;
  end: number | null;
}

export interface ReportFacts {
  id: string;
  file: string;
  title: string | null;
  agency: string | null;
  agency_id: string | null;
  /** The report that counts in its stead; null where it counts. */
  duplicate_of: string | null;
  agency_type: string | null;
  level: string | null;
  place_path: string | null;
  place_basis: string;
  year: number | null;
  form: string | null;
  index_number: string | null;
  published_on: string | null;
  effective_on: string | null;
  period_from: string | null;
  period_to: string | null;
}

export interface CheckOf {
  report: string;
  rule: string;
  outcome: "passed" | "failed" | "not_checked";
  reason: string | null;
}

/** A number that a sentence states, with its place in the source text. */
export interface ClaimOf {
  report: string;
  number: number;
  kind: string;
  value: number;
  subject: string | null;
  cells: string | null;
  agreement: "agrees" | "differs" | "not_comparable";
  raw: string;
  start: number;
  end: number;
}

/** A cell that is known to be wrong in the document itself. */
export interface Correction {
  report: string;
  table: TableKey;
  row: string;
  column: string;
  /** The right value; null where it is not known. */
  corrected: number | null;
  reason: string;
  by: string | null;
  on: string | null;
}

/** All that is known of one report. */
export interface ReportData {
  report: ReportFacts;
  text: string;
  cells: PlacedCell[];
  claims: ClaimOf[];
  findings: Finding[];
  checks: CheckOf[];
  corrections: Correction[];
  issues: Issue[];
}

export type ReportTables = Record<
  "reports" | "documents" | "cells" | "claims" | "findings" | "checks" | "corrections" | "issues",
  ColumnTable
>;

/** Gathers one report from the tables; null when there is no report of that key. */
export function reportData(tables: ReportTables, id: string | null): ReportData | null {
  const report = rowsOf<ReportFacts>(tables.reports).find((candidate) => candidate.id === id);
  if (!report) return null;
  const of = (table: ColumnTable) =>
    table.filter(aq.escape((d: { report: string | null }) => d.report === report.id));
  const [document] = rowsOf<{ text: string | null }>(of(tables.documents));
  return {
    report,
    text: document?.text ?? "",
    cells: rowsOf<PlacedCell>(of(tables.cells)),
    claims: rowsOf<ClaimOf>(of(tables.claims)),
    findings: rowsOf<Finding>(of(tables.findings)),
    checks: rowsOf<CheckOf>(of(tables.checks)),
    corrections: rowsOf<Correction>(of(tables.corrections)),
    issues: rowsOf<Issue>(tables.issues).filter(({ file }) => file === report.file),
  };
}

/** A cell's name, as findings and addresses write it. */
export const nameOf = ({
  table,
  row,
  column,
}: Pick<PlacedCell, "table" | "row" | "column">): string => `${table}.${row}.${column}`;
