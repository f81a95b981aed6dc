import type { TableKey } from "../codebook/schema.ts";
import { rowOf, type FormCell, type FormRow } from "./formCells.ts";

/** A column of values as the header orders them. */
export interface Column {
  /** Key of the row whose cell stands there; null for the row that is printed. */
  readonly row: string | null;
  /** Key of the column; null where the header does not tell which of several it is. */
  readonly column: string | null;
  /** The unit of money printed in the header; null where none is. */
  readonly unit: string | null;
}

/** The cells of the form that the columns of a printed row stand for. */
export interface RowCells {
  /** Those that are known: a column may have no header that tells which it is. */
  readonly known: readonly FormCell[];
  /** The column of each. */
  readonly columns: readonly number[];
  /** Their names, as table.row.column. */
  readonly names: readonly string[];
}

/** By the columns, which nearly all reports share, and the row. */
const found = new WeakMap<readonly Column[], Map<FormRow | null, RowCells>>();

/** Finds the cells of a row of a table under its columns, once for all rows with the same. */
export function rowCells(
  table: TableKey,
  row: FormRow | null,
  columns: readonly Column[],
): RowCells {
  let ofRows = found.get(columns);
  if (!ofRows) found.set(columns, (ofRows = new Map<FormRow | null, RowCells>()));
  let cells = ofRows.get(row);
  if (!cells) ofRows.set(row, (cells = findCells(table, row, columns)));
  return cells;
}

function findCells(table: TableKey, row: FormRow | null, columns: readonly Column[]): RowCells {
  const ofColumns = columns.map(({ row: ofColumn, column }) =>
    column === null ? null : (ofColumn === null ? row! : rowOf(table, ofColumn)).cells.get(column)!,
  );
  const known = ofColumns.filter((cell) => cell !== null);
  const indices = ofColumns.flatMap((cell, i) => (cell === null ? [] : [i]));
  return { known, columns: indices, names: known.map(({ name }) => name) };
}
