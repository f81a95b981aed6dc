import { codebook } from "../codebook/codebook.ts";
import type { FormKey, Row, TableKey } from "../codebook/schema.ts";

/** A cell that a form has, as far as it is known before any report is read. */
export interface FormCell {
  /** Its place among all cells of both forms. */
  readonly index: number;
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  /** table.row.column */
  readonly name: string;
  /** Whether it holds an amount of money; else it holds a count. */
  readonly isAmount: boolean;
}

/** A row of a statutory table with its cells. */
export interface FormRow {
  readonly key: string;
  readonly entry: Row;
  /** Its columns in both forms, in one word: rows of the same columns have the same. */
  readonly shape: string;
  /** By column, those of both forms. */
  readonly cells: ReadonlyMap<string, FormCell>;
  /** In the order of the form; none where the form has no such row. */
  readonly inForm: Readonly<Record<FormKey, readonly FormCell[]>>;
  /** Where both forms have the same columns: all that can be said while the form is unknown. */
  readonly inBoth: readonly FormCell[];
}

let count = 0;
const amounts = new Set(
  codebook.columns.filter(({ unit }) => unit === "万元").map(({ table, key }) => `${table}.${key}`),
);

function formRow(entry: Row): FormRow {
  const { table, key, columns } = entry;
  const { form2019 = [], form2021 = [] } = columns;
  const cells = new Map<string, FormCell>();
  for (const column of new Set([...form2019, ...form2021])) {
    const isAmount = amounts.has(`${table}.${column}`);
    const name = `${table}.${key}.${column}`;
    cells.set(column, { index: count++, table, row: key, column, name, isAmount });
  }
  const inForm = {
    form2019: form2019.map((column) => cells.get(column)!),
    form2021: form2021.map((column) => cells.get(column)!),
  };
  const inBoth = form2019.join() === form2021.join() ? inForm.form2019 : [];
  const shape = `${form2019.join()};${form2021.join()}`;
  return { key, entry, shape, cells, inForm, inBoth };
}

/** The rows of each table, in the order of the form. */
export const formRows: Readonly<Record<TableKey, readonly FormRow[]>> = {
  disclosure: rowsOf("disclosure"),
  requests: rowsOf("requests"),
  disputes: rowsOf("disputes"),
};

function rowsOf(table: TableKey): FormRow[] {
  return codebook.rows.filter((row) => row.table === table).map(formRow);
}

const byKey = {
  disclosure: new Map(formRows.disclosure.map((row) => [row.key, row])),
  requests: new Map(formRows.requests.map((row) => [row.key, row])),
  disputes: new Map(formRows.disputes.map((row) => [row.key, row])),
};

/** The row of a table by its key. */
export function rowOf(table: TableKey, key: string): FormRow {
  return byKey[table].get(key)!;
}

const byName = new Map(
  Object.values(formRows).flatMap((rows) =>
    rows.flatMap((row) => [...row.cells.values()].map(({ name, index }) => [name, index] as const)),
  ),
);

/** The index of a cell by its name, as table.row.column. */
export function cellIndex(name: string): number {
  return byName.get(name)!;
}

/** How many cells both forms have together; their indices are below it. */
export const cellCount = count;

const cellNames = [...byName.keys()];

/** The name of a cell, as table.row.column, by its index. */
export function cellNameAt(index: number): string {
  return cellNames[index]!;
}
