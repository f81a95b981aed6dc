import type { ColumnTable } from "arquero";
import { numbers, sumOf, textAt } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { Ratio } from "./Ratio.js";

/** One part of a whole, over the reports in which all parts are known. */
export interface Share extends Grouped {
  /** The field of the table that holds the part. */
  part: string;
  /** The share, from 0 to 1. Null when the whole is 0. */
  value: number | null;
  requests: number;
  /** The whole: the denominator. */
  n: number;
  /** 95 % interval, reports being what varies (see Ratio). */
  low: number | null;
  high: number | null;
  /** Reports counted. */
  reports: number;
  missing: number;
  left_out: LeftOut[];
}

/** Shares of the sum of some fields, one row a group and field. A report that lacks one of them is left out. */
export function shares(
  table: ColumnTable,
  parts: readonly string[],
  by: readonly Group[],
): Share[] {
  const { keys, of } = groupsOf(table, by);
  const leftOut = new LeftOutReports(table, keys.length);
  const columns = parts.map((part) => numbers(table, part));
  const states = parts.map((part) => textAt(table, `${part}_state`));
  const wholes = sumOf(columns);
  const ratios = keys.map(() => parts.map(() => new Ratio()));
  const reports = new Int32Array(keys.length);
  for (let i = 0; i < of.length; i++) {
    const group = of[i]!;
    if (Number.isNaN(wholes[i])) {
      const lacking = columns.findIndex((column) => Number.isNaN(column[i]));
      leftOut.add(group, i, states[lacking]!(i) ?? "other_form");
      continue;
    }
    reports[group]!++;
    for (let place = 0; place < columns.length; place++) {
      ratios[group]![place]!.add(columns[place]![i]!, wholes[i]!);
    }
  }
  return keys.flatMap((key, group) => {
    const out = leftOut.of(group);
    return parts.map((part, place) => {
      const ratio = ratios[group]![place]!;
      return {
        ...key,
        part,
        value: ratio.value,
        requests: ratio.part,
        n: ratio.whole,
        ...ratio.share(),
        reports: reports[group]!,
        ...out,
      };
    });
  });
}
