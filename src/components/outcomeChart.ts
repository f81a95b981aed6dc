import type { Outcome } from "../statistics/outcomes.js";
import type { Codebook, Entry } from "./codebook.js";
import { figure } from "./figure.js";
import { count, number, percent } from "./format.js";
import { noRequests } from "./noRequests.js";
import { shareBars } from "./shareBars.js";

/** What became of the requests handled. */
export function outcomeChart(outcomes: readonly Outcome[], codebook: Codebook): HTMLElement {
  const rows = outcomes.map((outcome) => {
    const name = nameOf(outcome.outcome, codebook);
    return { ...outcome, label: `${name.en} ${name.zh}` };
  });
  const { n, reports } = rows[0] ?? { n: 0, reports: { form2019: 0, form2021: 0 } };
  if (n === 0) return noRequests(reports.form2019 + reports.form2021, "handled");
  return figure({
    title: `Outcomes of ${count(n, "request")} handled: ${count(reports.form2019, "report")} on the 2019 form, ${reports.form2021} on the 2021 form`,
    name: "gongkai-outcomes",
    description: rows
      .map(
        ({ label, value, requests }) =>
          `${label}: ${count(requests, "request")}, ${percent(value)}`,
      )
      .join("; "),
    rows,
    columns: [
      { label: "Outcome", show: ({ label }) => label, heading: true },
      { label: "Requests", show: ({ requests }) => number(requests), numeric: true },
      { label: "Share", show: ({ value }) => percent(value), numeric: true },
      { label: "Of requests handled", show: (row) => number(row.n), numeric: true },
      { label: "Reports, 2019 form", show: (row) => row.reports.form2019, numeric: true },
      { label: "Reports, 2021 form", show: (row) => row.reports.form2021, numeric: true },
      { label: "Left out", show: ({ missing }) => missing, numeric: true },
    ],
    draw: shareBars(rows),
  });
}

/** An outcome is a row of the form, or a heading over several rows. */
function nameOf(outcome: Outcome["outcome"], { rows, groups }: Codebook): Pick<Entry, "en" | "zh"> {
  if (outcome === "unaccounted") return { en: "Not accounted for", zh: "（总计与各项之差）" };
  const row = rows.find(({ table, key }) => table === "requests" && key === outcome);
  const group = groups.find(({ table, key }) => table === "requests" && key === outcome);
  return row ?? group ?? { en: outcome, zh: "" };
}
