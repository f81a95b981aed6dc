/** Reports that a statistic leaves out, for one reason: the state of the cell it lacks, or what else stands in the way. */
export interface LeftOut {
  reason: string;
  reports: string[];
}

/** Gathers what is left out by its reason; reasons and reports in order, so that equal input reads alike. */
export function leftOut(entries: Iterable<{ report: string; reason: string }>): LeftOut[] {
  const reasons = new Map<string, Set<string>>();
  for (const { report, reason } of entries) {
    const reports = reasons.get(reason);
    if (reports) reports.add(report);
    else reasons.set(reason, new Set([report]));
  }
  return Array.from(reasons, ([reason, reports]) => ({
    reason,
    reports: [...reports].toSorted(),
  })).toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
}
