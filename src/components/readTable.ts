import type { ColumnTable } from "arquero";
import aq from "arquero/dist/arquero.min.js";

/** A published table, from the bytes of its Arrow file. */
export function readTable(bytes: ArrayBuffer): ColumnTable {
  return aq.fromArrow(bytes);
}
