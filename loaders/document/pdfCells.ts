import { findNetworks, reach, sameLine, type Edge, type Edges } from "./pdfEdges.ts";

/** A cell between ruling lines: its box in points, and its place and spans in the table's rows and columns. */
export interface CellBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly row: number;
  readonly rowspan: number;
  /** Whether no line is drawn below it: then a page break cuts it. */
  readonly open: boolean;
}

/** A ruled table. Its edges are those at which some cell begins or ends. */
export interface TableBox {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** From top to bottom, then from left to right. */
  readonly cells: readonly CellBox[];
}

/** The tables that the edges of a page make: at least two cells, in at least two columns. */
export function findTables(edges: Edges): TableBox[] {
  return findNetworks(edges).flatMap((network) => {
    const table = tableOf(network);
    return table && table.xs.length > 2 ? [table] : [];
  });
}

/** The cells of one network of edges: areas of its raster between which no line is drawn. */
export function tableOf(network: Edges): TableBox | null {
  const level = closed(network.level, network.upright);
  const upright = closed(network.upright, network.level);
  const marks = { x: marksOf(upright.edges), y: marksOf(level.edges) };
  const xs = marks.x.map(({ at }) => at);
  const ys = marks.y.map(({ at }) => at);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > mostAreas) return null;

  const walls = {
    level: coverage(level.edges, marks.x),
    upright: coverage(upright.edges, marks.y),
  };
  const isWallAbove = (row: number, column: number) => walls.level.has(ys[row]!, column);
  const isWallLeft = (row: number, column: number) => walls.upright.has(xs[column]!, row);

  const seen = new Uint8Array(columns * rows);
  const spans: Span[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue;
    const group: number[] = [];
    const leaks = { up: false, down: false, aside: false };
    const visit = (row: number, column: number) => {
      if (row < 0) leaks.up = true;
      else if (row >= rows) leaks.down = true;
      else if (column < 0 || column >= columns) leaks.aside = true;
      else {
        const i = row * columns + column;
        if (!seen[i]) group.push(i);
        seen[i] = 1;
      }
    };
    visit(Math.floor(start / columns), start % columns);
    for (const i of group) {
      const row = Math.floor(i / columns);
      const column = i % columns;
      if (!isWallAbove(row, column)) visit(row - 1, column);
      if (!isWallAbove(row + 1, column)) visit(row + 1, column);
      if (!isWallLeft(row, column)) visit(row, column - 1);
      if (!isWallLeft(row, column + 1)) visit(row, column + 1);
    }
    // What is open along one axis only is a cell that a page cuts, or one without side borders.
    if (leaks.aside && (leaks.up || leaks.down)) continue;
    const open = leaks.down || level.after;
    for (const span of rectangles(group, columns))
      spans.push({ ...span, open: open && span.bottom === rows });
  }
  return spans.length < 2 ? null : withoutEmptyTracks(spans, xs, ys);
}

/** Rasters with more areas than this are drawings. */
const mostAreas = 100_000;

/** A cell by the lines that bound it, as indices. */
interface Span {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly open: boolean;
}

/**
 * Adds the outer line that is not drawn where edges across all run on past the outermost line: tables without
 * side borders, and tables that a page break cuts. `after` tells whether it was missing at the end.
 */
function closed(
  edges: readonly Edge[],
  across: readonly Edge[],
): { edges: Edge[]; after: boolean } {
  const first = Math.min(...edges.map(({ at }) => at));
  const last = Math.max(...edges.map(({ at }) => at));
  const added: Edge[] = [];
  const add = (ends: readonly Edge[], at: number) => {
    const sides = ends.map((edge) => edge.at);
    added.push({ at, from: Math.min(...sides), to: Math.max(...sides), breadth: 0 });
  };
  const start = Math.min(...across.map(({ from }) => from));
  const end = Math.max(...across.map(({ to }) => to));
  const starting = across.filter(({ from }) => from <= start + reach);
  const ending = across.filter(({ to }) => to >= end - reach);
  const after = end > last + sameLine && ending.length > 1;
  if (start < first - sameLine && starting.length > 1) add(starting, start);
  if (after) add(ending, end);
  return { edges: [...edges, ...added], after };
}

/** A place at which lines are drawn, and how broad they are there. */
type Mark = Pick<Edge, "at" | "breadth">;

function marksOf(edges: readonly Edge[]): Mark[] {
  return [...new Map(edges.map((edge) => [edge.at, edge])).values()].toSorted(
    (a, b) => a.at - b.at,
  );
}

