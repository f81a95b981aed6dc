import type { Codebook } from "../codebook/schema.ts";

/** One row of a published table, before it is checked: field keys and their values. Null as the field says. */
export type Row = Readonly<Record<string, string | number | null>>;

/** All published tables, by the key of the table. */
export type Tables = Readonly<Record<Codebook["tables"][number]["key"], readonly Row[]>>;
