import { codebook } from "../codebook/codebook.ts";
import { cellName, type Cell } from "../report/report.ts";
import type { Breach, Trial } from "./check.ts";

export const passed: Trial = { outcome: "passed" };

/** A trial that lacks an input, and why, in both languages. */
export function notChecked(reason: string, reasonZh: string): Trial {
  return { outcome: "not_checked", reason, reasonZh };
}

const stateNames = new Map(codebook.states.map(({ key, zh }) => [key, zh]));

/** A trial that lacks the value of a cell. */
export function valueUnknown({ state }: Cell): Trial {
  return notChecked(`the cell is ${state}`, `单元格状态为“${stateNames.get(state)!}”`);
}

/** A breach that concerns cells: it reaches from the first of their characters to the last. */
export function cellBreach(
  cells: readonly Cell[],
  breach: Pick<Breach, "expected" | "found" | "message" | "zh">,
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
