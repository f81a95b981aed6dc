import type { ColumnTable } from "arquero";
import { numbers } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";

/** Reports of one group. */
export interface ReportCount extends Grouped {
  reports: number;
  /** All reports: the denominator of `value`. */
  n: number;
  value: number;
}

/** Reports of any table with one row a report, one row a group; none where there is no report. */
export function reportsBy(table: ColumnTable, by: readonly Group[]): ReportCount[] {
  const { keys, of } = groupsOf(table, by);
  const counts = new Int32Array(keys.length);
  for (let i = 0; i < of.length; i++) counts[of[i]!]!++;
  const n = of.length;
  if (n === 0) return [];
  return keys.map((key, group) => ({
    ...key,
    reports: counts[group]!,
    n,
    value: counts[group]! / n,
  }));
}

/** Cells of one group of reports in one state. */
export interface CellsByState extends Grouped {
  state: string;
  cells: number;
  /** All cells of the reports' forms: the denominator of `value`. */
  n: number;
  /** Null when there is no cell. */
  value: number | null;
  /** Those of them that have a value. */
  with_value: number;
}

/** What the codebook says of a state: whether a cell in it has a value. One state at most may have it sometimes. */
export interface State {
  key: string;
  value: "always" | "sometimes" | "never";
}

/** Cells of the theme `coverage` by state, one row a group and state, in the order given. */
export function cellsByState(
  table: ColumnTable,
  states: readonly State[],
  { by = [] }: { by?: readonly Group[] } = {},
): CellsByState[] {
  const { keys, of } = groupsOf(table, by);
  const names = ["cells", "cells_with_value", ...states.map((state) => state.key)];
  const sums = added(table, names, of, keys.length);
  return keys.flatMap((key, group) => {
    const [n, withValue, ...counts] = sums[group]!;
    const always = states.reduce(
      (sum, { value }, i) => sum + (value === "always" ? counts[i]! : 0),
      0,
    );
    const valued = {
      always: (cells: number) => cells,
      sometimes: () => withValue! - always,
      never: () => 0,
    };
    return states.map((state, i) => ({
      ...key,
      state: state.key,
      cells: counts[i]!,
      n: n!,
      value: n === 0 ? null : counts[i]! / n!,
      with_value: valued[state.value](counts[i]!),
    }));
  });
}

/** Cells that have a value. */
export interface CellsWithValue extends Grouped {
  with_value: number;
  /** All cells of the reports' forms: the denominator of `value`. */
  n: number;
  /** Null when there is no cell. */
  value: number | null;
}

/** Cells of the theme `coverage` that have a value, one row a group. */
export function cellsWithValue(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): CellsWithValue[] {
  const { keys, of } = groupsOf(table, by);
  return added(table, ["cells", "cells_with_value"], of, keys.length).map(
    ([n, with_value], group) => ({
      ...keys[group],
      with_value: with_value!,
      n: n!,
      value: n === 0 ? null : with_value! / n!,
    }),
  );
}

/** Columns without nulls, added up group by group. */
function added(
  table: ColumnTable,
  names: readonly string[],
  of: Int32Array,
  groups: number,
): Float64Array[] {
  const sums = Array.from({ length: groups }, () => new Float64Array(names.length));
  for (const [place, name] of names.entries()) {
    const column = numbers(table, name);
    for (let i = 0; i < of.length; i++) sums[of[i]!]![place]! += column[i]!;
  }
  return sums;
}
