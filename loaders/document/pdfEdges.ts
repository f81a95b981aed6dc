import type { Rule } from "./pdfGlyph.ts";

/** A straight line along one axis: at this place across, from here to there along it. In points. */
export interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How far apart the two lines of it lie if it is double, else 0. */
  readonly breadth: number;
}

/** Lines along x (`level`, at a y) and along y (`upright`, at an x). */
export interface Edges {
  readonly level: readonly Edge[];
  readonly upright: readonly Edge[];
}

/** What is no further apart than this meets, in points: borders of neighbouring cells, ends of lines at a corner. */
export const reach = 3;

/**
 * Lines side by side with no more than this between them are one, in points: the frames of cells that stand
 * apart. No row is so low.
 */
export const sameLine = 4;

/** The most that lines taken for one lie apart altogether, in points. */
const widestLine = 7;

/** The two lines of a double border lie no further apart than this, in points. */
const doubled = 3.5;

/** Copies and pieces of a line lie this close, in points. */
const exact = 1;

/** Pages with more lines than this are drawings, in which no table is looked for. */
export const mostEdges = 5000;

/** The ruling lines of a page as few long edges: those drawn in pieces or several times are joined. */
export function findEdges(rules: readonly Rule[]): Edges {
  const level: Edge[] = [];
  const upright: Edge[] = [];
  for (const { x0, y0, x1, y1 } of rules) {
    if (x1 - x0 >= y1 - y0) level.push({ at: (y0 + y1) / 2, from: x0, to: x1, breadth: 0 });
    else upright.push({ at: (x0 + x1) / 2, from: y0, to: y1, breadth: 0 });
  }
  const edges = {
    level: joinEdges(snapEdges(level, exact, exact)),
    upright: joinEdges(snapEdges(upright, exact, exact)),
  };
  const few = edges.level.length <= mostEdges && edges.upright.length <= mostEdges;
  return few ? edges : { level: [], upright: [] };
}

/** The edges of each table of a page, with the frames of neighbouring cells taken for one line. */
export function findNetworks(edges: Edges): Edges[] {
  return networks(edges).map(({ level, upright }) => ({
    level: joinEdges(snapEdges(level, sameLine, widestLine)),
    upright: joinEdges(snapEdges(upright, sameLine, widestLine)),
  }));
}

/** Moves edges onto one place that lie no more than `gap` apart, and all of them within `extent`. */
export function snapEdges(edges: readonly Edge[], gap: number, extent: number): Edge[] {
  const sorted = edges.toSorted((a, b) => a.at - b.at);
  const snapped: Edge[] = [];
  for (let first = 0; first < sorted.length;) {
    let next = first + 1;
    while (
      next < sorted.length &&
      sorted[next]!.at - sorted[next - 1]!.at <= gap &&
      sorted[next]!.at - sorted[first]!.at <= extent
    )
      next++;
    const group = sorted.slice(first, next);
    // Long edges say where the line is; their ends and corners are drawn less exactly.
    const weight = group.reduce((sum, { from, to }) => sum + (to - from) + 1e-6, 0);
    const at = group.reduce((sum, e) => sum + e.at * (e.to - e.from + 1e-6), 0) / weight;
    const apart = group.at(-1)!.at - group[0]!.at;
    const breadth = apart <= doubled ? apart : 0;
    for (const { from, to } of group) snapped.push({ at, from, to, breadth });
    first = next;
  }
  return snapped;
}

/** Joins edges on one line that touch or overlap. Edges come with equal places next to each other. */
export function joinEdges(edges: readonly Edge[]): Edge[] {
  const sorted = edges.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const joined: Edge[] = [];
  for (const edge of sorted) {
    const last = joined.at(-1);
    if (last && last.at === edge.at && edge.from <= last.to + sameLine)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, edge.to) };
    else joined.push(edge);
  }
  // What is left shorter than any cell is a dot or a corner.
  return joined.filter(({ from, to }) => to - from > reach);
}

/**
 * Groups edges that meet, each group the lines of one table. An upright line that meets none but runs along a
 * whole table belongs to it: the side of a cell that is cut by the page at both ends.
 */
export function networks({ level, upright }: Edges): Edges[] {
  const parent = Array.from({ length: level.length + upright.length }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  level.forEach((h, i) => {
    upright.forEach((v, j) => {
      if (meet(h, v)) parent[root(i)] = root(level.length + j);
    });
  });
  const groups = new Map<number, { level: Edge[]; upright: Edge[] }>();
  const groupOf = (i: number) => {
    const key = root(i);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { level: [], upright: [] }));
    return group;
  };
  level.forEach((edge, i) => groupOf(i).level.push(edge));
  upright.forEach((edge, j) => groupOf(level.length + j).upright.push(edge));
  const all = [...groups.values()];
  const tables = all.filter((group) => group.level.length > 0 && group.upright.length > 0);
  const sides = all.filter((group) => group.level.length === 0).flatMap((group) => group.upright);
  return tables.map((table) => ({
    level: table.level,
    upright: [...table.upright, ...sides.filter((side) => runsAlong(side, table.upright))],
  }));
}

/** Whether an edge begins and ends where the others as a whole do. */
function runsAlong({ from, to }: Edge, others: readonly Edge[]): boolean {
  const start = Math.min(...others.map((edge) => edge.from));
  const end = Math.max(...others.map((edge) => edge.to));
  return Math.abs(from - start) <= reach && Math.abs(to - end) <= reach;
}

function meet(level: Edge, upright: Edge): boolean {
  return (
    upright.at >= level.from - sameLine &&
    upright.at <= level.to + sameLine &&
    level.at >= upright.from - sameLine &&
    level.at <= upright.to + sameLine
  );
}
