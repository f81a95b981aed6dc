import type { Form } from "../statistics/tables.js";
import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import { entry, type Codebook } from "./codebook.js";
import { figure } from "./figure.js";
import { percent, range } from "./format.js";
import { intervalPlot } from "./intervalPlot.js";

type ByForm = ZeroRequestRate & { form?: Form | null };
type ByYear = ZeroRequestRate & { year?: number | null };

/** The zero-request rate of all reports, of each form and of each year. */
export function rateChart(
  all: ZeroRequestRate,
  byForm: readonly ByForm[],
  byYear: readonly ByYear[],
  codebook: Codebook,
): HTMLElement {
  const rows = [
    { label: "All reports", ...all },
    ...byForm.map((row) => ({
      ...row,
      label: row.form == null ? "Mixed or unknown form" : entry(codebook.forms, row.form).en,
    })),
    ...byYear.map((row) => ({ ...row, label: String(row.year ?? "Year unknown") })),
  ];
  return figure({
    title: "Share of reports without a request",
    name: "gongkai-zero-request-rate",
    description: rows
      .map(
        ({ label, value, n, low, high }) =>
          `${label}: ${percent(value)} of ${n}, interval ${range(low, high)}`,
      )
      .join("; "),
    rows,
    columns: [
      { label: "Reports", show: ({ label }) => label, heading: true },
      { label: "Share", show: ({ value }) => percent(value), numeric: true },
      { label: "Without a request", show: ({ zero }) => zero, numeric: true },
      { label: "Of", show: ({ n }) => n, numeric: true },
      { label: "95% interval", show: ({ low, high }) => range(low, high) },
      { label: "Left out", show: ({ missing }) => missing, numeric: true },
      {
        label: "Share with those left out",
        show: ({ lowest, highest }) => range(lowest, highest),
      },
      { label: "From the total cell", show: ({ basis }) => basis.total, numeric: true },
      { label: "From the applicants", show: ({ basis }) => basis.applicants, numeric: true },
    ],
    draw: intervalPlot(rows, "Share of reports without a request"),
  });
}
