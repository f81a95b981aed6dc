import { mostEdges } from "./pdfEdges.ts";
import type { Glyph, Rule } from "./pdfGlyph.ts";
import { Heights } from "./pdfHeights.ts";
import { isPaper, type Ink } from "./pdfInk.ts";
import { inkOf, isEmpty, shared, type Hidden } from "./pdfSeen.ts";

/** Text as bright as this on paper is faint, from 0 for black to 1 for white. */
const faint = 0.6;

/** Text so many times as large as most is large. */
const large = 1.8;

/** The least share of the lines of a watermark that lie across other text or ruling lines. */
const leastAcross = 0.25;

/**
 * Adds the characters of watermarks to those that are hidden: of faint or large text, some of whose lines lie across other
 * text or ruling lines, as no text of a table does.
 */
export function findWatermarks(
  glyphs: readonly Glyph[],
  inks: ReadonlyMap<number, Ink>,
  rules: readonly Rule[],
  hidden: Map<Glyph, Hidden>,
): void {
  const printed = glyphs.filter((glyph) => glyph.text !== " " && !hidden.get(glyph)?.isWhole);
  const sizes = Float64Array.from(printed, ({ size }) => size).toSorted();
  const least = large * (sizes[sizes.length >> 1] ?? 0);
  const faintRuns = new Set([...inks].flatMap(([run, ink]) => (isFaint(ink) ? [run] : [])));
  const isApart = ({ run, size }: Glyph) => size >= least || faintRuns.has(run);
  const apart = printed.filter(isApart);
  if (apart.length === 0) return;
  const across = findAcross(
    apart,
    printed.filter((glyph) => !isApart(glyph)),
    rules,
  );
  const styles = groups(apart, ({ run, size }) => {
    const { colours, alpha } = inks.get(run)!;
    return [...colours, alpha, Math.round(2 * size)].join();
  });
  for (const style of styles) {
    const lines = groups(style, ({ base }) => String(Math.round(base)));
    const count = lines.filter((line) => line.some((glyph) => across.has(glyph))).length;
    if (count < leastAcross * lines.length || count === 0) continue;
    for (const glyph of style) hidden.set(glyph, { isWhole: true, by: glyph.run });
  }
}

function groups(glyphs: readonly Glyph[], keyOf: (glyph: Glyph) => string): Glyph[][] {
  const found = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = keyOf(glyph);
    const group = found.get(key);
    if (group) group.push(glyph);
    else found.set(key, [glyph]);
  }
  return [...found.values()];
}

/** Which of these characters lie over others, or have a ruling line through them. */
function findAcross(
  glyphs: readonly Glyph[],
  others: readonly Glyph[],
  rules: readonly Rule[],
): Set<Glyph> {
  const found = new Set<Glyph>();
  const heights = new Heights(glyphs);
  for (const other of others) {
    heights.visit(other, (glyph) => {
      if (!isEmpty(shared(inkOf(glyph), inkOf(other)))) found.add(glyph);
    });
  }
  if (rules.length > mostEdges) return found;
  for (const rule of rules) {
    heights.visit(rule, (glyph) => {
      if (isThrough(rule, glyph)) found.add(glyph);
    });
  }
  return found;
}

/** Whether a line along a character's own goes through its middle: across it, one may go through what is too long for its cell. */
function isThrough(rule: Rule, glyph: Glyph): boolean {
  const ink = inkOf(glyph);
  return glyph.direction === "right" || glyph.direction === "left"
    ? rule.x0 < glyph.x0 && rule.x1 > glyph.x1 && rule.y0 > ink.y0 && rule.y1 < ink.y1
    : rule.y0 < glyph.y0 && rule.y1 > glyph.y1 && rule.x0 > ink.x0 && rule.x1 < ink.x1;
}

/** Text in the very colour of paper is seen only on something else. */
function isFaint({ colours, alpha }: Ink): boolean {
  const isBright = (colour: string | null) =>
    colour !== null && !isPaper(colour) && 1 - alpha * (1 - brightness(colour)) >= faint;
  return colours.every(isBright);
}

/** How bright a colour is to the eye. */
function brightness(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 0xff;
}
