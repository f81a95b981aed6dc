import { applicants as columns, leaves } from "../printer/statutoryForm.ts";
import {
  added,
  groupsBy,
  Left,
  ratioOf,
  shareBounds,
  stateLacking,
  sum,
  wilsonBounds,
  type Pair,
} from "./byHand.ts";
import type { Known } from "./known.ts";

/** What the pages on requests, on applicants and on refusals must say, from what is true of the reports. */

type Basis = "total" | "applicants" | "claim";
const bases: readonly Basis[] = ["total", "applicants", "claim"];
const kinds = columns.map(({ key }) => key).filter((key) => key !== "total");

export const total = (known: Known, row: string) => known.cell(`requests.${row}.total`, "requests");
const byApplicant = (known: Known) =>
  kinds.map((kind) => known.cell(`requests.received.${kind}`, "requests"));

/** The number of new requests: of the total cell, else of the applicants, else of the sentences. */
function received(known: Known): { value: number; basis: Basis } | null {
  const { value } = total(known, "received");
  if (value !== null) return { value, basis: "total" };
  const six = added(byApplicant(known));
  if (six !== null) return { value: six, basis: "applicants" };
  const told = known.truth.requests_told;
  return told === null ? null : { value: told, basis: "claim" };
}

function zeroRate(reports: readonly Known[], asked: readonly Basis[]) {
  const left = new Left();
  const counted: { value: number; basis: Basis }[] = [];
  for (const known of reports) {
    const found = received(known);
    if (found === null) left.note(total(known, "received").state ?? "missing", known);
    else if (!asked.includes(found.basis)) left.note("other_basis", known);
    else counted.push(found);
  }
  const n = counted.length;
  const zero = counted.filter(({ value }) => value === 0).length;
  const { missing, left_out } = left.told;
  const all = n + missing;
  return {
    value: n === 0 ? null : zero / n,
    zero,
    n,
    ...wilsonBounds(zero, n),
    lowest: all === 0 ? null : zero / all,
    highest: all === 0 ? null : (zero + missing) / all,
    basis: Object.fromEntries(
      bases.map((basis) => [basis, counted.filter((found) => found.basis === basis).length]),
    ) as Record<Basis, number>,
    missing,
    left_out,
  };
}

const classes = [
  [0, 0],
  [1, 9],
  [10, 99],
  [100, 999],
  [1000, 9999],
  [10_000, null],
] as const;

function distribution(reports: readonly Known[], asked: readonly Basis[]) {
  const values = reports.flatMap((known) => {
    const found = received(known);
    return found && asked.includes(found.basis) ? [found.value] : [];
  });
  const rows = classes.map(([from, to]) => {
    const within = values.filter((value) => value >= from && value <= (to ?? Infinity));
    return {
      from,
      to,
      reports: within.length,
      requests: sum(within),
      n: values.length,
      value: values.length === 0 ? null : within.length / values.length,
    };
  });
  // Classes above the greatest number are not shown.
  while (rows.length > 1 && rows.at(-1)!.reports === 0) rows.pop();
  return rows;
}

/** The numbers received, the smallest first, and the reports that tell none. */
function numbersReceived(reports: readonly Known[], asked: readonly Basis[]) {
  const left = new Left();
  const values: number[] = [];
  for (const known of reports) {
    const found = received(known);
    if (found === null) left.note(total(known, "received").state ?? "missing", known);
    else if (!asked.includes(found.basis)) left.note("other_basis", known);
    else values.push(found.value);
  }
  return { values: values.toSorted((a, b) => a - b), left };
}

/** Between two numbers of a rising list the one that a share of the way reaches. */
function between(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const place = share * (values.length - 1);
  const [before, after] = [values[Math.floor(place)]!, values[Math.ceil(place)]!];
  const part = place % 1;
  return (1 - part) * before + part * after;
}

/** The share of all requests in the share of reports with the fewest: straight between two reports. */
function shareOfLowest(values: readonly number[], share: number): number {
  const place = share * values.length;
  const whole = Math.floor(place + 1e-9);
  const part = (place - whole) * (values[whole] ?? 0);
  return (sum(values.slice(0, whole)) + part) / sum(values);
}

