import { mostEdges } from "./pdfEdges.ts";
import type { Glyph, Rule } from "./pdfGlyph.ts";
import type { Heights } from "./pdfHeights.ts";
import { boxOf } from "./pdfPath.ts";
import { inkOf, type Hidden } from "./pdfSeen.ts";

/** How far above the baseline a line strikes text out, in font sizes: what is lower underlines it. */
const lowest = 0.15;
const highest = 0.55;

/** How far such a line reaches beyond the text at most, in font sizes: one that goes on is that of a table or a chart. */
const beyond = 0.6;

/** The lines by which text is struck out are no more than these; more are strips of a coloured ground. */
const mostLines = 2;

/**
 * Adds the characters that lines strike out to those that are hidden, as text that Word strikes out is; gives the other
 * lines. What is printed right before or behind them by the same operation may be of the same number.
 */
export function findStruck(
  rules: readonly Rule[],
  heights: Heights,
  hidden: Map<Glyph, Hidden>,
): readonly Rule[] {
  if (rules.length > mostEdges) return rules;
  const strikes: { readonly pieces: readonly Rule[]; readonly struck: readonly Glyph[] }[] = [];
  const counts = new Map<Glyph, number>();
  for (const pieces of linesOf(rules.filter((rule) => mayStrike(rule, heights)))) {
    const line = around(pieces);
    const struck: Glyph[] = [];
    heights.visit(line, (glyph) => {
      if (isAcross(line, glyph)) struck.push(glyph);
    });
    if (struck.length === 0 || !endsWith(line, struck)) continue;
    strikes.push({ pieces, struck });
    for (const glyph of struck) {
      const over = pieces.filter((piece) => touches(piece, inkOf(glyph))).length;
      counts.set(glyph, (counts.get(glyph) ?? 0) + over);
    }
  }
  const found = new Set<Rule>();
  for (const { pieces, struck } of strikes) {
    if (struck.some((glyph) => counts.get(glyph)! > mostLines)) continue;
    for (const glyph of struck) hidden.set(glyph, { isWhole: true, by: glyph.run });
    for (const piece of pieces) found.add(piece);
  }
  return found.size === 0 ? rules : rules.filter((rule) => !found.has(rule));
}

/** Pieces of a line lie no further apart than this, along it and across it, in points. */
const apart = 1;

/** The lines that rules make, each with its pieces: those of a table are drawn cell by cell. */
function linesOf(rules: readonly Rule[]): Rule[][] {
  const lines: Rule[][] = [];
  for (const isLevel of [true, false]) {
    const along = rules.filter(({ x0, y0, x1, y1 }) => x1 - x0 >= y1 - y0 === isLevel);
    const at = ({ x0, y0 }: Rule) => (isLevel ? y0 : x0);
    const from = ({ x0, y0 }: Rule) => (isLevel ? x0 : y0);
    const to = ({ x1, y1 }: Rule) => (isLevel ? x1 : y1);
    const sorted = along.toSorted((a, b) => at(a) - at(b));
    for (let first = 0; first < sorted.length;) {
      let next = first + 1;
      while (next < sorted.length && at(sorted[next]!) - at(sorted[first]!) <= apart) next++;
      let end = -Infinity;
      for (const piece of sorted.slice(first, next).toSorted((a, b) => from(a) - from(b))) {
        if (from(piece) > end + apart) lines.push([piece]);
        else lines.at(-1)!.push(piece);
        end = from(piece) > end + apart ? to(piece) : Math.max(end, to(piece));
      }
      first = next;
    }
  }
  return lines;
}

function touches(a: Rule, b: Rule): boolean {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}

function around(pieces: readonly Rule[]): Rule {
  return boxOf(
    pieces.flatMap(({ x0, y0, x1, y1 }): [number, number][] => [
      [x0, y0],
      [x1, y1],
    ]),
  );
}

/** Whether a line runs as some text does: most pages have no other than level text, and long upright lines. */
function mayStrike({ x0, y0, x1, y1 }: Rule, { directions }: Heights): boolean {
  return x1 - x0 >= y1 - y0
    ? directions.has("right") || directions.has("left")
    : directions.has("up") || directions.has("down");
}

/** Whether a line goes through the middle of a character from one side to the other. */
function isAcross(rule: Rule, glyph: Glyph): boolean {
  const isLevel = glyph.direction === "right" || glyph.direction === "left";
  const at = isLevel ? (rule.y0 + rule.y1) / 2 : (rule.x0 + rule.x1) / 2;
  const isBelow = glyph.direction === "right" || glyph.direction === "up";
  const above = isBelow ? glyph.base - at : at - glyph.base;
  if (above <= lowest * glyph.size || above >= highest * glyph.size) return false;
  const ink = inkOf(glyph);
  const goesOver = isLevel
    ? rule.x0 <= ink.x0 && rule.x1 >= ink.x1
    : rule.y0 <= ink.y0 && rule.y1 >= ink.y1;
  return goesOver && glyph.text !== " ";
}

/** Whether a line ends where the characters do that it goes through. */
function endsWith(rule: Rule, struck: readonly Glyph[]): boolean {
  const reach = beyond * Math.max(...struck.map(({ size }) => size));
  return (
    rule.x0 > Math.min(...struck.map(({ x0 }) => x0)) - reach &&
    rule.y0 > Math.min(...struck.map(({ y0 }) => y0)) - reach &&
    rule.x1 < Math.max(...struck.map(({ x1 }) => x1)) + reach &&
    rule.y1 < Math.max(...struck.map(({ y1 }) => y1)) + reach
  );
}
