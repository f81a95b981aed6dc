import type { Glyph, Rule } from "./pdfGlyph.ts";
import { isThick } from "./pdfPath.ts";

/** An area filled so that nothing below it shows. */
export interface Cover extends Rule {
  /** Counts the drawing operations of the page, as that of glyphs does. */
  readonly run: number;
}

/** The part of the graphics state that tells whether what is filled covers what was drawn before. */
export interface FillState {
  /** Nothing shows outside. */
  readonly clip: Rule;
  /** Whether the colour is one, not a pattern. */
  readonly isPlain: boolean;
  /** Whether it is not mixed with what is below it: by its alpha, by its blend mode, by a mask, or by that of a group. */
  readonly alpha: number;
  readonly isNormal: boolean;
  readonly isUnmasked: boolean;
  readonly isSolid: boolean;
}

export const initialFill: FillState = {
  clip: { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity },
  isPlain: true,
  alpha: 1,
  isNormal: true,
  isUnmasked: true,
  isSolid: true,
};

/** Whether a group painted now, or a fill of one colour, hides what is below it. */
function isOpaque({ alpha, isNormal, isUnmasked, isSolid }: FillState): boolean {
  return alpha === 1 && isNormal && isUnmasked && isSolid;
}

/** The state within a group, which is mixed as a whole. */
export function withinGroup(state: FillState): Partial<FillState> {
  return { alpha: 1, isNormal: true, isUnmasked: true, isSolid: isOpaque(state) };
}

/** The part of two boxes that is in both; its ends lie behind its beginnings where there is none. */
export function shared(a: Rule, b: Rule): Rule {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

/** What a filled rectangle covers; null for nothing. A line covers nothing. */
export function coverOf(area: Rule, state: FillState, run: number): Cover | null {
  if (!state.isPlain || !isOpaque(state)) return null;
  const shown = shared(area, state.clip);
  return isThick(shown) ? { ...shown, run } : null;
}

/** So much of a character on each side is left out of account, in parts of its box: it is not drawn to the edges. */
const margin = 0.2;

/** How a character is covered, and by which drawing operation. */
interface Covered {
  readonly isWhole: boolean;
  readonly by: number;
}

/**
 * The characters that show. What is wholly covered by an area filled later does not; where a number is covered in part,
 * its other characters are not told. The text of the operations `undrawn` never shows, and nothing covers it.
 */
export function uncovered(
  glyphs: Glyph[],
  covers: readonly Cover[],
  undrawn: ReadonlySet<number>,
): Glyph[] {
  const drawn = undrawn.size > 0 ? glyphs.filter(({ run }) => !undrawn.has(run)) : glyphs;
  const found = findCovered(drawn, covers);
  if (found.size === 0) return glyphs;
  return numbersOf(glyphs, found).flatMap((number) => {
    const shown = number.filter((glyph) => !found.get(glyph)?.isWhole);
    const isTold = number.every((glyph) => !found.has(glyph) || !isNumeric(glyph));
    return isTold ? shown : shown.map((glyph) => ({ ...glyph, text: "\ufffd" }));
  });
}

function findCovered(glyphs: readonly Glyph[], covers: readonly Cover[]): Map<Glyph, Covered> {
  const found = new Map<Glyph, Covered>();
  const first = glyphs[0]?.run ?? Infinity;
  const later = covers.filter(({ run }) => run > first).toReversed();
  if (later.length === 0) return found;
  const sorted = glyphs.toSorted((a, b) => middleOf(a) - middleOf(b));
  const middles = Float64Array.from(sorted, middleOf);
  const reach = sorted.reduce((most, { y0, y1 }) => Math.max(most, (y1 - y0) / 2), 0);
  let largest = later[0]!;
  for (const cover of later) {
    // What lies under a later and larger area has been looked at.
    if (cover !== largest && isWithin(cover, largest)) continue;
    if (areaOf(cover) > areaOf(largest)) largest = cover;
    for (let i = firstFrom(middles, cover.y0 - reach); i < sorted.length; i++) {
      if (middles[i]! > cover.y1 + reach) break;
      const glyph = sorted[i]!;
      if (glyph.run > cover.run || found.get(glyph)?.isWhole) continue;
      const covered = under(glyph, cover);
      if (covered) found.set(glyph, covered);
    }
  }
  return found;
}

function areaOf({ x0, y0, x1, y1 }: Rule): number {
  return (x1 - x0) * (y1 - y0);
}

function isWithin(inner: Rule, outer: Rule): boolean {
  return (
    inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
  );
}

/** Where the first number from `least` on stands in an ascending list. */
function firstFrom(sorted: Float64Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function middleOf({ y0, y1 }: Glyph): number {
  return (y0 + y1) / 2;
}

function under(glyph: Glyph, cover: Cover): Covered | null {
  const dx = margin * (glyph.x1 - glyph.x0);
  const dy = margin * (glyph.y1 - glyph.y0);
  const ink = { x0: glyph.x0 + dx, y0: glyph.y0 + dy, x1: glyph.x1 - dx, y1: glyph.y1 - dy };
  const both = shared(ink, cover);
  if (both.x0 >= both.x1 || both.y0 >= both.y1) return null;
  return { isWhole: isWithin(ink, cover), by: cover.run };
}

/**
 * Groups the characters of numbers printed one behind the other; every other character stands alone. What is drawn onto the
 * cover is no part of the number below it.
 */
function numbersOf(glyphs: readonly Glyph[], found: ReadonlyMap<Glyph, Covered>): Glyph[][] {
  const numbers: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const isOnCover = last && (found.get(last)?.by ?? Infinity) < glyph.run;
    if (last && !isOnCover && isNumeric(last) && isNumeric(glyph) && adjoin(last, glyph))
      numbers.at(-1)!.push(glyph);
    else numbers.push([glyph]);
    last = glyph;
  }
  return numbers;
}

function isNumeric({ text }: Glyph): boolean {
  return /^[\d０-９.,．，%％−－-]+$/.test(text);
}

/** Whether the boxes of two characters touch, as those of one number do. */
function adjoin(a: Glyph, b: Glyph): boolean {
  const most = 0.15 * b.size;
  const gapX = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);
  const gapY = Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1);
  return a.base === b.base && a.direction === b.direction && gapX < most && gapY < most;
}
