import type { ColumnTable } from "arquero";
import type { Group } from "./groups.js";
import { applicants, type Applicant } from "./requestsReceived.js";
import { shares, type Share } from "./shares.js";

/** Requests by one kind of applicant, over the reports whose six applicant cells are all known. */
export interface ApplicantShare extends Share {
  applicant: Applicant;
}

/** New requests (一、本年新收) of the theme `requests` by applicant, one row a group and applicant. */
export function requestsByApplicant(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): ApplicantShare[] {
  const parts = applicants.map((applicant) => `received_${applicant}`);
  return shares(table, parts, by).map((share, i) => ({
    ...share,
    applicant: applicants[i % applicants.length]!,
  }));
}
