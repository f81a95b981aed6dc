import type { ColumnTable } from "arquero";
import { numbers, sumOf, textAt } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { Ratio } from "./Ratio.js";

/** The blocks of the disputes table. Litigation is two blocks, added up; review and litigation never are. */
const blocks = {
  review: ["review"],
  litigation: ["litigation_direct", "litigation_after_review"],
} as const;
type Kind = keyof typeof blocks;

/** Cases of one kind, over the reports that say how many there were. */
export interface Disputes extends Grouped {
  kind: Kind;
  cases: number;
  /** Reports whose number of cases is known. */
  n: number;
  missing: number;
  left_out: LeftOut[];
  /** Cases that corrected the body, over cases decided (upheld, corrected or other): pending ones are not decided. */
  corrected: {
    value: number | null;
    count: number;
    n: number;
    /** 95 % interval, reports being what varies (see Ratio). */
    low: number | null;
    high: number | null;
    missing: number;
  };
  /** Cases for 100 requests handled, over reports that say both. `n` is the number of requests handled. */
  per_hundred: {
    value: number | null;
    cases: number;
    n: number;
    low: number | null;
    high: number | null;
    missing: number;
  };
}

/** Review and litigation in the theme `disputes`, one row a group and kind. */
export function disputes(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): Disputes[] {
  const { keys, of } = groupsOf(table, by);
  const handled = numbers(table, "handled_total");
  const kinds = (["review", "litigation"] as const).map((kind) => {
    const columns = (column: string) => blocks[kind].map((block) => `${block}_${column}`);
    const added = (column: string) => sumOf(columns(column).map((name) => numbers(table, name)));
    const cases = added("total");
    const states = columns("total").map((name) => ({
      value: numbers(table, name),
      state: textAt(table, `${name}_state`),
    }));
    const corrected = added("corrected");
    const decided = sumOf([added("upheld"), corrected, added("other")]);
    const leftOut = new LeftOutReports(table, keys.length);
    const counts = keys.map(() => ({
      cases: 0,
      n: 0,
      reports: 0,
      corrected: new Ratio(),
      correctedOf: 0,
      rate: new Ratio(),
      rateOf: 0,
    }));
    for (let i = 0; i < of.length; i++) {
      const count = counts[of[i]!]!;
      count.reports++;
      if (!Number.isNaN(decided[i])) {
        count.corrected.add(corrected[i]!, decided[i]!);
        count.correctedOf++;
      }
      if (Number.isNaN(cases[i])) {
        const lacking = states.find(({ value }) => Number.isNaN(value[i]));
        leftOut.add(of[i]!, i, lacking?.state(i) ?? "missing");
        continue;
      }
      count.cases += cases[i]!;
      count.n++;
      if (Number.isNaN(handled[i])) continue;
      count.rate.add(cases[i]!, handled[i]!);
      count.rateOf++;
    }
    return { kind, counts, leftOut };
  });
  return keys.flatMap((key, group) =>
    kinds.map(({ kind, counts, leftOut }) => {
      const { cases, n, reports, corrected, correctedOf, rate, rateOf } = counts[group]!;
      const { low, high } = rate.rate();
      return {
        ...key,
        kind,
        cases,
        n,
        ...leftOut.of(group),
        corrected: {
          value: corrected.value,
          count: corrected.part,
          n: corrected.whole,
          ...corrected.share(),
          missing: reports - correctedOf,
        },
        per_hundred: {
          value: rate.whole === 0 ? null : (100 * rate.part) / rate.whole,
          cases: rate.part,
          n: rate.whole,
          low: low === null ? null : 100 * low,
          high: high === null ? null : 100 * high,
          missing: reports - rateOf,
        },
      };
    }),
  );
}
