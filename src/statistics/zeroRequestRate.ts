import type { ColumnTable } from "arquero";
import { groups } from "./groups.js";
import { leftOut, type LeftOut } from "./leftOut.js";
import { requestCounts, type RequestCount } from "./requestCounts.js";
import { rowsOf, type Group, type Grouped, type Report } from "./tables.js";
import { wilson } from "./wilson.js";

/** What one report says of the requests it received in its year. */
export interface Received extends Report {
  /** New requests (一、本年新收). Null when they are not known; then the state says why. */
  received: number | null;
  basis: RequestCount["basis"];
  state: string;
}

/** One row a report, in the order of the reports table. */
export function requestsReceived(reports: ColumnTable, cells: ColumnTable): Received[] {
  const rows = cells.filter("d => d.row === 'received'");
  const counts = new Map(requestCounts(rows).map((count) => [count.report, count]));
  return rowsOf<Report>(reports).map((report) => {
    const count = counts.get(report.id);
    return {
      ...report,
      received: count?.value ?? null,
      basis: count?.basis ?? null,
      state: count?.state ?? "missing",
    };
  });
}

/** Of the reports whose number of new requests is known, the share where it is 0. */
export interface ZeroRequestRate {
  /** The share, from 0 to 1. Null when no report is known. */
  value: number | null;
  zero: number;
  /** Reports whose number of new requests is known. */
  n: number;
  /** 95 % Wilson interval of the share; null when no report is known. */
  low: number | null;
  high: number | null;
  /** The share if none of the reports left out had zero requests, and if all of them had. */
  lowest: number | null;
  highest: number | null;
  /** Reports by what their number rests on. */
  basis: { total: number; applicants: number };
  /** Reports left out as their number is not known. */
  missing: number;
  left_out: LeftOut[];
}

/**
 * The zero-request rate, one row a group, reports being the unit.
 * `basis` restricts it to numbers that rest on the total cell, or on the applicants added up.
 */
export function zeroRequestRate(
  reports: ColumnTable,
  cells: ColumnTable,
  {
    by = [],
    basis = ["total", "applicants"],
  }: { by?: readonly Group[]; basis?: readonly string[] } = {},
): (ZeroRequestRate & Grouped)[] {
  return groups(requestsReceived(reports, cells), by).map(({ key, entries }) => {
    const known = entries.filter((entry) => entry.basis !== null && basis.includes(entry.basis));
    const unknown = entries.filter((entry) => !known.includes(entry));
    const zero = known.filter(({ received }) => received === 0).length;
    const n = known.length;
    const all = entries.length;
    const interval = wilson(zero, n);
    return {
      ...key,
      value: n === 0 ? null : zero / n,
      zero,
      n,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      lowest: all === 0 ? null : zero / all,
      highest: all === 0 ? null : (zero + unknown.length) / all,
      basis: {
        total: known.filter((entry) => entry.basis === "total").length,
        applicants: known.filter((entry) => entry.basis === "applicants").length,
      },
      missing: unknown.length,
      left_out: leftOut(
        unknown.map((entry) => ({
          report: entry.id,
          reason: entry.basis === null ? entry.state : "other_basis",
        })),
      ),
    };
  });
}
