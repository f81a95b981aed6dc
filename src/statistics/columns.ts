import type { ColumnTable } from "arquero";

/**
 * The numbers of a column, in the order of the table's selected rows. A null is NaN: it never passes for a
 * zero, and what is counted or added up must be tested first. Throws where there is no such column.
 */
export function numbers(table: ColumnTable, name: string): Float64Array {
  const column = columnOf<number>(table, name);
  const rows = table.indices();
  const found = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) found[i] = column.at(rows[i]!) ?? Number.NaN;
  return found;
}

/** The values of a column as they are, in the order of the table's selected rows. */
export function values<Value>(table: ColumnTable, name: string): (Value | null)[] {
  const column = columnOf<Value>(table, name);
  const rows = table.indices();
  const found: (Value | null)[] = [];
  for (let i = 0; i < rows.length; i++) found.push(column.at(rows[i]!) ?? null);
  return found;
}

/** Reads single texts of a column: for those of a few rows, as each must be decoded. */
export function textAt(table: ColumnTable, name: string): (row: number) => string | null {
  const column = columnOf<string>(table, name);
  const rows = table.indices();
  return (row) => column.at(rows[row]!) ?? null;
}

/** Columns added up, row by row: NaN where a part of the sum is not known. */
export function sumOf(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let i = 0; i < sums.length; i++) sums[i]! += column[i]!;
  }
  return sums;
}

/** Whether a table has a column: the two forms have tables of their own. */
export function hasColumn(table: ColumnTable, name: string): boolean {
  return table.columnIndex(name) >= 0;
}

interface Column<Value> {
  at(row: number): Value | null | undefined;
}

function columnOf<Value>(table: ColumnTable, name: string): Column<Value> {
  if (!hasColumn(table, name)) throw new Error(`the table has no column ${name}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Arquero's columns have no types
  return table.column(name) as Column<Value>;
}
