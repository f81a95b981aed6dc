import type { Relation } from "../codebook/relations.ts";
import type { Piece } from "./piece.ts";

/** A printed row whose values cannot be told to belong to columns by the way they are printed. */
export interface OpenRow {
  /** Names of the cells the row should fill: table.row.column. */
  readonly cells: readonly string[];
  readonly pieces: readonly Piece[];
  readonly values: readonly number[];
}

/** One way to lay a row's values under its columns: the index of the value in each, null where none stands. */
type Layout = readonly (number | null)[];

const mostLayouts = 5000;
const mostSums = 20_000;

/**
 * Lays open rows under their columns where the report's own arithmetic leaves one way only. Values keep
 * their order; a row must satisfy the relations within it, and the rows together those between them, none of which may be left untried. A cell nothing is laid under counts as nothing in a sum. `known` gives the value
 * of a cell outside the open rows: 0 where it is blank, null where it is not known.
 * Answers the piece of each cell, a list a row; all null where more than one way is left.
 */
export function solve(
  rows: readonly OpenRow[],
  relations: readonly Relation[],
  known: (cell: string) => number | null,
): (readonly (Piece | null)[])[] {
  const open = rows.map((row): Open => {
    const cells = new Map(row.cells.map((cell, i) => [cell, i]));
    const within = relations.filter(({ left, right }) =>
      [...left, ...right].every((cell) => cells.has(cell)),
    );
    return { row, cells, layouts: layoutsOf(row, cells, within), isTried: true };
  });
  const between = relations.filter(({ left, right }) => {
    const names = [...left, ...right];
    return open.some(
      ({ cells }) =>
        names.some((cell) => cells.has(cell)) && !names.every((cell) => cells.has(cell)),
    );
  });
  for (let before = -1, after = count(open); before !== after;) {
    for (const relation of between) narrow(relation, open, known);
    before = after;
    after = count(open);
  }
  return open.map(({ row, layouts, isTried }) => {
    const [only, ...others] = layouts;
    const isSettled = only !== undefined && others.length === 0 && isTried;
    return row.cells.map((_, i) => (isSettled && only[i] != null ? row.pieces[only[i]]! : null));
  });
}

interface Open {
  readonly row: OpenRow;
  /** Index of each cell in the row. */
  readonly cells: ReadonlyMap<string, number>;
  layouts: Layout[];
  /** Whether every relation the row has part in could be tried. */
  isTried: boolean;
}

const count = (open: readonly Open[]) => open.reduce((sum, { layouts }) => sum + layouts.length, 0);

function valueOf({ values }: OpenRow, index: number | null): number | null {
  return index === null ? null : values[index]!;
}

/** Every way to lay a row out that satisfies the relations within it. */
function layoutsOf(
  row: OpenRow,
  cells: ReadonlyMap<string, number>,
  within: readonly Relation[],
): Layout[] {
  const columns = row.cells.length;
  const values = row.values.length;
  // With more than one value too many, those of another row may have come in.
  if (values > columns + 1 || values === 0 || within.length === 0) return [];
  const found = new Map<string, Layout>();
  for (const layout of values > columns ? without(row.values) : spread(values, columns)) {
    const at = (cell: string) => valueOf(row, layout[cells.get(cell)!]!);
    const sum = (side: readonly string[]) =>
      side.reduce((total, cell) => total + (at(cell) ?? 0), 0);
    const holds = within.every(({ left, right }) => sum(left) === sum(right));
    // Ways that give each cell the same value are one.
    if (holds) found.set(layout.map((index) => valueOf(row, index)).join(), layout);
    if (found.size > mostLayouts) return [];
  }
  return [...found.values()];
}

/** Every way to leave one value out. Only a 0 may be: the number that makes a sum wrong may be the row's all the same. */
function* without(values: readonly number[]): Generator<Layout> {
  for (const [i, value] of values.entries()) {
    if (value === 0) yield indices(values.length).filter((index) => index !== i);
  }
}

/** Every way to spread values over columns in their order. */
function* spread(values: number, columns: number): Generator<Layout> {
  for (const pick of combinations(indices(columns), values)) {
    yield indices(columns).map((i) => (pick.includes(i) ? pick.indexOf(i) : null));
  }
}

const indices = (length: number) => Array.from({ length }, (_, i) => i);

/** Every choice of some items in their order. */
function* combinations(items: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = 0; i <= items.length - size; i++) {
    for (const rest of combinations(items.slice(i + 1), size - 1)) yield [items[i]!, ...rest];
  }
}

/** Drops the ways to lay a row out for which no way of the others makes the relation hold. */
function narrow(
  { left, right }: Relation,
  open: readonly Open[],
  known: (cell: string) => number | null,
): void {
  const names = [...left, ...right];
  const owners = open.filter(({ cells }) => names.some((name) => cells.has(name)));
  const isKnown = (name: string) =>
    owners.some(({ cells }) => cells.has(name)) || known(name) !== null;
  if (owners.some(({ layouts }) => layouts.length === 0) || !names.every(isKnown)) {
    for (const owner of owners) owner.isTried = false;
    return;
  }
  let constant = 0;
  const terms: { open: Open; value: (layout: Layout) => number }[] = [];
  for (const [side, sign] of [[left, 1] as const, [right, -1] as const]) {
    for (const name of side) {
      const owner = open.find(({ cells }) => cells.has(name));
      if (owner) {
        const column = owner.cells.get(name)!;
        terms.push({
          open: owner,
          value: (layout) => sign * (valueOf(owner.row, layout[column]!) ?? 0),
        });
      } else {
        constant += sign * known(name)!;
      }
    }
  }
  for (const term of terms) {
    const others = terms.filter((other) => other !== term);
    const sums = sumsOf(others.map((other) => new Set(other.open.layouts.map(other.value))));
    if (!sums) continue;
    term.open.layouts = term.open.layouts.filter((layout) =>
      sums.has(-constant - term.value(layout)),
    );
  }
}

/** Every sum of one value from each set; null where there are too many. */
function sumsOf(domains: readonly ReadonlySet<number>[]): Set<number> | null {
  let sums = new Set([0]);
  for (const domain of domains) {
    if (sums.size * domain.size > mostSums) return null;
    sums = new Set([...sums].flatMap((sum) => [...domain].map((value) => sum + value)));
  }
  return sums;
}
