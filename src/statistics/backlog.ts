import type { ColumnTable } from "arquero";
import { numbers, textAt } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { Ratio } from "./Ratio.js";
import { bases, requestsReceived, type Basis } from "./requestsReceived.js";

/** Of the requests a body had before it in the year, the share that it carried over to the next. */
export interface Backlog extends Grouped {
  /** The share, from 0 to 1. Null when there was no request. */
  value: number | null;
  carried_out: number;
  /** Requests received and carried in: the denominator. */
  n: number;
  /** 95 % interval, reports being what varies (see Ratio). */
  low: number | null;
  high: number | null;
  /** Reports that say all three numbers. */
  reports: number;
  missing: number;
  left_out: LeftOut[];
}

/** The backlog over the theme `requests`, one row a group: carried out over received and carried in. */
export function backlog(
  table: ColumnTable,
  { by = [], basis = bases }: { by?: readonly Group[]; basis?: readonly Basis[] } = {},
): Backlog[] {
  const { keys, of } = groupsOf(table, by);
  const { received, reason } = requestsReceived(table, basis);
  const carriedIn = numbers(table, "carried_in_total");
  const carriedOut = numbers(table, "carried_out_total");
  const inState = textAt(table, "carried_in_total_state");
  const outState = textAt(table, "carried_out_total_state");
  const leftOut = new LeftOutReports(table, keys.length);
  const ratios = keys.map(() => new Ratio());
  const reports = new Int32Array(keys.length);
  for (let i = 0; i < of.length; i++) {
    const group = of[i]!;
    if (Number.isNaN(received[i])) leftOut.add(group, i, reason(i));
    else if (Number.isNaN(carriedIn[i])) leftOut.add(group, i, inState(i) ?? "missing");
    else if (Number.isNaN(carriedOut[i])) leftOut.add(group, i, outState(i) ?? "missing");
    else {
      reports[group]!++;
      ratios[group]!.add(carriedOut[i]!, received[i]! + carriedIn[i]!);
    }
  }
  return keys.map((key, group) => {
    const ratio = ratios[group]!;
    return {
      ...key,
      value: ratio.value,
      carried_out: ratio.part,
      n: ratio.whole,
      ...ratio.share(),
      reports: reports[group]!,
      ...leftOut.of(group),
    };
  });
}
