import type { ProcurementTotal } from "../statistics/procurementTotal.js";
import { nouns, type Edition } from "./edition.js";
import { number, rate } from "./format.js";
import { statCards } from "./statCard.js";

/** Amount, projects, and the amount for one project, each with the reports it rests on. */
export function procurementNumbers(
  { value, n, projects, projects_n, per_project }: ProcurementTotal,
  { say, count, bilingual }: Edition,
): HTMLElement {
  const reports = (m: number) =>
    say({ en: `in ${count(m, nouns.report)}`, zh: `据${count(m, nouns.report)}` });
  const over = count(per_project.n, nouns.project);
  return statCards([
    {
      label: bilingual({ en: "Amount", zh: "采购总金额" }),
      value: `${number(value)} 万元`,
      detail: [reports(n), say({ en: "1 万元 is 10,000 yuan", zh: "各报告折合万元后相加" })],
    },
    {
      label: bilingual({ en: "Projects", zh: "采购项目数量" }),
      value: number(projects),
      detail: [reports(projects_n)],
    },
    {
      label: say({ en: "Amount for one project", zh: "每个项目平均金额" }),
      value: `${rate(per_project.value)} 万元`,
      detail: [
        say({
          en: `${number(per_project.amount)} 万元 over ${over}`,
          zh: `${over}共${number(per_project.amount)}万元`,
        }),
      ],
    },
  ]);
}
