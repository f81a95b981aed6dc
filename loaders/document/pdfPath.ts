import type { Rule } from "./pdfGlyph.ts";
import { apply, type Matrix } from "./pdfMatrix.ts";

/** Filled or stroked shapes up to this thick are lines, thicker ones areas. In points. */
const thickestRule = 4;

/** How far a line may lean from an axis and still be one, in points for each point of its length. */
const lean = 0.01;

type Point = readonly [number, number];

interface SubPath {
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Whether it holds a curve, whose points are no corners. */
  readonly curved: boolean;
}

/** Ruling lines of a stroked path: its straight segments along an axis. `width` is the line's, in points on the page. */
export function strokedRules(data: ArrayLike<number>, toPage: Matrix, width: number): Rule[] {
  if (isBroad(width)) return [];
  return subPaths(data, toPage).flatMap(({ points, closed, curved }) => {
    // Rounded corners join straight sides.
    const ends = closed && points.length > 2 ? [...points, points[0]!] : points;
    return ends
      .slice(1)
      .map((point, i) => rule(ends[i]!, point))
      .filter((found) => found !== null)
      .filter(({ x0, y0, x1, y1 }) => !curved || x1 - x0 + y1 - y0 > thickestRule);
  });
}

/**
 * What a filled path makes: ruling lines, of thin shapes and of frames made of one rectangle within another; and areas,
 * of rectangles too thick for lines.
 */
export function filledMarks(
  data: ArrayLike<number>,
  toPage: Matrix,
): { rules: Rule[]; areas: Rule[] } {
  const shapes = subPaths(data, toPage).filter(({ points }) => points.length > 1);
  const boxes = shapes.map(({ points }) => boxOf(points));
  const rules: Rule[] = [];
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i]!;
    const next = boxes[i + 1];
    const thin = thinRule(box);
    if (thin) {
      if (!shapes[i]!.curved) rules.push(thin);
    } else if (next && isFrame(box, next)) {
      rules.push(...sides(box, next));
      i++;
    }
  }
  const areas = boxes.filter((box, i) => isRectangle(shapes[i]!) && isThick(box));
  return { rules, areas };
}

/** The rectangle that a path is; null for a path of another shape, or of several. */
export function rectangleOf(data: ArrayLike<number>, toPage: Matrix): Rule | null {
  if (data.length > longestRectangle) return null;
  const [shape, ...others] = subPaths(data, toPage).filter(({ points }) => points.length > 1);
  return shape && others.length === 0 && isRectangle(shape) ? boxOf(shape.points) : null;
}

/** The box around a path, with the points towards which its curves bend: no part of it lies outside. */
export function boxAround(data: ArrayLike<number>, toPage: Matrix): Rule {
  const points: Point[] = [];
  for (let i = 0; i < data.length;) {
    const operation = data[i++]!;
    if (operation === closePath) continue;
    const count = pointCounts[operation];
    if (count === undefined) break;
    for (const end = i + 2 * count; i < end; i += 2)
      points.push(apply(toPage, data[i]!, data[i + 1]!));
  }
  return boxOf(points);
}

/** Numbers of a path that moves, draws four lines, ends and moves on. */
const longestRectangle = 19;

/** Whether lines of this width are none that rule a table. */
export function isBroad(width: number): boolean {
  return width > thickestRule;
}

export function isThick({ x0, y0, x1, y1 }: Rule): boolean {
  return Math.min(x1 - x0, y1 - y0) > thickestRule;
}

/** Whether all sides of a path run along an axis, and there are four. */
function isRectangle({ points, curved }: SubPath): boolean {
  const corners = points.length === 5 ? points.slice(0, 4) : points;
  return (
    !curved &&
    corners.length === 4 &&
    corners.every((corner, i) => rule(corner, corners[(i + 1) % 4]!) !== null)
  );
}

/** The four sides of a rectangle. */
export function sidesOf(area: Rule): Rule[] {
  return sides(area, area);
}

/** The line that a box of little width or height makes, along its middle; null for other boxes. */
export function thinRule(box: Rule): Rule | null {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (height <= thickestRule && width > 2 * height) {
    const y = (box.y0 + box.y1) / 2;
    return { x0: box.x0, y0: y, x1: box.x1, y1: y };
  }
  if (width <= thickestRule && height > 2 * width) {
    const x = (box.x0 + box.x1) / 2;
    return { x0: x, y0: box.y0, x1: x, y1: box.y1 };
  }
  return null;
}

/** The box around points. */
export function boxOf(points: readonly Point[]): Rule {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

function isFrame(a: Rule, b: Rule): boolean {
  const gaps = [b.x0 - a.x0, b.y0 - a.y0, a.x1 - b.x1, a.y1 - b.y1];
  return (
    gaps.every((gap) => Math.abs(gap) <= thickestRule) &&
    (gaps.every((gap) => gap >= 0) || gaps.every((gap) => gap <= 0))
  );
}

function sides(a: Rule, b: Rule): Rule[] {
  const x0 = (a.x0 + b.x0) / 2;
  const y0 = (a.y0 + b.y0) / 2;
  const x1 = (a.x1 + b.x1) / 2;
  const y1 = (a.y1 + b.y1) / 2;
  return [
    { x0, y0, x1, y1: y0 },
    { x0, y0: y1, x1, y1 },
    { x0, y0, x1: x0, y1 },
    { x0: x1, y0, x1, y1 },
  ];
}

function rule([ax, ay]: Point, [bx, by]: Point): Rule | null {
  const width = Math.abs(ax - bx);
  const height = Math.abs(ay - by);
  if (Math.min(width, height) > Math.max(1e-3, lean * Math.max(width, height))) return null;
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

/** The path as pdfjs packs it: an operation's number, then its coordinates. */
function subPaths(data: ArrayLike<number>, toPage: Matrix): SubPath[] {
  const paths: { points: Point[]; closed: boolean; curved: boolean }[] = [];
  for (let i = 0; i < data.length;) {
    const operation = data[i++]!;
    if (operation === closePath) {
      const last = paths.at(-1);
      if (last) last.closed = true;
      continue;
    }
    const count = pointCounts[operation];
    if (count === undefined) break;
    if (operation === moveTo || paths.length === 0)
      paths.push({ points: [], closed: false, curved: false });
    const path = paths.at(-1)!;
    if (count > 1) path.curved = true;
    // Of a curve only its end.
    const at = i + 2 * (count - 1);
    path.points.push(apply(toPage, data[at]!, data[at + 1]!));
    i += 2 * count;
  }
  return paths;
}

const moveTo = 0;
const closePath = 4;

/** Points that an operation of a path takes: move, line, cubic curve, quadratic curve. */
const pointCounts: readonly number[] = [1, 1, 3, 2];
