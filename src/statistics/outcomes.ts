import type { ColumnTable } from "arquero";
import { numbers, textAt, values } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { Ratio } from "./Ratio.js";
import type { Form } from "./tables.js";

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

/** Leaf rows of 三、本年度办理结果 in each form: with fewer, an outcome may be hidden. */
const leafRows: Record<Form, number> = { form2019: 19, form2021: 21 };

/** Requests that ended in one way, over the requests handled. */
export interface Outcome extends Grouped {
  /** `unaccounted` is what the printed total has beyond its rows; it comes only where that is not 0. */
  outcome: OutcomeKey | "unaccounted";
  /** Share of the requests handled, from 0 to 1. Null when none was handled. */
  value: number | null;
  requests: number;
  /** Requests handled, as the reports' own totals say (（七）总计): the denominator. */
  n: number;
  /** 95 % interval, reports being what varies (see Ratio). */
  low: number | null;
  high: number | null;
  /** Reports with every outcome known, by form. */
  reports: Record<Form, number>;
  missing: number;
  left_out: LeftOut[];
}

/** A row of the table: which outcome it belongs to, its requests and the state of its cell. */
interface Leaf {
  place: number;
  requests: Float64Array;
  state: (row: number) => string | null;
}

/** What became of the requests in the theme `outcomes`, one row a group and outcome, over reports whose outcomes are all known. */
export function outcomes(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): Outcome[] {
  const { keys, of } = groupsOf(table, by);
  const leftOut = new LeftOutReports(table, keys.length);
  const leaves = leavesOf(table);
  const handled = numbers(table, "handled_total");
  const handledState = textAt(table, "handled_total_state");
  const forms = values<Form>(table, "form");
  const ratios = keys.map(() => outcomeKeys.map(() => new Ratio()));
  const reports = keys.map(() => ({ form2019: 0, form2021: 0 }));
  const counts = new Float64Array(outcomeKeys.length);
  for (let i = 0; i < of.length; i++) {
    const group = of[i]!;
    const form = forms[i]!;
    const lacking = count(leaves, i, form, counts);
    if (Number.isNaN(handled[i])) leftOut.add(group, i, handledState(i) ?? "missing");
    else if (form === null) leftOut.add(group, i, "form_unknown");
    else if (lacking !== null) leftOut.add(group, i, lacking);
    else {
      reports[group]![form]++;
      for (let place = 0; place < counts.length; place++) {
        ratios[group]![place]!.add(counts[place]!, handled[i]!);
      }
    }
  }
  return keys.flatMap((key, group) => {
    const [first] = ratios[group]!;
    const n = first!.whole;
    const rest = { n, reports: reports[group]!, ...leftOut.of(group) };
    const rows = outcomeKeys.map((outcome, place): Outcome => {
      const ratio = ratios[group]![place]!;
      return {
        ...key,
        outcome,
        value: ratio.value,
        requests: ratio.part,
        ...ratio.share(),
        ...rest,
      };
    });
    const requests = n - rows.reduce((sum, row) => sum + row.requests, 0);
    if (requests === 0) return rows;
    const value = n === 0 ? null : requests / n;
    return [
      ...rows,
      { ...key, outcome: "unaccounted", value, requests, low: null, high: null, ...rest },
    ];
  });
}

/** The rows that stand for each outcome. */
function leavesOf(table: ColumnTable): Leaf[] {
  return outcomeKeys.flatMap((key, place) =>
    table
      .columnNames()
      // 其他处理 is one row in the 2019 form and three in the 2021 form, which added up mean the same.
      .filter((name) => name === `${key}_total` || new RegExp(`^${key}_.*_total$`).test(name))
      .map((name) => ({
        place,
        requests: numbers(table, name),
        state: textAt(table, `${name}_state`),
      })),
  );
}

/** Adds up a report's outcomes into `counts`; gives the state of a cell that is lacking, if one is. */
function count(
  leaves: readonly Leaf[],
  row: number,
  form: Form | null,
  counts: Float64Array,
): string | null {
  counts.fill(0);
  let known = 0;
  let lacking: string | null = null;
  for (const { place, requests, state } of leaves) {
    const value = requests[row]!;
    if (!Number.isNaN(value)) {
      counts[place]! += value;
      known++;
    } else lacking ??= state(row);
  }
  if (lacking !== null || form === null) return lacking;
  return known === leafRows[form] ? null : "missing";
}
