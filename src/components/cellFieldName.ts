import type { Edition } from "./edition.js";

/** The name of a theme's field, which is that of the row and the column of its cell. */
export function cellFieldName(field: string, { codebook, say }: Edition): string {
  for (const row of codebook.rows) {
    if (row.table !== "disclosure" || !field.startsWith(`${row.key}_`)) continue;
    const key = field.slice(row.key.length + 1);
    const column = codebook.columns.find((c) => c.table === row.table && c.key === key);
    if (column) return say({ en: `${row.en}: ${column.en}`, zh: `${row.zh}：${column.zh}` });
  }
  return field;
}
