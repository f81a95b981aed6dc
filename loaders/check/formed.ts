import { rowOf, type FormCell } from "../report/formCells.ts";
import type { Cell, Report } from "../report/report.ts";

/** A cell of a report beside what the form says of it. */
export interface FormedCell {
  readonly cell: Cell;
  readonly formCell: FormCell;
}

/** The cells of a report: all in order, and each by the index of its form's cell. */
export interface FormedCells {
  readonly all: readonly FormedCell[];
  readonly byIndex: ReadonlyMap<number, Cell>;
}

const known = new WeakMap<Report, FormedCells>();

/** The cells of a report beside those of the form: found once for all the rules. */
export function formedCells(report: Report): FormedCells {
  let formed = known.get(report);
  if (!formed) {
    const all = report.cells.map((cell): FormedCell => {
      const formCell = rowOf(cell.table, cell.row).cells.get(cell.column)!;
      return { cell, formCell };
    });
    const byIndex = new Map(all.map(({ cell, formCell }) => [formCell.index, cell]));
    formed = { all, byIndex };
    known.set(report, formed);
  }
  return formed;
}
