import type { Table } from "../codebook/schema.ts";
import type { Row } from "./row.ts";

/** JSON repeats the names of the fields in every row: longer tables would be too large for most hosts of files. */
const mostRows = 200_000;

/** Whether a table of so many rows is published as JSON too. */
export function hasJson(rows: number): boolean {
  return rows <= mostRows;
}

/** Rows as a JSON array with one object a line, fields in the order of the codebook. */
export function json(table: Table, rows: readonly Row[]): Uint8Array {
  const objects = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(table.fields.map((field) => [field.key, row[field.key] ?? null])),
    ),
  );
  const text = objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
  return new TextEncoder().encode(text);
}
