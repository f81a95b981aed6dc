import type { ColumnTable } from "arquero";
import { numbers, sumOf, textAt, values } from "./columns.js";

/** The applicant columns of the requests table, in their printed order. */
export const applicants = [
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
] as const;
export type Applicant = (typeof applicants)[number];

/** What a number of requests can rest on: the total cell, else its six applicant cells added up, else the report's sentences. */
export const bases = ["total", "applicants", "claim"] as const;
export type Basis = (typeof bases)[number];

/** New requests (一、本年新收) of each selected report of the theme `requests`. */
export interface RequestsReceived {
  /** NaN where they are not known. */
  readonly received: Float64Array;
  /** What the number rests on; null where it is not known. */
  readonly basis: readonly (Basis | null)[];
  /** Why a number is not known: the state of the total cell, or `other_basis` if it rests on one not asked for. */
  readonly reason: (row: number) => string;
}

/** What has been read of a table: half a dozen statistics of one page ask the same of it. */
const known = new WeakMap<ColumnTable, Map<string, RequestsReceived>>();

/**
 * Reads how many requests each report received, on the bases that are asked for. A blank is not a zero:
 * five applicants give no sum.
 */
export function requestsReceived(
  table: ColumnTable,
  asked: readonly Basis[] = bases,
): RequestsReceived {
  const ofTable = known.get(table) ?? new Map<string, RequestsReceived>();
  known.set(table, ofTable);
  const key = asked.join(" ");
  const found = ofTable.get(key) ?? readReceived(table, asked);
  ofTable.set(key, found);
  return found;
}

function readReceived(table: ColumnTable, asked: readonly Basis[]): RequestsReceived {
  const found: Record<Basis, Float64Array> = {
    total: numbers(table, "received_total"),
    applicants: sumOf(applicants.map((applicant) => numbers(table, `received_${applicant}`))),
    claim: numbers(table, "received_claim"),
  };
  const state = textAt(table, "received_total_state");
  const received = new Float64Array(found.total.length).fill(Number.NaN);
  const basis: (Basis | null)[] = [];
  const onOther = new Uint8Array(received.length);
  for (let i = 0; i < received.length; i++) {
    let rests: Basis | null = null;
    for (const candidate of bases) {
      if (rests === null && !Number.isNaN(found[candidate][i])) rests = candidate;
    }
    const counts = rests !== null && asked.includes(rests);
    if (counts) received[i] = found[rests!][i]!;
    if (rests !== null && !counts) onOther[i] = 1;
    basis.push(counts ? rests : null);
  }
  const reason = (row: number) => (onOther[row] === 1 ? "other_basis" : (state(row) ?? "missing"));
  return { received, basis, reason };
}

/** What one report says of the requests it received in its year. */
export interface Received {
  /** Key of the report. */
  id: string;
  agency: string | null;
  year: number | null;
  /** New requests. Null when they are not known; then the state of the total cell says why. */
  received: number | null;
  basis: Basis | null;
  state: string;
}

/** One row a report, in the order of the table. */
export function receivedByReport(table: ColumnTable): Received[] {
  const { received, basis } = requestsReceived(table);
  const id = values<string>(table, "report");
  const agency = values<string>(table, "agency");
  const year = values<number>(table, "year");
  const state = values<string>(table, "received_total_state");
  return id.map((report, i) => ({
    id: report!,
    agency: agency[i]!,
    year: year[i]!,
    received: basis[i] === null ? null : received[i]!,
    basis: basis[i]!,
    state: state[i] ?? "missing",
  }));
}
