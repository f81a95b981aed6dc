import type { ColumnTable } from "arquero";
import { values } from "./columns.js";

/** The fields of a report by which statistics can be grouped and reports chosen. */
export const groupFields = ["year", "form", "level", "tier", "province", "agency_type"] as const;
export type Group = (typeof groupFields)[number];

/** The values of the fields a row is grouped by; the others are not there. Null where a report's is not known. */
export interface Grouped {
  year?: number | null;
  form?: string | null;
  level?: string | null;
  /** The government or the departments of a level. */
  tier?: string | null;
  province?: string | null;
  agency_type?: string | null;
}

/** The selected rows of a table, split by fields of their report. */
export interface Groups {
  /** One a group, in the order of the values; an unknown value comes last. */
  keys: Grouped[];
  /** For each selected row, the place of its group among the keys. */
  of: Int32Array;
}

type Value = string | number | null;

/** Splits a table by fields. Without a field there is one group, even of no rows. */
export function groupsOf(table: ColumnTable, by: readonly Group[]): Groups {
  const n = table.numRows();
  let of = new Int32Array(n);
  let keys: Value[][] = [[]];
  for (const field of by) {
    const column = values<string | number>(table, field);
    const numbered = new Map<Value, number>();
    for (let i = 0; i < n; i++) {
      const value = column[i]!;
      if (!numbered.has(value)) numbered.set(value, numbered.size);
    }
    const distinct = [...numbered.keys()];
    const next = new Int32Array(n);
    for (let i = 0; i < n; i++) {
      next[i] = of[i]! * distinct.length + numbered.get(column[i]!)!;
    }
    of = next;
    keys = keys.flatMap((key) => distinct.map((value) => [...key, value]));
  }
  return inOrder(keys, of, by);
}

/** Sorts the groups and drops the combinations that no row has. */
function inOrder(keys: readonly Value[][], of: Int32Array, by: readonly Group[]): Groups {
  const used = new Uint8Array(keys.length);
  for (let i = 0; i < of.length; i++) used[of[i]!] = 1;
  const kept = keys
    .map((key, place) => ({ key, place }))
    .filter(({ place }) => by.length === 0 || used[place] === 1)
    .toSorted((a, b) => compareAll(a.key, b.key));
  const places = new Int32Array(keys.length);
  for (const [place, { place: old }] of kept.entries()) places[old] = place;
  return {
    keys: kept.map(({ key }) => Object.fromEntries(by.map((field, i) => [field, key[i]!]))),
    of: of.map((place) => places[place]!),
  };
}

function compareAll(a: readonly Value[], b: readonly Value[]): number {
  for (const [i, value] of a.entries()) {
    const order = compare(value, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