function summary(reports: readonly Known[], asked: readonly Basis[]) {
  const { values, left } = numbersReceived(reports, asked);
  const n = values.length;
  const all = sum(values);
  // Half the mean distance of two reports, over their mean.
  const distances = sum(values.map((a) => sum(values.map((b) => Math.abs(a - b)))));
  return {
    value: n === 0 ? null : all,
    n,
    lower_quartile: between(values, 0.25),
    median: between(values, 0.5),
    upper_quartile: between(values, 0.75),
    greatest: n === 0 ? null : Math.max(...values),
    top_1: all === 0 ? null : 1 - shareOfLowest(values, 0.99),
    top_10: all === 0 ? null : 1 - shareOfLowest(values, 0.9),
    gini: all === 0 ? null : distances / (2 * n * all),
    ...left.told,
  };
}

function lorenz(reports: readonly Known[], asked: readonly Basis[]) {
  const { values } = numbersReceived(reports, asked);
  if (sum(values) === 0) return [];
  const corners = [...new Set(values)].map((value) => {
    const below = values.filter((other) => other <= value);
    return { reports: below.length / values.length, requests: sum(below) / sum(values) };
  });
  return [{ reports: 0, requests: 0 }, ...corners];
}

/** Requests carried out of the year, over those received and carried in. */
export function backlog(reports: readonly Known[]) {
  const left = new Left();
  const pairs: Pair[] = [];
  for (const known of reports) {
    const found = received(known);
    const [carriedIn, carriedOut] = [total(known, "carried_in"), total(known, "carried_out")];
    if (found === null) left.note(total(known, "received").state ?? "missing", known);
    else if (carriedIn.value === null) left.note(carriedIn.state ?? "missing", known);
    else if (carriedOut.value === null) left.note(carriedOut.state ?? "missing", known);
    else pairs.push([carriedOut.value, found.value + carriedIn.value]);
  }
  const { part: carried_out, whole: n, value } = ratioOf(pairs);
  return [{ value, carried_out, n, ...shareBounds(pairs), reports: pairs.length, ...left.told }];
}

export function requestsPage(reports: readonly Known[], asked: readonly Basis[] = bases) {
  const by = <Field extends "year" | "tier" | "province">(field: Field) =>
    groupsBy<string | number>(reports, (known) => known[field]).map(([value, some]) => ({
      ...({ [field]: value } as Record<Field, string | number | null>),
      ...zeroRate(some, asked),
    }));
  return {
    rate: [zeroRate(reports, asked)],
    byForm: groupsBy(reports, ({ form }) => form.requests).map(([form, some]) => ({
      form,
      ...zeroRate(some, asked),
    })),
    byYear: by("year"),
    byTier: by("tier"),
    byProvince: by("province"),
    classes: distribution(reports, asked),
    summary: [summary(reports, asked)],
    lorenz: lorenz(reports, asked),
    each: reports.map((known) => {
      const found = received(known);
      return {
        id: known.report,
        agency: known.agency,
        year: known.year,
        received: found?.value ?? null,
        basis: found?.basis ?? null,
        state: total(known, "received").state ?? "missing",
      };
    }),
  };
}

/** Shares of parts in their sum, over the reports that state all parts. */
function shares(
  reports: readonly Known[],
  parts: readonly string[],
  cellOf: (known: Known, part: string) => ReturnType<Known["cell"]>,
) {
  const left = new Left();
  const counted: Known[] = [];
  for (const known of reports) {
    const cells = parts.map((part) => cellOf(known, part));
    if (added(cells) === null) left.note(stateLacking(cells) ?? "other_form", known);
    else counted.push(known);
  }
  return parts.map((part) => {
    const pairs = counted.map((known): Pair => {
      const whole = added(parts.map((other) => cellOf(known, other)))!;
      return [cellOf(known, part).value!, whole];
    });
    const { part: requests, whole: n, value } = ratioOf(pairs);
    const bounds = shareBounds(pairs);
    return { value, requests, n, ...bounds, reports: counted.length, ...left.told };
  });
}

export function applicantsPage(reports: readonly Known[]) {
  return shares(reports, kinds, (known, kind) =>
    known.cell(`requests.received.${kind}`, "requests"),
  ).map((share, i) => ({ ...share, part: `received_${kinds[i]}`, applicant: kinds[i] }));
}

export function refusalsPage(reports: readonly Known[]) {
  return ["denied", "unavailable", "not_processed"].flatMap((heading) => {
    const rows = leaves("form2021").filter((row) => row.startsWith(`${heading}_`));
    return shares(reports, rows, total).map((share, i) => ({
      ...share,
      part: `${rows[i]}_total`,
      heading,
      reason: rows[i],
    }));
  });
}
