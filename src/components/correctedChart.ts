import type { Disputes } from "../statistics/disputes.js";
import { entry } from "./codebook.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number, percent } from "./format.js";
import { groupLabel } from "./groupLabel.js";
import { intervalPlot } from "./intervalPlot.js";

/** Of the cases decided, the share in which the body was corrected: review and litigation, in all and by form. */
export function correctedChart(
  all: readonly Disputes[],
  byForm: readonly Disputes[],
  edition: Edition,
): HTMLElement {
  const { codebook, say, range, bilingual } = edition;
  const title = say({
    en: "Share of decided cases that corrected the body",
    zh: "审结案件中被纠正的比例",
  });
  const kindOf = (kind: Disputes["kind"]) =>
    bilingual(entry(kind === "review" ? codebook.rows : codebook.groups, kind));
  const rows = [
    ...all.map((dispute) => row(kindOf(dispute.kind), dispute)),
    ...byForm.map((dispute) =>
      row(
        `${kindOf(dispute.kind)}${say({ en: ", ", zh: "，" })}${groupLabel(dispute, ["form"], edition)}`,
        dispute,
      ),
    ),
  ];
  return figure({
    edition,
    title,
    name: "gongkai-corrected",
    description: rows
      .map(({ label, value, n }) => `${label}: ${percent(value)}, n = ${number(n)}`)
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Kind", zh: "类别" }), show: ({ label }) => label, heading: true },
      {
        label: say({ en: "Cases", zh: "案件数" }),
        show: ({ cases }) => number(cases),
        numeric: true,
      },
      {
        label: say({ en: "Corrected", zh: "结果纠正" }),
        show: ({ corrected }) => corrected,
        numeric: true,
      },
      { label: say({ en: "Of decided", zh: "审结数" }), show: ({ n }) => n, numeric: true },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "95% interval", zh: "95%置信区间" }),
        show: ({ low, high }) => range(low, high),
      },
    ],
    draw: intervalPlot(rows, title, edition),
  });
}

const row = (label: string, { cases, corrected, per_hundred }: Disputes) => ({
  label,
  cases,
  corrected: corrected.count,
  value: corrected.value,
  low: corrected.low,
  high: corrected.high,
  lowest: null,
  highest: null,
  n: corrected.n,
  per_hundred: per_hundred.value,
});
