import type { ColumnTable } from "arquero";
import { indexed } from "./groups.js";
import { leftOut, type LeftOut } from "./leftOut.js";
import { sum } from "./sum.js";
import { rowsOf, type Cell, type Report } from "./tables.js";

/** Applicant columns of the requests table, in their printed order. */
const applicants = [
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
] as const;

/** Requests by one kind of applicant, over the reports whose six applicant cells are all known. */
export interface ApplicantShare {
  applicant: (typeof applicants)[number];
  /** Share of the requests, from 0 to 1. Null when there was no request. */
  value: number | null;
  requests: number;
  /** Requests by all applicants: the denominator. */
  n: number;
  reports: number;
  missing: number;
  left_out: LeftOut[];
}

/** New requests (一、本年新收) by applicant, one row an applicant. */
export function requestsByApplicant(reports: ColumnTable, cells: ColumnTable): ApplicantShare[] {
  const received = rowsOf<Cell>(cells.filter("d => d.row === 'received' && d.column !== 'total'"));
  const byReport = indexed(received, (cell) => cell.report);
  const known: Map<string, number>[] = [];
  const unknown: { report: string; reason: string }[] = [];
  for (const { id } of rowsOf<Report>(reports)) {
    const found = new Map((byReport.get(id) ?? []).map((cell) => [cell.column, cell]));
    const values = new Map<string, number>();
    for (const applicant of applicants) {
      const value = found.get(applicant)?.value ?? null;
      if (value !== null) values.set(applicant, value);
    }
    const lacking = applicants.find((applicant) => !values.has(applicant));
    if (lacking === undefined) known.push(values);
    else unknown.push({ report: id, reason: found.get(lacking)?.state ?? "missing" });
  }
  const requests = (applicant: string) => sum(known.map((values) => values.get(applicant) ?? null));
  const n = sum(applicants.map(requests));
  return applicants.map((applicant) => ({
    applicant,
    value: n === 0 ? null : requests(applicant) / n,
    requests: requests(applicant),
    n,
    reports: known.length,
    missing: unknown.length,
    left_out: leftOut(unknown),
  }));
}
