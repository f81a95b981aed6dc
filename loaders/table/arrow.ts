import {
  columnFromArray,
  dictionary,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type Column,
  type DataType,
} from "@uwdata/flechette";
import type { Field, Table } from "../codebook/schema.ts";
import type { Row } from "./row.ts";

/**
 * Rows as an Arrow IPC file. Integers are int32, numbers float64, text and dates UTF-8; a field with
 * listed values, or that is a part of a compound key, is dictionary-encoded.
 */
export function arrow(table: Table, rows: readonly Row[]): Uint8Array {
  const columns = table.fields.map((field): [string, Column<unknown>] => {
    const values = rows.map((row) => row[field.key] ?? null);
    // Arquero cannot read a dictionary without entries.
    const type = rows.length === 0 ? plainType(field) : dataType(table, field);
    return [field.key, columnFromArray(values, type)];
  });
  const bytes = tableToIPC(tableFromColumns(columns), { format: "file" });
  if (!bytes) throw new Error(`${table.key}: Arrow: no bytes`);
  return bytes;
}

function dataType(table: Table, field: Field): DataType {
  const repeated = field.values !== null || repeats(table, field.key);
  return field.type === "string" && repeated ? dictionary(utf8()) : plainType(field);
}

function plainType({ type }: Field): DataType {
  if (type === "integer") return int32();
  return type === "number" ? float64() : utf8();
}

/** A part of a compound key stands on many rows. */
function repeats({ primary_key }: Table, key: string): boolean {
  return primary_key.length > 1 && primary_key.includes(key);
}
