import type { CellsWithValue } from "../statistics/coverage.js";
import type { FindingsBySeverity } from "../statistics/findingsBySeverity.js";
import type { Procurement, ProcurementTotal } from "../statistics/procurementTotal.js";
import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import { nouns, type Edition } from "./edition.js";
import { number, percent } from "./format.js";
import { severities } from "./severityMark.js";
import { statCards, type Stat } from "./statCard.js";

interface KeyNumbers {
  rate: ZeroRequestRate;
  procurement: ProcurementTotal;
  printed: readonly Procurement[];
  cells: CellsWithValue;
  findings: readonly FindingsBySeverity[];
}

/** The numbers that the Overview opens with, each with what it rests on and a link to its page. */
export function keyNumbers(
  { rate, procurement, printed, cells, findings }: KeyNumbers,
  edition: Edition,
): HTMLElement {
  const { say, count, list } = edition;
  const all = count(cells.n, nouns.cell);
  return statCards([
    zeroRequests(rate, edition),
    procured(procurement, printed, edition),
    {
      label: say({ en: "Cells with a value", zh: "有值单元格" }),
      value: number(cells.with_value),
      detail: [
        say({ en: `of ${all} in the reports’ tables`, zh: `报告表格共${all}` }),
        say({ en: "A blank is never a zero", zh: "空白不作零计" }),
      ],
      href: "./quality.html",
    },
    {
      label: say({ en: "Findings", zh: "核查结果" }),
      value: number(findings.reduce((sum, severity) => sum + severity.findings, 0)),
      detail: [
        list(
          findings.map(({ findings: n, severity }) => {
            const word = say(severities[severity]);
            return say({
              en: `${number(n)} ${word.toLowerCase()}${n === 1 ? "" : "s"}`,
              zh: `${word}${number(n)}项`,
            });
          }),
        ),
        say({
          en: "A finding says what is printed; nothing is corrected",
          zh: "核查只指出所载内容，不作更正",
        }),
      ],
      href: "./quality.html",
    },
  ]);
}

function zeroRequests(
  { value, zero, n, low, high, lowest, highest, missing, basis }: ZeroRequestRate,
  { say, count, range }: Edition,
): Stat {
  const reports = count(n, nouns.report);
  const leftOut = count(missing, nouns.report);
  const rests =
    basis.total === n
      ? say({ en: "Read from the total cell (总计)", zh: "取自总计栏" })
      : say({
          en: `Read from the total cell in ${number(basis.total)}, added up from the applicants in ${number(basis.applicants)}, taken from a sentence in ${number(basis.claim)}`,
          zh: `${number(basis.total)}份取自总计栏，${number(basis.applicants)}份由申请人各栏相加，${number(basis.claim)}份取自正文表述`,
        });
  return {
    label: say({ en: "Reports without a request", zh: "零申请报告" }),
    value: percent(value),
    detail: [
      say({
        en: `${number(zero)} of ${reports}; 95% interval ${range(low, high)}`,
        zh: `${reports}中${number(zero)}份；95%置信区间${range(low, high)}`,
      }),
      missing === 0
        ? say({ en: `${rests}; no report left out`, zh: `${rests}；全部报告均已计入` })
        : say({
            en: `${rests}; ${leftOut} left out: with them, ${range(lowest, highest)}`,
            zh: `${rests}；${leftOut}未计入，计入则为${range(lowest, highest)}`,
          }),
    ],
    href: "./requests.html",
  };
}

/** Reports named on the card; the others are on the Procurement page. */
const named = 2;

function procured(
  { value, projects, n }: ProcurementTotal,
  printed: readonly Procurement[],
  { say, count, bilingual }: Edition,
): Stat {
  const largest = printed
    .filter(({ amount }) => (amount ?? 0) > 0)
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .slice(0, named);
  const reports = count(n, nouns.report);
  return {
    label: bilingual({ en: "Centralised procurement", zh: "政府集中采购" }),
    value: `${number(value)} 万元`,
    detail: [
      say({
        en: `${count(projects, nouns.project)} in ${reports} on the 2019 form`,
        zh: `2019年格式${reports}，共${count(projects, nouns.project)}`,
      }),
      ...largest.map(({ raw, agency, id }) =>
        say({ en: `Printed as ${raw} by ${agency ?? id}`, zh: `${agency ?? id}填报“${raw}”` }),
      ),
    ],
    href: "./procurement.html",
  };
}
