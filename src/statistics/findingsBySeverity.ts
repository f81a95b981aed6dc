import type { ColumnTable } from "arquero";
import { numbers } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";

const severities = ["error", "warning", "note"] as const;

/** Findings of one severity. */
export interface FindingsBySeverity extends Grouped {
  severity: (typeof severities)[number];
  findings: number;
  /** Reports with at least one of them, of `n` reports in all. */
  reports: number;
  n: number;
}

/** Findings of the theme `quality` or `coverage` by severity, one row a group and severity, the gravest first. */
export function findingsBySeverity(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): FindingsBySeverity[] {
  const { keys, of } = groupsOf(table, by);
  const counts = severities.map((severity) => {
    const found = numbers(table, `${severity}s`);
    const groups = keys.map(() => ({ findings: 0, reports: 0, n: 0 }));
    for (let i = 0; i < of.length; i++) {
      const group = groups[of[i]!]!;
      group.findings += found[i]!;
      if (found[i]! > 0) group.reports++;
      group.n++;
    }
    return { severity, groups };
  });
  return keys.flatMap((key, group) =>
    counts.map(({ severity, groups }) => ({ ...key, severity, ...groups[group]! })),
  );
}
