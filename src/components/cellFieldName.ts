import type { Edition } from "./edition.js";

/** The names of a theme's field: those of the row and the column of its cell. */
export function cellFieldName(field: string, { codebook, say }: Edition): [string, string] {
  for (const row of codebook.rows) {
    if (row.table !== "disclosure" || !field.startsWith(`${row.key}_`)) continue;
    const key = field.slice(row.key.length + 1);
    const column = codebook.columns.find((c) => c.table === row.table && c.key === key);
    if (column) return [say(row), say(column)];
  }
  return [field, ""];
}
