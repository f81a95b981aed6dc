import type { ApplicantShare } from "../statistics/requestsByApplicant.js";
import { nouns, type Edition } from "./edition.js";
import { entry } from "./codebook.js";
import { figure } from "./figure.js";
import { number, percent } from "./format.js";
import { noRequests } from "./noRequests.js";
import { shareBars } from "./shareBars.js";

/** New requests by kind of applicant. */
export function applicantChart(shares: readonly ApplicantShare[], edition: Edition): HTMLElement {
  const { codebook, say, count, bilingual } = edition;
  const rows = shares.map((share) => ({
    ...share,
    label: bilingual(entry(codebook.columns, share.applicant)),
  }));
  const n = rows[0]?.n ?? 0;
  const reports = rows[0]?.reports ?? 0;
  if (n === 0) return noRequests(reports, "received", edition);
  return figure({
    edition,
    title: say({
      en: `Applicants of ${count(n, nouns.request)} in ${count(reports, nouns.report)}`,
      zh: `${count(reports, nouns.report)}中${count(n, nouns.request)}的申请人`,
    }),
    name: "gongkai-applicants",
    description: rows
      .map(
        ({ label, value, requests }) =>
          `${label}: ${count(requests, nouns.request)}, ${percent(value)}`,
      )
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Applicant", zh: "申请人" }), show: ({ label }) => label, heading: true },
      {
        label: say({ en: "Requests", zh: "申请件数" }),
        show: ({ requests }) => number(requests),
        numeric: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "Of requests", zh: "申请总数" }),
        show: (row) => number(row.n),
        numeric: true,
      },
      { label: say({ en: "Reports", zh: "报告数" }), show: (row) => row.reports, numeric: true },
      {
        label: say({ en: "Left out", zh: "未计入" }),
        show: ({ missing }) => missing,
        numeric: true,
      },
    ],
    draw: shareBars(
      rows.map(({ label, value, requests }) => ({ label, value, count: requests })),
      say({ en: "Share of requests", zh: "占申请件数的比例" }),
    ),
  });
}
