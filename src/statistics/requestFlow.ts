import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { numbers, textAt } from "./columns.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { outcomes, type Outcome } from "./outcomes.js";

/** Where the requests of a year came from and where they went, over the reports that say all of it. */
export interface RequestFlow {
  /** 一、本年新收 and 二、上年结转. */
  received: number;
  carried_in: number;
  /** 三、本年度办理结果, by outcome. */
  outcomes: Outcome[];
  /** 四、结转下年度继续办理. */
  carried_out: number;
  /** What came in beyond what went out: not 0 where reports break the form's own relation. */
  difference: number;
  /** Reports counted. */
  n: number;
  missing: number;
  left_out: LeftOut[];
}

const stations = ["received_total", "carried_in_total", "carried_out_total"] as const;

/** The flow of requests through the theme `outcomes`. A report that lacks any of its numbers is left out. */
export function requestFlow(table: ColumnTable): RequestFlow {
  const leftOut = new LeftOutReports(table, 1);
  const lacking = new Map<string, string>();
  for (const { reason, reports } of outcomes(table)[0]?.left_out ?? []) {
    for (const report of reports) lacking.set(report, reason);
  }
  const columns = stations.map((name) => ({
    requests: numbers(table, name),
    state: textAt(table, `${name}_state`),
  }));
  const report = textAt(table, "report");
  const rows = table.indices();
  const known = new aq.BitSet(table.totalRows());
  const sums = [0, 0, 0];
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    const unknown = columns.find(({ requests }) => Number.isNaN(requests[i]));
    const reason = lacking.get(report(i) ?? "") ?? (unknown && (unknown.state(i) ?? "missing"));
    if (reason !== undefined) {
      leftOut.add(0, i, reason);
      continue;
    }
    known.set(rows[i]!);
    n++;
    for (const [place, { requests }] of columns.entries()) sums[place]! += requests[i]!;
  }
  const [received = 0, carried_in = 0, carried_out = 0] = sums;
  const ended = outcomes(table.create({ filter: known }));
  const handled = ended[0]?.n ?? 0;
  return {
    received,
    carried_in,
    outcomes: ended,
    carried_out,
    difference: received + carried_in - handled - carried_out,
    n,
    ...leftOut.of(0),
  };
}
