import type { TableKey } from "./codebook.js";
import type { Finding } from "./findingTable.js";
import type { Issue } from "./issueTable.js";
import { keyedTables, rowsIn } from "./keyedTables.js";

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
  reason_zh: string | null;
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

/**
 * Fetches one report from its file; null when there is no report of that key. `home` is the way from the page to
 * the root of the site.
 */
export async function reportData(id: string, home: string): Promise<ReportData | null> {
  const tables = await keyedTables("reports", id, home);
  const [report] = tables ? rowsIn<ReportFacts>(tables, "reports") : [];
  if (!tables || !report) return null;
  const [document] = rowsIn<{ text: string | null }>(tables, "documents");
  return {
    report,
    text: document?.text ?? "",
    cells: rowsIn<PlacedCell>(tables, "cells"),
    claims: rowsIn<ClaimOf>(tables, "claims"),
    findings: rowsIn<Finding>(tables, "findings"),
    checks: rowsIn<CheckOf>(tables, "checks"),
    corrections: rowsIn<Correction>(tables, "corrections"),
    issues: rowsIn<Issue>(tables, "issues"),
  };
}

/** A cell's name, as findings and addresses write it. */
export const nameOf = ({
  table,
  row,
  column,
}: Pick<PlacedCell, "table" | "row" | "column">): string => `${table}.${row}.${column}`;