/** Tells between which neighbouring marks along it a line at a place is drawn: one that meets the lines at both. */
function coverage(edges: readonly Edge[], marks: readonly Mark[]) {
  const drawn = new Map<number, Set<number>>();
  for (const { at, from, to } of edges) {
    let covered = drawn.get(at);
    if (!covered) drawn.set(at, (covered = new Set()));
    for (let i = 0; i + 1 < marks.length; i++) {
      const start = marks[i]!;
      const end = marks[i + 1]!;
      const begins = from <= start.at + start.breadth + reach;
      if (begins && to >= end.at - end.breadth - reach) covered.add(i);
    }
  }
  return { has: (at: number, interval: number) => drawn.get(at)?.has(interval) ?? false };
}

/** An area as rectangles: itself where it is one, else the strips of its rows, as far as they are alike. */
function rectangles(group: readonly number[], columns: number): Omit<Span, "open">[] {
  const spans: Omit<Span, "open">[] = [];
  const sorted = group.toSorted((a, b) => a - b);
  for (let i = 0; i < sorted.length;) {
    const row = Math.floor(sorted[i]! / columns);
    let end = i + 1;
    while (
      end < sorted.length &&
      sorted[end] === sorted[end - 1]! + 1 &&
      Math.floor(sorted[end]! / columns) === row
    )
      end++;
    const left = sorted[i]! % columns;
    const right = left + end - i;
    const above = spans.findIndex(
      (span) => span.bottom === row && span.left === left && span.right === right,
    );
    if (above === -1) spans.push({ left, right, top: row, bottom: row + 1 });
    else spans[above] = { ...spans[above]!, bottom: row + 1 };
    i = end;
  }
  return spans;
}

/**
 * The lines at which rows begin, from top to bottom, each with the last line that is the same: frames of a row's cells
 * may stand a little lower than those of others. Cells that begin at two lines are of one row where none of them ends
 * in between and each goes over most of the height of every other.
 */
function rowLines(
  spans: readonly Span[],
  ys: readonly number[],
): { first: number; last: number }[] {
  const found: { first: number; last: number; cells: Span[] }[] = [];
  const sorted = spans.toSorted((a, b) => a.top - b.top);
  for (let next = 0; next < sorted.length;) {
    const { top } = sorted[next]!;
    const cells: Span[] = [];
    while (sorted[next]?.top === top) cells.push(sorted[next++]!);
    const row = found.at(-1);
    if (row && row.cells.every((above) => cells.every((cell) => areBeside(above, cell, ys)))) {
      row.last = top;
      row.cells.push(...cells);
    } else found.push({ first: top, last: top, cells });
  }
  return found;
}

/** The share of a cell's height that two cells of one row both go over. */
const mostOf = 0.6;

/** Whether a cell goes on beside one that begins lower, over most of the height of the lower of the two. */
function areBeside(higher: Span, lower: Span, ys: readonly number[]): boolean {
  const [from, to] = [ys[lower.top]!, ys[Math.min(higher.bottom, lower.bottom)]!];
  const heights = [higher, lower].map(({ top, bottom }) => ys[bottom]! - ys[top]!);
  return higher.bottom > lower.top && to - from > mostOf * Math.min(...heights);
}

/** Drops the rows and columns of the raster in which no cell begins. */
function withoutEmptyTracks(
  spans: readonly Span[],
  xs: readonly number[],
  ys: readonly number[],
): TableBox {
  const rows = rowLines(spans, ys);
  const lefts = [...new Set(spans.map(({ left }) => left))].toSorted((a, b) => a - b);
  const right = Math.max(...spans.map((span) => span.right));
  const bottom = Math.max(...spans.map((span) => span.bottom));
  const rowAt = (line: number) => rows.filter(({ last }) => last < line).length;
  const cells = spans.map((span) => ({
    x0: xs[span.left]!,
    y0: ys[span.top]!,
    x1: xs[span.right]!,
    y1: ys[span.bottom]!,
    row: rowAt(span.top),
    rowspan: rowAt(span.bottom) - rowAt(span.top),
    open: span.open,
  }));
  return {
    xs: [...lefts, right].map((i) => xs[i]!),
    ys: [...rows.map(({ first }) => first), bottom].map((i) => ys[i]!),
    cells: cells.toSorted((a, b) => a.row - b.row || a.x0 - b.x0),
  };
}
