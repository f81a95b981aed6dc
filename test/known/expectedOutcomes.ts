import { leaves } from "../printer/statutoryForm.ts";
import {
  added,
  groupsBy,
  Left,
  rateBounds,
  ratioOf,
  shareBounds,
  stateLacking,
  sum,
  type Pair,
} from "./byHand.ts";
import { total } from "./expectedRequests.ts";
import type { Known } from "./known.ts";

/** What the pages on outcomes and on disputes must say, from what is true of the reports. */

function disclosureRate(reports: readonly Known[], rows: readonly string[]) {
  const left = new Left();
  const pairs: Pair[] = [];
  for (const known of reports) {
    const handled = total(known, "handled_total");
    const granted = rows.map((row) => total(known, row));
    const cells = [granted[0]!, handled, ...granted.slice(1)];
    if (added(cells) === null) left.note(stateLacking(cells) ?? "missing", known);
    else pairs.push([added(granted)!, handled.value!]);
  }
  const { part: granted, whole: n, value } = ratioOf(pairs);
  return [{ value, granted, n, ...shareBounds(pairs), reports: pairs.length, ...left.told }];
}

const ends = ["granted", "partially_granted", "denied", "unavailable", "not_processed", "other"];
const endOf = (row: string) => ends.find((end) => row === end || row.startsWith(`${end}_`))!;

/** The outcomes of one report, or why they are not known. */
function ended(known: Known): Readonly<Record<string, number>> | string {
  const handled = total(known, "handled_total");
  if (handled.value === null) return handled.state ?? "missing";
  const rows = leaves(known.form.requests!);
  const cells = rows.map((row) => total(known, row));
  if (added(cells) === null) return stateLacking(cells) ?? "missing";
  return Object.fromEntries(
    ends.map((end) => [
      end,
      sum(rows.flatMap((row, i) => (endOf(row) === end ? [cells[i]!.value!] : []))),
    ]),
  );
}

function outcomes(reports: readonly Known[]) {
  const left = new Left();
  const counted: [Known, Readonly<Record<string, number>>][] = [];
  for (const known of reports) {
    const found = ended(known);
    if (typeof found === "string") left.note(found, known);
    else counted.push([known, found]);
  }
  const n = sum(counted.map(([known]) => total(known, "handled_total").value!));
  const rest = {
    n,
    reports: {
      form2019: counted.filter(([{ form }]) => form.requests === "form2019").length,
      form2021: counted.filter(([{ form }]) => form.requests === "form2021").length,
    },
    ...left.told,
  };
  const rows = ends.map((outcome) => {
    const pairs = counted.map(([known, found]): Pair => [
      found[outcome]!,
      total(known, "handled_total").value!,
    ]);
    const { part: requests, value } = ratioOf(pairs);
    return { outcome, value, requests, ...shareBounds(pairs), ...rest };
  });
  const beyond = n - sum(rows.map(({ requests }) => requests));
  if (beyond === 0) return rows;
  const value = n === 0 ? null : beyond / n;
  return [
    ...rows,
    { outcome: "unaccounted", value, requests: beyond, low: null, high: null, ...rest },
  ];
}

function flow(reports: readonly Known[]) {
  const left = new Left();
  const counted: Known[] = [];
  for (const known of reports) {
    const found = ended(known);
    const stations = ["received", "carried_in", "carried_out"].map((row) => total(known, row));
    if (typeof found === "string") left.note(found, known);
    else if (added(stations) === null) left.note(stateLacking(stations) ?? "missing", known);
    else counted.push(known);
  }
  const all = (row: string) => sum(counted.map((known) => total(known, row).value!));
  const open = all("received") + all("carried_in");
  return {
    received: all("received"),
    carried_in: all("carried_in"),
    outcomes: outcomes(counted),
    carried_out: all("carried_out"),
    difference: open - all("handled_total") - all("carried_out"),
    n: counted.length,
    ...left.told,
  };
}

export function outcomesPage(reports: readonly Known[]) {
  return {
    flow: flow(reports),
    ended: outcomes(reports),
    granted: disclosureRate(reports, ["granted", "partially_granted"]),
    full: disclosureRate(reports, ["granted"]),
  };
}

const blocks = {
  review: ["review"],
  litigation: ["litigation_direct", "litigation_after_review"],
} as const;

function disputes(reports: readonly Known[]) {
  return (["review", "litigation"] as const).map((kind) => {
    const of = (known: Known, ...results: string[]) =>
      results.flatMap((result) =>
        blocks[kind].map((block) => known.cell(`disputes.${block}.${result}`, "requests")),
      );
    const left = new Left();
    const cases: number[] = [];
    const decided: Pair[] = [];
    const handled: Pair[] = [];
    for (const known of reports) {
      const all = added(of(known, "total"));
      const closed = added(of(known, "upheld", "corrected", "other"));
      if (closed !== null) decided.push([added(of(known, "corrected"))!, closed]);
      if (all === null) {
        left.note(stateLacking(of(known, "total")) ?? "missing", known);
        continue;
      }
      cases.push(all);
      const { value } = total(known, "handled_total");
      if (value !== null) handled.push([all, value]);
    }
    const corrected = ratioOf(decided);
    const rate = ratioOf(handled);
    const { low, high } = rateBounds(handled);
    return {
      kind,
      cases: sum(cases),
      n: cases.length,
      ...left.told,
      corrected: {
        value: corrected.value,
        count: corrected.part,
        n: corrected.whole,
        ...shareBounds(decided),
        missing: reports.length - decided.length,
      },
      per_hundred: {
        value: rate.value === null ? null : 100 * rate.value,
        cases: rate.part,
        n: rate.whole,
        low: low === null ? null : 100 * low,
        high: high === null ? null : 100 * high,
        missing: reports.length - handled.length,
      },
    };
  });
}

export function disputesPage(reports: readonly Known[]) {
  return {
    cases: disputes(reports),
    byForm: groupsBy(reports, ({ form }) => form.requests).flatMap(([form, some]) =>
      disputes(some).map((row) => ({ form, ...row })),
    ),
  };
}
