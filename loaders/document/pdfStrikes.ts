import { mostEdges } from "./pdfEdges.ts";
import type { Glyph, Rule } from "./pdfGlyph.ts";
import type { Heights } from "./pdfHeights.ts";
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
  const strikes = new Map<Rule, readonly Glyph[]>();
  const counts = new Map<Glyph, number>();
  for (const rule of rules) {
    const struck: Glyph[] = [];
    heights.visit(rule, (glyph) => {
      if (isAcross(rule, glyph)) struck.push(glyph);
    });
    if (struck.length === 0 || !endsWith(rule, struck)) continue;
    strikes.set(rule, struck);
    for (const glyph of struck) counts.set(glyph, (counts.get(glyph) ?? 0) + 1);
  }
  if (strikes.size === 0) return rules;
  for (const [rule, struck] of strikes) {
    if (struck.some((glyph) => counts.get(glyph)! > mostLines)) strikes.delete(rule);
    else for (const glyph of struck) hidden.set(glyph, { isWhole: true, by: glyph.run });
  }
  return rules.filter((rule) => !strikes.has(rule));
}

/** Whether a line goes through the middle of a character from one side to the other. */
function isAcross(rule: Rule, glyph: Glyph): boolean {
  const ink = inkOf(glyph);
  const isLevel = glyph.direction === "right" || glyph.direction === "left";
  const goesOver = isLevel
    ? rule.x0 <= ink.x0 && rule.x1 >= ink.x1
    : rule.y0 <= ink.y0 && rule.y1 >= ink.y1;
  if (!goesOver || glyph.text === " ") return false;
  const at = isLevel ? (rule.y0 + rule.y1) / 2 : (rule.x0 + rule.x1) / 2;
  const isBelow = glyph.direction === "right" || glyph.direction === "up";
  const above = isBelow ? glyph.base - at : at - glyph.base;
  return above > lowest * glyph.size && above < highest * glyph.size;
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
