import type { Relation } from "../codebook/relations.ts";
import type { Piece } from "./piece.ts";
import type { LaidValue, Way } from "./waysToLay.ts";

/** A printed row whose values cannot be told to belong to columns by the way they are printed. */
export interface OpenRow {
  /** Names of the cells the row should fill: table.row.column. */
  readonly cells: readonly string[];
  /** Every way to lay its values under the cells; those that end in a way of which `mayEnd` says no may be left out. */
  ways(mayEnd: (way: Way) => boolean): Iterable<Way>;
}

const mostWays = 5000;
const mostSums = 20_000;

/**
 * Lays open rows under their columns where the report's own arithmetic leaves one way only. A row must satisfy the
 * relations within it, and the rows together those between them, none of which may be left untried. A cell nothing is
 * laid under counts as nothing in a sum. `known` gives the value of a cell outside the open rows: 0 where it is blank,
 * null where it is not known.
 * Answers the piece of each cell, a list a row; null for a row of which more than one way is left, or none.
 */
export function solve(
  rows: readonly OpenRow[],
  relations: readonly Relation[],
  known: (cell: string) => number | null,
): ((Piece | null)[] | null)[] {
  const open = rows.map((row): Open => {
    const cells = new Map(row.cells.map((cell, i) => [cell, i]));
    const within = relations.filter(({ left, right }) =>
      [...left, ...right].every((cell) => cells.has(cell)),
    );
    return { cells, ways: waysWithin(row, cells, within), isTried: true };
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
  return open.map(({ ways, isTried }) => {
    const [only, ...others] = ways;
    const isSettled = only !== undefined && others.length === 0 && isTried;
    return isSettled ? only.map((laid) => laid?.piece ?? null) : null;
  });
}

interface Open {
  /** Index of each cell in the row. */
  readonly cells: ReadonlyMap<string, number>;
  ways: readonly Way[];
  /** Whether every relation the row has part in could be tried. */
  isTried: boolean;
}

const count = (open: readonly Open[]) => open.reduce((sum, { ways }) => sum + ways.length, 0);

function valueOf(laid: LaidValue | null): number | null {
  return laid && laid.value;
}

/** Every way to lay a row out that satisfies the relations within it. */
function waysWithin(
  row: OpenRow,
  cells: ReadonlyMap<string, number>,
  within: readonly Relation[],
): readonly Way[] {
  if (within.length === 0) return [];
  const columns = row.cells.length;
  const sums = within.map((relation) => {
    const [left, right] = [relation.left, relation.right].map((side) => {
      const indices = side.map((cell) => cells.get(cell)!);
      return { indices, first: Math.min(...indices) };
    });
    return { left: left!, right: right! };
  });
  /** Whether no sum is broken by how a row ends: where not all that is to be added is laid yet, nothing may be too much. */
  const mayEnd = (way: Way) => {
    const before = columns - way.length;
    const sumOf = ({ indices }: { readonly indices: readonly number[] }) =>
      indices.reduce((sum, i) => sum + (i < before ? 0 : (valueOf(way[i - before]!) ?? 0)), 0);
    return sums.every(({ left, right }) => {
      const [a, b] = [sumOf(left), sumOf(right)];
      return (left.first < before || a >= b) && (right.first < before || a <= b);
    });
  };
  const found = new Map<string, Way>();
  for (const way of row.ways(mayEnd)) {
    // Ways that give each cell the same value are one.
    if (mayEnd(way)) found.set(way.map(valueOf).join(), way);
    if (found.size > mostWays) return [];
  }
  return [...found.values()];
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
  if (owners.some(({ ways }) => ways.length === 0) || !names.every(isKnown)) {
    for (const owner of owners) owner.isTried = false;
    return;
  }
  let constant = 0;
  const terms: { open: Open; value: (way: Way) => number }[] = [];
  for (const [side, sign] of [[left, 1] as const, [right, -1] as const]) {
    for (const name of side) {
      const owner = open.find(({ cells }) => cells.has(name));
      if (owner) {
        const column = owner.cells.get(name)!;
        terms.push({ open: owner, value: (way) => sign * (valueOf(way[column]!) ?? 0) });
      } else {
        constant += sign * known(name)!;
      }
    }
  }
  for (const term of terms) {
    const others = terms.filter((other) => other !== term);
    const sums = sumsOf(others.map((other) => new Set(other.open.ways.map(other.value))));
    if (!sums) continue;
    term.open.ways = term.open.ways.filter((way) => sums.has(-constant - term.value(way)));
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
