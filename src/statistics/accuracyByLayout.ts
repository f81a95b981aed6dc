import type { ColumnTable } from "arquero";
import { rowsOf, type Accuracy } from "./tables.js";

/** How well cells are read from reports printed in one way, all forms together. */
export interface AccuracyOfLayout {
  layout: string;
  documents: number;
  right: number;
  wrong: number;
  missed: number;
  /** Cells of the documents: the denominator of `value`. */
  n: number;
  /** Share of cells read right. Null when there is no cell. */
  value: number | null;
}

/** Accuracy by the way reports are printed, in the order of the table. */
export function accuracyByLayout(accuracy: ColumnTable): AccuracyOfLayout[] {
  const found = new Map<string, AccuracyOfLayout>();
  for (const { layout, documents, cells, right, wrong, missed } of rowsOf<Accuracy>(accuracy)) {
    const before = found.get(layout) ?? { documents: 0, right: 0, wrong: 0, missed: 0, n: 0 };
    const n = before.n + cells;
    found.set(layout, {
      layout,
      documents: before.documents + documents,
      right: before.right + right,
      wrong: before.wrong + wrong,
      missed: before.missed + missed,
      n,
      value: n === 0 ? null : (before.right + right) / n,
    });
  }
  return [...found.values()];
}
