import type { Outcome } from "../statistics/outcomes.js";
import type { Codebook } from "./codebook.js";
import { nouns, type Edition, type Wording } from "./edition.js";
import { figure } from "./figure.js";
import { number, percent } from "./format.js";
import { noRequests } from "./noRequests.js";
import { shareBars } from "./shareBars.js";

/** What became of the requests handled. */
export function outcomeChart(outcomes: readonly Outcome[], edition: Edition): HTMLElement {
  const { codebook, say, count, bilingual } = edition;
  const rows = outcomes.map((outcome) => ({
    ...outcome,
    label: bilingual(nameOfOutcome(outcome.outcome, codebook)),
  }));
  const { n, reports } = rows[0] ?? { n: 0, reports: { form2019: 0, form2021: 0 } };
  if (n === 0) return noRequests(reports.form2019 + reports.form2021, "handled", edition);
  return figure({
    edition,
    title: say({
      en: `Outcomes of ${count(n, nouns.request)} handled: ${count(reports.form2019, nouns.report)} on the 2019 form, ${number(reports.form2021)} on the 2021 form`,
      zh: `${count(n, nouns.request)}的办理结果：2019年格式${count(reports.form2019, nouns.report)}，2021年格式${count(reports.form2021, nouns.report)}`,
    }),
    name: "gongkai-outcomes",
    description: rows
      .map(
        ({ label, value, requests }) =>
          `${label}: ${count(requests, nouns.request)}, ${percent(value)}`,
      )
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Outcome", zh: "办理结果" }), show: ({ label }) => label, heading: true },
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
        label: say({ en: "Of requests handled", zh: "办理总数" }),
        show: (row) => number(row.n),
        numeric: true,
      },
      {
        label: say({ en: "Reports, 2019 form", zh: "2019年格式报告数" }),
        show: (row) => row.reports.form2019,
        numeric: true,
      },
      {
        label: say({ en: "Reports, 2021 form", zh: "2021年格式报告数" }),
        show: (row) => row.reports.form2021,
        numeric: true,
      },
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

/** An outcome is a row of the form, or a heading over several rows. */
export function nameOfOutcome(outcome: Outcome["outcome"], { rows, groups }: Codebook): Wording {
  if (outcome === "unaccounted") return { en: "Not accounted for", zh: "（总计与各项之差）" };
  const row = rows.find(({ table, key }) => table === "requests" && key === outcome);
  const group = groups.find(({ table, key }) => table === "requests" && key === outcome);
  return row ?? group ?? { en: outcome, zh: "" };
}
