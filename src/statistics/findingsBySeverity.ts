import type { ColumnTable } from "arquero";
import { rowsOf, type Report } from "./tables.js";

const severities = ["error", "warning", "note"] as const;

/** Findings of one severity. */
export interface FindingsBySeverity {
  severity: (typeof severities)[number];
  findings: number;
  /** Reports with at least one of them, of `n` reports in all. */
  reports: number;
  n: number;
}

/** Findings by severity, the gravest first; a severity without findings has a row with 0. */
export function findingsBySeverity(
  reports: ColumnTable,
  findings: ColumnTable,
): FindingsBySeverity[] {
  const n = rowsOf<Report>(reports).length;
  const all = rowsOf<{ report: string; severity: string }>(findings);
  return severities.map((severity) => {
    const found = all.filter((finding) => finding.severity === severity);
    return {
      severity,
      findings: found.length,
      reports: new Set(found.map(({ report }) => report)).size,
      n,
    };
  });
}
