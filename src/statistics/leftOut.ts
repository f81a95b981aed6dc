import type { ColumnTable } from "arquero";
import { textAt } from "./columns.js";

/** Reports that a statistic leaves out, for one reason: the state of the cell it lacks, or what else stands in the way. */
export interface LeftOut {
  reason: string;
  reports: string[];
}

/** Notes which reports a statistic leaves out, group by group. */
export class LeftOutReports {
  readonly #reportAt: (row: number) => string | null;
  readonly #groups: Map<string, number[]>[];

  constructor(table: ColumnTable, groups: number) {
    this.#reportAt = textAt(table, "report");
    this.#groups = Array.from({ length: groups }, () => new Map<string, number[]>());
  }

  /** Notes a selected row of the table. */
  add(group: number, row: number, reason: string): void {
    const reasons = this.#groups[group]!;
    const rows = reasons.get(reason);
    if (rows) rows.push(row);
    else reasons.set(reason, [row]);
  }

  /** What a group leaves out, by reason; reasons and reports in order, so that equal input reads alike. */
  of(group: number): { missing: number; left_out: LeftOut[] } {
    const left_out = Array.from(this.#groups[group]!, ([reason, rows]) => ({
      reason,
      reports: rows.map((row) => this.#reportAt(row) ?? "").toSorted(),
    })).toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
    return { missing: left_out.reduce((n, { reports }) => n + reports.length, 0), left_out };
  }
}
