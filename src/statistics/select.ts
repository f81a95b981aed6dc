import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { hasColumn, values } from "./columns.js";
import { groupFields, groupsOf } from "./groups.js";
import type { Choices, Selection } from "./Selection.js";

/** What a selection leaves of a table with one row a report. */
export interface Selected {
  /** The rows that are wanted, copies only if they are: a view, nothing is copied. */
  table: ColumnTable;
  /** Its reports. */
  reports: number;
  /** Reports that are wanted, but are copies of others (`duplicate_of`): left out. */
  copies: number;
}

/**
 * Filters a table with one row a report by the fields of its reports. Throws where it lacks a field that is asked for.
 *
 * @param withCopies for what is said of the files as they are, each of which counts
 */
export function select(
  table: ColumnTable,
  selection: Selection,
  { withCopies = false }: { withCopies?: boolean } = {},
): Selected {
  const rows = table.indices();
  const wanted = new Uint8Array(rows.length).fill(1);
  for (const field of groupFields) {
    const list = selection[field];
    if (list === null) continue;
    const allowed = new Set<string | number | null>(list);
    const column = values<string | number>(table, field);
    for (let i = 0; i < column.length; i++) if (!allowed.has(column[i]!)) wanted[i] = 0;
  }
  const copyOf = values<string>(table, "duplicate_of");
  const filter = new aq.BitSet(table.totalRows());
  let [reports, copies] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    if (wanted[i] === 0) continue;
    if (withCopies || copyOf[i] === null) {
      filter.set(rows[i]!);
      reports++;
    } else copies++;
  }
  return { table: table.create({ filter }), reports, copies };
}

/** The values of each field that the reports of a table have, in order; an unknown one comes last. */
export function choicesOf(table: ColumnTable): Choices {
  return Object.fromEntries(
    groupFields
      .filter((field) => hasColumn(table, field))
      .map((field) => [field, groupsOf(table, [field]).keys.map((key) => key[field] ?? null)]),
  );
}
