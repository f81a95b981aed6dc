import type { Table } from "../codebook/schema.ts";
import type { Row } from "./row.ts";

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
