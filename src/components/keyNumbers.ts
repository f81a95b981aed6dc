import type { CellsWithValue } from "../statistics/coverage.js";
import type { FindingsBySeverity } from "../statistics/findingsBySeverity.js";
import type { Procurement, ProcurementTotal } from "../statistics/procurementTotal.js";
import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import { count, list, number, percent, range } from "./format.js";
import { statCards, type Stat } from "./statCard.js";

interface KeyNumbers {
  rate: ZeroRequestRate;
  procurement: ProcurementTotal;
  printed: readonly Procurement[];
  cells: CellsWithValue;
  findings: readonly FindingsBySeverity[];
}

/** The numbers that the Overview opens with, each with what it rests on and a link to its page. */
export function keyNumbers({
  rate,
  procurement,
  printed,
  cells,
  findings,
}: KeyNumbers): HTMLElement {
  return statCards([
    zeroRequests(rate),
    procured(procurement, printed),
    {
      label: "Cells with a value",
      value: number(cells.with_value),
      detail: [`of ${count(cells.n, "cell")} in the reports’ tables`, "A blank is never a zero"],
      href: "./quality.html",
    },
    {
      label: "Findings",
      value: number(findings.reduce((sum, severity) => sum + severity.findings, 0)),
      detail: [
        list(findings.map((severity) => count(severity.findings, severity.severity))),
        "A finding says what is printed; nothing is corrected",
      ],
      href: "./quality.html",
    },
  ]);
}

function zeroRequests({
  value,
  zero,
  n,
  low,
  high,
  lowest,
  highest,
  missing,
  basis,
}: ZeroRequestRate): Stat {
  const rests =
    basis.applicants === 0
      ? "Read from the total cell (总计)"
      : `Read from the total cell in ${basis.total}, added up from the applicants in ${basis.applicants}`;
  return {
    label: "Reports without a request",
    value: percent(value),
    detail: [
      `${zero} of ${count(n, "report")}; 95% interval ${range(low, high)}`,
      missing === 0
        ? `${rests}; no report left out`
        : `${rests}; ${count(missing, "report")} left out: with them, ${range(lowest, highest)}`,
    ],
    href: "./requests.html",
  };
}

/** Reports named on the card; the others are on the Procurement page. */
const named = 2;

function procured({ value, projects, n }: ProcurementTotal, printed: readonly Procurement[]): Stat {
  const largest = printed
    .filter(({ amount }) => (amount ?? 0) > 0)
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .slice(0, named);
  return {
    label: "Centralised procurement 政府集中采购",
    value: `${number(value)} 万元`,
    detail: [
      `${count(projects, "project")} in ${count(n, "report")} on the 2019 form`,
      ...largest.map(({ raw, agency, id }) => `Printed as ${raw} by ${agency ?? id}`),
    ],
    href: "./procurement.html",
  };
}
