import { cellIndex } from "../report/formCells.ts";
import type { Cell, Claim, Report } from "../report/report.ts";
import { formedCells } from "./formed.ts";

/** What the tables say to a claim: the cells it should equal and their sum, which is null where one has no value. */
export interface Agreement {
  readonly outcome: "agrees" | "differs" | "not_comparable";
  readonly cells: readonly Cell[];
  readonly sum: number | null;
}

/** Lays a claim beside the cells that it should equal, added up. */
export function agreement(claim: Claim, report: Report): Agreement {
  const { byIndex } = formedCells(report);
  const cells = claim.cells.map((name) => byIndex.get(cellIndex(name))!);
  const values = cells.flatMap(({ value }) => value ?? []);
  if (cells.length === 0 || values.length < cells.length) {
    return { outcome: "not_comparable", cells, sum: null };
  }
  const sum = values.reduce((a, b) => a + b, 0);
  const isWithin = sum >= claim.least && sum <= claim.most;
  return { outcome: isWithin ? "agrees" : "differs", cells, sum };
}
