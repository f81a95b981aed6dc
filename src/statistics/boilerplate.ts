import type { ColumnTable } from "arquero";
import { numbers, sumOf } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { Ratio } from "./Ratio.js";

/**
 * What of the prose is shared: all of it, or word for word, nearly, with an earlier year of the same agency, with
 * another agency. A sentence may be shared with both, so that the last two may add up to more than all.
 */
export const sharings = ["any", "exact", "near", "same_agency", "other_agency"] as const;
export type SharedWith = (typeof sharings)[number];

const fields: Readonly<Record<SharedWith, readonly string[]>> = {
  any: ["exact_letters", "near_letters"],
  exact: ["exact_letters"],
  near: ["near_letters"],
  same_agency: ["same_agency_exact_letters", "same_agency_near_letters"],
  other_agency: ["other_agency_exact_letters", "other_agency_near_letters"],
};

/** The share of the prose that stands in other reports. */
export interface Boilerplate extends Grouped {
  shared: SharedWith;
  /** Share of the letters, from 0 to 1. Null where there is no prose to compare. */
  value: number | null;
  letters: number;
  /** Letters of all compared sentences: the denominator. */
  n: number;
  /** 95 % interval, reports being what varies (see Ratio). */
  low: number | null;
  high: number | null;
  /** Reports counted. */
  reports: number;
  missing: number;
  left_out: LeftOut[];
}

/**
 * How much of the prose is boilerplate, over the table `texts`; one row a group and kind of sharing. Left out are
 * reports compared with none (`uncompared`) and those without a sentence to compare (`no_prose`).
 */
export function boilerplate(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): Boilerplate[] {
  const { keys, of } = groupsOf(table, by);
  const leftOut = new LeftOutReports(table, keys.length);
  const letters = numbers(table, "letters");
  const columns = sharings.map((shared) =>
    sumOf(fields[shared].map((field) => numbers(table, field))),
  );
  const ratios = keys.map(() => sharings.map(() => new Ratio()));
  const reports = new Int32Array(keys.length);
  for (let i = 0; i < of.length; i++) {
    const group = of[i]!;
    if (Number.isNaN(columns[0]![i])) leftOut.add(group, i, "uncompared");
    else if (letters[i] === 0) leftOut.add(group, i, "no_prose");
    else {
      reports[group]!++;
      for (let place = 0; place < columns.length; place++) {
        ratios[group]![place]!.add(columns[place]![i]!, letters[i]!);
      }
    }
  }
  return keys.flatMap((key, group) => {
    const out = leftOut.of(group);
    return sharings.map((shared, place) => {
      const ratio = ratios[group]![place]!;
      return {
        ...key,
        shared,
        value: ratio.value,
        letters: ratio.part,
        n: ratio.whole,
        ...ratio.share(),
        reports: reports[group]!,
        ...out,
      };
    });
  });
}
