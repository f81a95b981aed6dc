import { hash, published } from "./published.js";

/** The tables of one key in its file: the names of the fields once, then the values of each row. */
type KeyedTables = Record<string, { fields: string[]; rows: unknown[][] }>;

/**
 * Fetches what is published under one key in the folder of reports or of agencies; null when that key is not there.
 * `home` is the way from the page to the root of the site.
 */
export async function keyedTables(
  folder: "reports" | "agencies",
  key: string,
  home: string,
): Promise<KeyedTables | null> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the codebook has checked the rows
  const file = (await published(`${folder}/${hash(key)}.json`, home)) as Record<
    string,
    KeyedTables
  > | null;
  return file?.[key] ?? null;
}

/** The rows of one of those tables, none where it has no row of the key. */
export function rowsIn<Row>(tables: KeyedTables, table: string): Row[] {
  const { fields, rows } = tables[table] ?? { fields: [], rows: [] };
  return rows.map(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the codebook has checked the rows
    (values) => Object.fromEntries(fields.map((field, i) => [field, values[i]])) as Row,
  );
}
