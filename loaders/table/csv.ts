import type { Table } from "../codebook/schema.ts";
import type { Row } from "./row.ts";

/**
 * Rows as CSV after RFC 4180, in UTF-8. It opens with a byte order mark, without which Excel takes
 * Chinese for another encoding. The header holds the field keys; an empty field is a null.
 */
export function csv(table: Table, rows: readonly Row[]): Uint8Array {
  const keys = table.fields.map((field) => field.key);
  const lines = [keys, ...rows.map((row) => keys.map((key) => row[key] ?? null))];
  const text = lines.map((line) => `${line.map(quote).join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function quote(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
