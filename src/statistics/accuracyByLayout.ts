import type { ColumnTable } from "arquero";
import { indexed } from "./groups.js";
import { sum } from "./sum.js";
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
  /** Share of cells read right. */
  value: number;
}

/** Accuracy by the way reports are printed, in the order of the table. */
export function accuracyByLayout(accuracy: ColumnTable): AccuracyOfLayout[] {
  const byLayout = indexed(rowsOf<Accuracy>(accuracy), ({ layout }) => layout);
  return [...byLayout].map(([layout, rows]) => {
    const total = (field: "documents" | "cells" | "right" | "wrong" | "missed") =>
      sum(rows.map((row) => row[field]));
    const n = total("cells");
    const right = total("right");
    return {
      layout,
      documents: total("documents"),
      right,
      wrong: total("wrong"),
      missed: total("missed"),
      n,
      value: right / n,
    };
  });
}
