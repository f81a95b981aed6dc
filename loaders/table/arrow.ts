import {
  columnFromArray,
  dictionary,
  float64,
  int16,
  int32,
  int8,
  tableFromColumns,
  tableToIPC,
  utf8,
  type Column,
  type DataType,
  type IntType,
} from "@uwdata/flechette";
import type { Field, Table } from "../codebook/schema.ts";
import type { Row } from "./row.ts";

/**
 * Rows as an Arrow IPC file. Numbers are in the smallest type that holds all of a column exactly: int8,
 * int16, int32 or float64. Text and dates are UTF-8, dictionary-encoded where that is shorter.
 */
export function arrow(table: Table, rows: readonly Row[]): Uint8Array {
  const columns = table.fields.map((field): [string, Column<unknown>] => {
    const values = rows.map((row) => row[field.key] ?? null);
    return [field.key, columnFromArray(values, dataType(field, values))];
  });
  const bytes = tableToIPC(tableFromColumns(columns), { format: "file" });
  if (!bytes) throw new Error(`${table.key}: Arrow: no bytes`);
  return bytes;
}

function dataType({ type }: Field, values: readonly Row[string][]): DataType {
  if (type === "integer" || type === "number") return numberType(values as (number | null)[]);
  const distinct = new Set(values);
  distinct.delete(null);
  // Arquero cannot read a dictionary without entries, and gives the nulls an entry of their own.
  if (distinct.size === 0 || 2 * distinct.size > values.length) return utf8();
  return dictionary(utf8(), integerType(0, distinct.size) ?? int32());
}

function numberType(values: readonly (number | null)[]): DataType {
  let [least, most] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    if (!Number.isInteger(value)) return float64();
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return integerType(least, most) ?? float64();
}

/** The smallest type of whole numbers from `least` to `most`; null where none is large enough. */
function integerType(least: number, most: number): IntType | null {
  const types = [int8(), int16(), int32()];
  return (
    types.find(({ bitWidth }) => least >= -(2 ** (bitWidth - 1)) && most < 2 ** (bitWidth - 1)) ??
    null
  );
}
