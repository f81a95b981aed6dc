import type { RefusalReason } from "../statistics/refusalReasons.js";
import { entry } from "./codebook.js";
import { nouns, type Edition } from "./edition.js";
import { figure } from "./figure.js";
import { number, percent } from "./format.js";
import { shareBars } from "./shareBars.js";

/** The reasons under one heading of the form, over all requests under it. */
export function refusalChart(
  reasons: readonly RefusalReason[],
  heading: RefusalReason["heading"],
  edition: Edition,
): HTMLElement {
  const { codebook, say, count, range, bilingual } = edition;
  const rows = reasons
    .filter((reason) => reason.heading === heading)
    .map((row) => ({ ...row, label: bilingual(entry(codebook.rows, row.reason)) }));
  const { n, reports } = rows[0] ?? { n: 0, reports: 0 };
  const group = codebook.groups.find(({ table, key }) => table === "requests" && key === heading);
  const name = bilingual(group ?? { en: heading, zh: "" });
  const title = say({
    en: `${name}: ${count(n, nouns.request)} in ${count(reports, nouns.report)}`,
    zh: `${name}：${count(reports, nouns.report)}共${count(n, nouns.request)}`,
  });
  return figure({
    edition,
    title,
    name: `gongkai-reasons-${heading}`,
    description: rows
      .map(({ label, value, requests }) => `${label}: ${requests}, ${percent(value)}`)
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Reason", zh: "理由" }), show: ({ label }) => label, heading: true },
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
        label: say({ en: "95% interval", zh: "95%置信区间" }),
        show: ({ low, high }) => range(low, high),
      },
      { label: say({ en: "Of", zh: "总数" }), show: (row) => number(row.n), numeric: true },
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
