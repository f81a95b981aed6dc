import { html } from "htl";
import type { ProblemNamed } from "../statistics/problemsNamed.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { number, percent } from "./format.js";
import { savedTable } from "./savedTable.js";

/** The kinds of problem, the most often named first, with an example of how they are named. */
export function problemTable(named: readonly ProblemNamed[], edition: Edition): HTMLElement {
  const { codebook, say, term, define, range } = edition;
  const rows = named
    .flatMap((row) => {
      const kind = codebook.problemKinds.find(({ key }) => key === row.kind);
      return kind ? [{ ...kind, ...row }] : [];
    })
    .toSorted((a, b) => b.reports - a.reports);
  const table = dataTable(
    rows,
    [
      {
        label: say({ en: "Problem", zh: "问题类别" }),
        show: (row) =>
          html`${term(row)}
            <div class="aside">${define(row)}</div>
            <div class="aside" lang="zh-Hans">${row.examples[0] ?? ""}</div>`,
        heading: true,
        prose: true,
      },
      {
        label: say({ en: "Reports", zh: "报告数" }),
        show: ({ reports }) => reports,
        numeric: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value, n }) =>
          say({
            en: `${percent(value)} of ${number(n)}`,
            zh: `${percent(value)}（${number(n)}份）`,
          }),
        numeric: true,
      },
      {
        label: say({ en: "95 % interval", zh: "95%置信区间" }),
        show: ({ low, high }) => range(low, high),
        numeric: true,
      },
    ],
    { label: say({ en: "Problems named", zh: "报告所述问题" }) },
  );
  return savedTable(table, named, "gongkai-problems-named", edition);
}
