import type { ColumnTable } from "arquero";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { bases, requestsReceived, type Basis } from "./requestsReceived.js";

/** How many requests were received, and how unevenly. */
export interface ReceivedSummary extends Grouped {
  /** Requests, over the reports that say how many. Null when none does. */
  value: number | null;
  /** Reports whose number is known. */
  n: number;
  /** Quartiles of the reports' numbers, between two of them by linear interpolation. Null when no report is known. */
  lower_quartile: number | null;
  median: number | null;
  upper_quartile: number | null;
  greatest: number | null;
  /** Share of the requests in the 1 % and the 10 % of reports with the most of them (read off the Lorenz curve). Null when there is no request. */
  top_1: number | null;
  top_10: number | null;
  /** Gini coefficient: 0 where all reports have as many, near 1 where one has all. Null when there is no request. */
  gini: number | null;
  missing: number;
  left_out: LeftOut[];
}

interface Options {
  by?: readonly Group[];
  basis?: readonly Basis[];
}

/** Requests received over the theme `requests`, one row a group. */
export function receivedSummary(table: ColumnTable, options: Options = {}): ReceivedSummary[] {
  return sortedNumbers(table, options).map(({ key, counts, out }) => {
    const n = counts.length;
    const { sum, weighted } = sums(counts);
    return {
      ...key,
      value: n === 0 ? null : sum,
      n,
      lower_quartile: quantile(counts, 0.25),
      median: quantile(counts, 0.5),
      upper_quartile: quantile(counts, 0.75),
      greatest: quantile(counts, 1),
      top_1: top(counts, sum, 0.01),
      top_10: top(counts, sum, 0.1),
      // G = Σ (2i − n − 1) x_i / (n Σx), the x in rising order, i from 1.
      gini: sum === 0 ? null : (2 * weighted - (n + 1) * sum) / (n * sum),
      ...out,
    };
  });
}

/** A corner of the Lorenz curve: the share of the requests that the reports with the fewest have together. */
export interface LorenzPoint extends Grouped {
  /** Share of the reports, from 0 to 1. */
  reports: number;
  /** Share of the requests. */
  requests: number;
}

/** The Lorenz curve of the requests received, from (0, 0) to (1, 1), a point for each number that occurs; none where there is no request. */
export function lorenzCurve(table: ColumnTable, options: Options = {}): LorenzPoint[] {
  return sortedNumbers(table, options).flatMap(({ key, counts }) => {
    const { sum } = sums(counts);
    if (sum === 0) return [];
    const points: LorenzPoint[] = [{ ...key, reports: 0, requests: 0 }];
    let below = 0;
    for (let i = 0; i < counts.length; i++) {
      below += counts[i]!;
      // Between equal numbers the curve is straight.
      if (counts[i] === counts[i + 1]) continue;
      points.push({ ...key, reports: (i + 1) / counts.length, requests: below / sum });
    }
    return points;
  });
}

/** The known numbers of each group in rising order. */
function sortedNumbers(table: ColumnTable, { by = [], basis = bases }: Options) {
  const { keys, of } = groupsOf(table, by);
  const { received, reason } = requestsReceived(table, basis);
  const leftOut = new LeftOutReports(table, keys.length);
  const counts = keys.map((): number[] => []);
  for (let i = 0; i < of.length; i++) {
    if (Number.isNaN(received[i])) leftOut.add(of[i]!, i, reason(i));
    else counts[of[i]!]!.push(received[i]!);
  }
  return keys.map((key, group) => ({
    key,
    counts: Float64Array.from(counts[group]!).toSorted(),
    out: leftOut.of(group),
  }));
}

function sums(counts: Float64Array): { sum: number; weighted: number } {
  let [sum, weighted] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i]!;
    weighted += (i + 1) * counts[i]!;
  }
  return { sum, weighted };
}

/** The number below which a share of sorted numbers lies. */
function quantile(counts: Float64Array, share: number): number | null {
  if (counts.length === 0) return null;
  const place = share * (counts.length - 1);
  const below = counts[Math.floor(place)]!;
  const above = counts[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

/** The share of the whole in the greatest numbers, a part of a report's number counting for a part of a report. */
function top(counts: Float64Array, sum: number, share: number): number | null {
  if (sum === 0) return null;
  let left = share * counts.length;
  let taken = 0;
  for (let i = counts.length - 1; i >= 0 && left > 0; i--) {
    taken += counts[i]! * Math.min(1, left);
    left--;
  }
  return taken / sum;
}
