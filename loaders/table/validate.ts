import { z } from "zod";
import type { Field, Table } from "../codebook/schema.ts";
import type { Row } from "./row.ts";

/**
 * Checks rows against their table in the codebook: every field there and no other, each of its type
 * and among its values, null only where the codebook says what null means, no key twice.
 * Throws with one line a fault: "table: row N: field: what: value".
 */
export function validate(table: Table, rows: readonly Row[]): readonly Row[] {
  const schema = z.strictObject(
    Object.fromEntries(table.fields.map((field) => [field.key, fieldSchema(field)])),
  );
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const place = `${table.key}: row ${index + 1}`;
    const result = schema.safeParse(row);
    for (const { path, message } of result.error?.issues ?? []) {
      const key = path.map(String).join(".");
      faults.push([place, key, message, key in row ? JSON.stringify(row[key]) : ""].join(": "));
    }
    const key = JSON.stringify(table.primary_key.map((field) => row[field]));
    if (seen.has(key)) faults.push(`${place}: ${table.primary_key.join(", ")}: key twice: ${key}`);
    seen.add(key);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return rows;
}

function fieldSchema({ type, values, null_means }: Field): z.ZodType {
  const schema = values ? z.enum(values) : types[type];
  return null_means === null ? schema : schema.nullable();
}

const types: Record<Field["type"], z.ZodType> = {
  // An empty string and a null look the same to most readers of CSV, so there are no empty strings.
  string: z.string().min(1),
  integer: z.int32(),
  number: z.number(),
  date: z.iso.date(),
};
