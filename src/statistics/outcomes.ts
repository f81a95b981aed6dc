import type { ColumnTable } from "arquero";
import { groups, indexed } from "./groups.js";
import { leftOut, type LeftOut } from "./leftOut.js";
import { requestCounts, type RequestCount } from "./requestCounts.js";
import { sum } from "./sum.js";
import { rowsOf, type Form, type Group, type Grouped, type Report } from "./tables.js";

/** The ways a request can end, in their printed order. */
const outcomeKeys = [
  "granted",
  "partially_granted",
  "denied",
  "unavailable",
  "not_processed",
  "other",
] as const;
type OutcomeKey = (typeof outcomeKeys)[number];

/** The rows that stand for each. */
const outcomeRows: Record<OutcomeKey, RegExp> = {
  granted: /^granted$/,
  partially_granted: /^partially_granted$/,
  denied: /^denied_/,
  unavailable: /^unavailable_/,
  not_processed: /^not_processed_/,
  // One row in the 2019 form; three in the 2021 form, which added up mean the same.
  other: /^other($|_)/,
};

/** Leaf rows of 三、本年度办理结果 in each form: with fewer, an outcome may be hidden. */
const leafRows: Record<Form, number> = { form2019: 19, form2021: 21 };

/** Requests that ended in one way, over the requests handled. */
export interface Outcome {
  /** `unaccounted` is what the printed total has beyond its rows; it comes only where that is not 0. */
  outcome: OutcomeKey | "unaccounted";
  /** Share of the requests handled, from 0 to 1. Null when none was handled. */
  value: number | null;
  requests: number;
  /** Requests handled, as the reports' own totals say (（七）总计): the denominator. */
  n: number;
  /** Reports with every outcome known, by form. */
  reports: Record<Form, number>;
  missing: number;
  left_out: LeftOut[];
}

interface Handled {
  form: Form;
  total: number;
  outcomes: Record<OutcomeKey, number>;
}

/** What became of the requests, one row a group and outcome, over reports whose outcomes are all known. */
export function outcomes(
  reports: ColumnTable,
  cells: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): (Outcome & Grouped)[] {
  const counts = indexed(requestCounts(cells), (count) => count.report);
  return groups(rowsOf<Report>(reports), by).flatMap(({ key, entries }) => {
    const known: Handled[] = [];
    const unknown: { report: string; reason: string }[] = [];
    for (const { id } of entries) {
      const handled = read(counts.get(id) ?? []);
      if (typeof handled === "string") unknown.push({ report: id, reason: handled });
      else known.push(handled);
    }
    const n = sum(known.map(({ total }) => total));
    const rest = {
      n,
      reports: {
        form2019: known.filter(({ form }) => form === "form2019").length,
        form2021: known.filter(({ form }) => form === "form2021").length,
      },
      missing: unknown.length,
      left_out: leftOut(unknown),
    };
    const row = (outcome: Outcome["outcome"], requests: number) => ({
      ...key,
      outcome,
      value: n === 0 ? null : requests / n,
      requests,
      ...rest,
    });
    const rows = outcomeKeys.map((outcome) =>
      row(outcome, sum(known.map((handled) => handled.outcomes[outcome]))),
    );
    const unaccounted = n - sum(rows.map(({ requests }) => requests));
    return unaccounted === 0 ? rows : [...rows, row("unaccounted", unaccounted)];
  });
}

/** The outcomes of one report, or why they are not all known. */
function read(counts: readonly RequestCount[]): Handled | string {
  const total = counts.find(({ row }) => row === "handled_total");
  if (!total) return "missing";
  if (total.value === null) return total.state;
  if (total.form === null) return "form_unknown";
  const leaves = counts.filter(({ row }) => outcomeKeys.some((key) => outcomeRows[key].test(row)));
  const lacking = leaves.find(({ value }) => value === null);
  if (lacking) return lacking.state;
  if (leaves.length !== leafRows[total.form]) return "missing";
  const count = (key: OutcomeKey) =>
    sum(leaves.filter(({ row }) => outcomeRows[key].test(row)).map(({ value }) => value ?? 0));
  return {
    form: total.form,
    total: total.value,
    outcomes: {
      granted: count("granted"),
      partially_granted: count("partially_granted"),
      denied: count("denied"),
      unavailable: count("unavailable"),
      not_processed: count("not_processed"),
      other: count("other"),
    },
  };
}
