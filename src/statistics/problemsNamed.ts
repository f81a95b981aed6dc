import type { ColumnTable } from "arquero";
import { numbers, values } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports, type LeftOut } from "./leftOut.js";
import { wilson } from "./wilson.js";

/** How many reports name a kind of problem. */
export interface ProblemNamed extends Grouped {
  /** Key of the kind; "none" for reports that say there are no problems. */
  kind: string;
  /** Share of the reports that name it. Null where no report is counted. */
  value: number | null;
  reports: number;
  /** Reports that name a problem or say there are none: the denominator. */
  n: number;
  /** 95 % Wilson interval of the share. */
  low: number | null;
  high: number | null;
  missing: number;
  left_out: LeftOut[];
}

/**
 * The kinds of problem that reports name, over the table `texts`; one row a group and kind, in the order given.
 * Reports whose part on problems is not there (`no_section`) or holds nothing that is recognised (`unrecognized`)
 * are left out: what they name is not known.
 */
export function problemsNamed(
  table: ColumnTable,
  kinds: readonly string[],
  { by = [] }: { by?: readonly Group[] } = {},
): ProblemNamed[] {
  const { keys, of } = groupsOf(table, by);
  const leftOut = new LeftOutReports(table, keys.length);
  const outcomes = values<string>(table, "problems_outcome");
  const n = new Int32Array(keys.length);
  for (let i = 0; i < of.length; i++) {
    const outcome = outcomes[i]!;
    if (outcome === "named" || outcome === "none_stated") n[of[i]!]!++;
    else leftOut.add(of[i]!, i, outcome);
  }
  const named = kinds.map((kind) => {
    const counts = new Int32Array(keys.length);
    const wordings = kind === "none" ? null : numbers(table, `problem_${kind}`);
    for (let i = 0; i < of.length; i++) {
      if (wordings ? wordings[i]! > 0 : outcomes[i] === "none_stated") counts[of[i]!]!++;
    }
    return { kind, counts };
  });
  return keys.flatMap((key, group) => {
    const out = leftOut.of(group);
    return named.map(({ kind, counts }) => {
      const reports = counts[group]!;
      const interval = wilson(reports, n[group]!);
      return {
        ...key,
        kind,
        value: n[group] === 0 ? null : reports / n[group]!,
        reports,
        n: n[group]!,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        ...out,
      };
    });
  });
}
