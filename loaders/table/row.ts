import type { Checked } from "../check/check.ts";
import type { Codebook } from "../codebook/schema.ts";
import type { Whose } from "../place/placeOf.ts";

/** A report with what the checks say of it, and whose it is. */
export interface Read extends Checked {
  readonly whose: Whose;
}

/** One row of a published table, before it is checked: field keys and their values. Null as the field says. */
export type Row = Readonly<Record<string, string | number | null>>;

/** All published tables, by the key of the table. */
export type Tables = Readonly<Record<Codebook["tables"][number]["key"], readonly Row[]>>;
