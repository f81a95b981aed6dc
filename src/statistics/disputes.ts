import type { ColumnTable } from "arquero";
import { leftOut, type LeftOut } from "./leftOut.js";
import { requestCounts } from "./requestCounts.js";
import { sum } from "./sum.js";
import { rowsOf, type Cell, type Report } from "./tables.js";
import { wilson } from "./wilson.js";

/** The blocks of the disputes table. Litigation is two blocks, added up; review and litigation never are. */
const blocks = [
  { kind: "review", rows: ["review"] },
  { kind: "litigation", rows: ["litigation_direct", "litigation_after_review"] },
] as const;

/** Cases of one kind, over the reports that say how many there were. */
export interface Disputes {
  kind: (typeof blocks)[number]["kind"];
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
    low: number | null;
    high: number | null;
    missing: number;
  };
  /** Cases for 100 requests handled, over reports that say both. `n` is the number of requests handled. */
  per_hundred: { value: number | null; cases: number; n: number; missing: number };
}

/** Review and litigation, one row each. */
export function disputes(reports: ColumnTable, cells: ColumnTable): Disputes[] {
  const ids = rowsOf<Report>(reports).map(({ id }) => id);
  const found = new Map(
    rowsOf<Cell>(cells.filter((d: Cell) => d.table === "disputes")).map((cell) => [
      `${cell.report} ${cell.row} ${cell.column}`,
      cell,
    ]),
  );
  const handled = new Map(
    requestCounts(cells.filter("d => d.row === 'handled_total'")).map((c) => [c.report, c.value]),
  );
  return blocks.map(({ kind, rows }) => {
    /** Sum of a column over the blocks of one report; null when a part of it is unknown. */
    const count = (report: string, column: string) =>
      add(rows.map((row) => found.get(`${report} ${row} ${column}`)?.value ?? null));
    const known = ids.flatMap((report) => {
      const cases = count(report, "total");
      return cases === null ? [] : [{ report, cases }];
    });
    const unknown = ids.filter((report) => count(report, "total") === null);
    const decided = ids.flatMap((report) => {
      const corrected = count(report, "corrected");
      const all = add([count(report, "upheld"), corrected, count(report, "other")]);
      return corrected === null || all === null ? [] : [{ corrected, all }];
    });
    const rated = known.flatMap(({ report, cases }) => {
      const requests = handled.get(report) ?? null;
      return requests === null ? [] : [{ cases, requests }];
    });
    const corrected = sum(decided.map((entry) => entry.corrected));
    const all = sum(decided.map((entry) => entry.all));
    const interval = wilson(corrected, all);
    const cases = sum(rated.map((entry) => entry.cases));
    const requests = sum(rated.map((entry) => entry.requests));
    return {
      kind,
      cases: sum(known.map((entry) => entry.cases)),
      n: known.length,
      missing: unknown.length,
      left_out: leftOut(
        unknown.map((report) => {
          const cell = rows
            .map((row) => found.get(`${report} ${row} total`))
            .find((total) => (total?.value ?? null) === null);
          return { report, reason: cell?.state ?? "missing" };
        }),
      ),
      corrected: {
        value: all === 0 ? null : corrected / all,
        count: corrected,
        n: all,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        missing: ids.length - decided.length,
      },
      per_hundred: {
        value: requests === 0 ? null : (100 * cases) / requests,
        cases,
        n: requests,
        missing: ids.length - rated.length,
      },
    };
  });
}

const add = (values: readonly (number | null)[]): number | null =>
  values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
