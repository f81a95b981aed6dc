import { cellName, type Report } from "../../loaders/report/report.ts";
import type { Layout } from "./layout.ts";
import type { MadeReport, TrueCell } from "./madeReport.ts";

/** What became of one cell in a round trip. */
export interface Comparison {
  readonly name: string;
  readonly outcome: "right" | "wrong" | "missed";
  readonly truth: TrueCell | null;
  readonly read: string;
}

/**
 * Holds what was read against what is true. Wrong is a value that is not the cell's, or one where the cell has
 * none; missed is no value where the cell has one, or a state that is not the cell's. Where a layout loses
 * empty cells, a cell without a value may also be unreadable.
 */
export function compare(report: Report, made: MadeReport, { keeps }: Layout): Comparison[] {
  const read = new Map(report.cells.map((cell) => [cellName(cell), cell]));
  const known = [...made.cells.values()].map((truth): Comparison => {
    const cell = read.get(truth.name);
    const said = cell ? `${cell.value} ${cell.state} ${cell.raw}` : "none";
    const is = (outcome: Comparison["outcome"]): Comparison => ({
      name: truth.name,
      outcome,
      truth,
      read: said,
    });
    if (
      cell &&
      cell.raw !== null &&
      cell.raw !== report.document.text.slice(cell.start!, cell.end!)
    ) {
      return is("wrong");
    }
    if (cell && cell.value !== null) {
      return is(cell.value === truth.value ? "right" : "wrong");
    }
    if (truth.value !== null) return is("missed");
    const mayBeUnknown = !keeps.values || !keeps.blank;
    const isSo =
      cell?.state === truth.state ||
      (mayBeUnknown && (cell === undefined || ["unreadable", "missing"].includes(cell.state)));
    return is(isSo ? "right" : "missed");
  });
  // A value in a cell that the report does not have.
  const invented = report.cells
    .filter((cell) => cell.value !== null && !made.cells.has(cellName(cell)))
    .map((cell): Comparison => ({
      name: cellName(cell),
      outcome: "wrong",
      truth: null,
      read: `${cell.value} ${cell.state} ${cell.raw}`,
    }));
  return [...known, ...invented];
}
