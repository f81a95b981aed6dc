import type { ColumnTable } from "arquero";
import { numbers, sumOf, textAt } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { Ratio } from "./Ratio.js";

/** Of the requests handled, the share that was granted. */
export interface DisclosureRate extends Grouped {
  /** The share, from 0 to 1. Null when no request was handled. */
  value: number | null;
  /** Requests granted, in full or (unless `strict`) in part. */
  granted: number;
  /** Requests handled （（七）总计）: the denominator. */
  n: number;
  /** 95 % interval, reports being what varies (see Ratio). */
  low: number | null;
  high: number | null;
  /** Reports that say all three numbers. */
  reports: number;
  missing: number;
  left_out: LeftOut[];
}

/**
 * The disclosure rate over the theme `outcomes`, one row a group: requests granted in full or in part over
 * requests handled; `strict` counts those granted in full alone.
 */
export function disclosureRate(
  table: ColumnTable,
  { by = [], strict = false }: { by?: readonly Group[]; strict?: boolean } = {},
): DisclosureRate[] {
  const { keys, of } = groupsOf(table, by);
  const names = strict
    ? ["granted_total", "handled_total"]
    : ["granted_total", "handled_total", "partially_granted_total"];
  const columns = names.map((name) => numbers(table, name));
  const states = names.map((name) => textAt(table, `${name}_state`));
  const all = sumOf(columns);
  const leftOut = new LeftOutReports(table, keys.length);
  const ratios = keys.map(() => new Ratio());
  const reports = new Int32Array(keys.length);
  const [granted, handled, partially] = columns;
  for (let i = 0; i < of.length; i++) {
    if (Number.isNaN(all[i])) {
      const lacking = columns.findIndex((column) => Number.isNaN(column[i]));
      leftOut.add(of[i]!, i, states[lacking]!(i) ?? "missing");
      continue;
    }
    reports[of[i]!]!++;
    ratios[of[i]!]!.add(granted![i]! + (partially?.[i] ?? 0), handled![i]!);
  }
  return keys.map((key, group) => {
    const ratio = ratios[group]!;
    return {
      ...key,
      value: ratio.value,
      granted: ratio.part,
      n: ratio.whole,
      ...ratio.share(),
      reports: reports[group]!,
      ...leftOut.of(group),
    };
  });
}
