import type { ColumnTable } from "arquero";
import { hasColumn, values } from "./columns.js";
import { corrected, fieldOf } from "./corrected.js";
import { select, type Selected } from "./select.js";
import type { Selection } from "./Selection.js";
import { rowsOf } from "./tables.js";

/** The chosen reports, and what was done about the errors that are known in them. */
export interface ChosenReports extends Selected {
  /** Known errors in the cells of the table that the chosen reports hold. */
  known_errors: number;
  /** Whether they are put right. */
  put_right: boolean;
}

/** A table with one row a report as the reader wants to see it: the chosen reports, known errors put right if asked for. */
export function chosenReports(
  table: ColumnTable,
  corrections: ColumnTable,
  selection: Selection,
): ChosenReports {
  const selected = select(selection.corrections ? corrected(table, corrections) : table, selection);
  return {
    ...selected,
    known_errors: knownErrors(selected.table, corrections),
    put_right: selection.corrections,
  };
}

function knownErrors(table: ColumnTable, corrections: ColumnTable): number {
  if (corrections.numRows() === 0) return 0;
  const reports = new Set(values<string>(table, "report"));
  return rowsOf<{ report: string; row: string; column: string }>(corrections).filter(
    ({ report, row, column }) => reports.has(report) && hasColumn(table, fieldOf(row, column)),
  ).length;
}
