import type { ApplicantShare } from "../statistics/requestsByApplicant.js";
import { entry, type Codebook } from "./codebook.js";
import { figure } from "./figure.js";
import { count, number, percent } from "./format.js";
import { noRequests } from "./noRequests.js";
import { shareBars } from "./shareBars.js";

/** New requests by kind of applicant. */
export function applicantChart(shares: readonly ApplicantShare[], codebook: Codebook): HTMLElement {
  const rows = shares.map((share) => {
    const column = entry(codebook.columns, share.applicant);
    return { ...share, ...column, label: `${column.en} ${column.zh}` };
  });
  const n = rows[0]?.n ?? 0;
  const reports = rows[0]?.reports ?? 0;
  if (n === 0) return noRequests(reports, "received");
  return figure({
    title: `Applicants of ${count(n, "request")} in ${count(reports, "report")}`,
    name: "gongkai-applicants",
    description: rows
      .map(({ en, value, requests }) => `${en}: ${count(requests, "request")}, ${percent(value)}`)
      .join("; "),
    rows,
    columns: [
      { label: "Applicant", show: ({ label }) => label, heading: true },
      { label: "Requests", show: ({ requests }) => number(requests), numeric: true },
      { label: "Share", show: ({ value }) => percent(value), numeric: true },
      { label: "Of requests", show: (row) => number(row.n), numeric: true },
      { label: "Reports", show: (row) => row.reports, numeric: true },
      { label: "Left out", show: ({ missing }) => missing, numeric: true },
    ],
    draw: shareBars(rows),
  });
}
