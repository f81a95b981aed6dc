import type { ColumnTable } from "arquero";
import { corrected } from "./corrected.js";
import { select, type Selected } from "./select.js";
import type { Selection } from "./Selection.js";

/** A table with one row a report as the reader wants to see it: the chosen reports, known errors put right if asked for. */
export function chosenReports(
  table: ColumnTable,
  corrections: ColumnTable,
  selection: Selection,
): Selected {
  return select(selection.corrections ? corrected(table, corrections) : table, selection);
}
