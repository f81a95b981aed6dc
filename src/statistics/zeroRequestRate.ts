import type { ColumnTable } from "arquero";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { bases, requestsReceived, type Basis } from "./requestsReceived.js";
import { wilson } from "./wilson.js";

/** Of the reports whose number of new requests is known, the share where it is 0. */
export interface ZeroRequestRate extends Grouped {
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
  basis: Record<Basis, number>;
  /** Reports left out as their number is not known. */
  missing: number;
  left_out: LeftOut[];
}

/**
 * The zero-request rate over the theme `requests`, one row a group, reports being the unit.
 * `basis` restricts it to numbers that rest on the total cell, on the applicants added up, or on a sentence.
 */
export function zeroRequestRate(
  table: ColumnTable,
  { by = [], basis: asked = bases }: { by?: readonly Group[]; basis?: readonly Basis[] } = {},
): ZeroRequestRate[] {
  const { keys, of } = groupsOf(table, by);
  const { received, basis, reason } = requestsReceived(table, asked);
  const leftOut = new LeftOutReports(table, keys.length);
  const counts = keys.map(() => ({ n: 0, zero: 0, basis: { total: 0, applicants: 0, claim: 0 } }));
  for (let i = 0; i < of.length; i++) {
    const rests = basis[i]!;
    if (rests === null) {
      leftOut.add(of[i]!, i, reason(i));
      continue;
    }
    const count = counts[of[i]!]!;
    count.n++;
    count.basis[rests]++;
    if (received[i] === 0) count.zero++;
  }
  return counts.map(({ n, zero, basis: rests }, group) => {
    const { missing, left_out } = leftOut.of(group);
    const all = n + missing;
    const interval = wilson(zero, n);
    return {
      ...keys[group],
      value: n === 0 ? null : zero / n,
      zero,
      n,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      lowest: all === 0 ? null : zero / all,
      highest: all === 0 ? null : (zero + missing) / all,
      basis: rests,
      missing,
      left_out,
    };
  });
}
