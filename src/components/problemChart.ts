import { html } from "htl";
import type { ProblemNamed } from "../statistics/problemsNamed.js";
import { nouns, type Edition } from "./edition.js";
import { figure } from "./figure.js";
import { percent } from "./format.js";
import { shareBars } from "./shareBars.js";

/** The kinds of problem by how many reports name them, the most often named first. */
export function problemChart(named: readonly ProblemNamed[], edition: Edition): HTMLElement {
  const { codebook, say, name, count, range } = edition;
  const rows = named
    .filter(({ reports }) => reports > 0)
    .toSorted((a, b) => b.reports - a.reports)
    .map((row) => ({ ...row, label: name(codebook.problemKinds, row.kind) }));
  const n = named[0]?.n ?? 0;
  if (rows.length === 0) {
    return html`<p>${say({ en: "No report names a problem.", zh: "没有报告陈述问题。" })}</p>`;
  }
  return figure({
    edition,
    title: say({
      en: `Problems named in ${count(n, nouns.report)}`,
      zh: `${count(n, nouns.report)}所述问题`,
    }),
    name: "gongkai-problems",
    description: rows.map(({ label, value }) => `${label}: ${percent(value)}`).join("; "),
    rows,
    columns: [
      { label: say({ en: "Problem", zh: "问题类别" }), show: ({ label }) => label, heading: true },
      {
        label: say({ en: "Reports", zh: "报告数" }),
        show: ({ reports }) => reports,
        numeric: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "95% interval", zh: "95%置信区间" }),
        show: ({ low, high }) => range(low, high),
      },
      { label: say({ en: "Of", zh: "报告总数" }), show: (row) => row.n, numeric: true },
    ],
    draw: shareBars(
      rows.map(({ label, value, reports }) => ({ label, value, count: reports })),
      say({ en: "Share of reports", zh: "报告占比" }),
    ),
  });
}
