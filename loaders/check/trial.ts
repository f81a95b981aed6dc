import { cellName, type Cell } from "../report/report.ts";
import type { Breach, Trial } from "./check.ts";

export const passed: Trial = { outcome: "passed" };

/** A trial that lacks an input, and why. */
export function notChecked(reason: string): Trial {
  return { outcome: "not_checked", reason };
}

/** A breach that concerns cells: it reaches from the first of their characters to the last. */
export function cellBreach(
  cells: readonly Cell[],
  breach: Pick<Breach, "expected" | "found" | "message">,
): Breach {
  const starts = cells.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = cells.flatMap(({ end }) => (end === null ? [] : [end]));
  return {
    outcome: "failed",
    cells: cells.map(cellName),
    ...breach,
    start: starts.length > 0 ? Math.min(...starts) : null,
    end: ends.length > 0 ? Math.max(...ends) : null,
  };
}
