import type { Glyph, Rule } from "./pdfGlyph.ts";

/** How a character is hidden, and by which drawing operation. */
export interface Hidden {
  readonly isWhole: boolean;
  /** What is drawn later may stand on what hides it. */
  readonly by: number;
}

/** So much of a character on each side is left out of account, in parts of its box: it is not drawn to the edges. */
const margin = 0.2;

/** Where a character is drawn for certain. */
export function inkOf({ x0, y0, x1, y1 }: Glyph): Rule {
  const dx = margin * (x1 - x0);
  const dy = margin * (y1 - y0);
  return { x0: x0 + dx, y0: y0 + dy, x1: x1 - dx, y1: y1 - dy };
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

export function isEmpty({ x0, y0, x1, y1 }: Rule): boolean {
  return x0 >= x1 || y0 >= y1;
}

export function isWithin(inner: Rule, outer: Rule): boolean {
  return (
    inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
  );
}

/**
 * The characters that are seen. What is wholly hidden is not; where a number is hidden in part, its other characters are
 * not told.
 */
export function seen(glyphs: Glyph[], hidden: ReadonlyMap<Glyph, Hidden>): Glyph[] {
  if (hidden.size === 0) return glyphs;
  return numbersOf(glyphs, hidden).flatMap((number) => {
    const shown = number.filter((glyph) => !hidden.get(glyph)?.isWhole);
    const isTold = number.every((glyph) => !hidden.has(glyph) || !isNumeric(glyph));
    return isTold ? shown : shown.map((glyph) => ({ ...glyph, text: "\ufffd" }));
  });
}

/**
 * Groups the characters of numbers printed one behind the other; every other character stands alone. What is drawn onto
 * the area that hides a number is no part of it.
 */
function numbersOf(glyphs: readonly Glyph[], hidden: ReadonlyMap<Glyph, Hidden>): Glyph[][] {
  const numbers: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const isOnCover = last && (hidden.get(last)?.by ?? Infinity) < glyph.run;
    if (last && !isOnCover && isNumeric(last) && isNumeric(glyph) && adjoin(last, glyph))
      numbers.at(-1)!.push(glyph);
    else numbers.push([glyph]);
    last = glyph;
  }
  return numbers;
}

export function isNumeric({ text }: Glyph): boolean {
  return /^[\d０-９.,．，%％−－-]+$/.test(text);
}

/** Whether the boxes of two characters touch, as those of one number do. */
function adjoin(a: Glyph, b: Glyph): boolean {
  const most = 0.15 * b.size;
  const gapX = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);
  const gapY = Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1);
  return a.base === b.base && a.direction === b.direction && gapX < most && gapY < most;
}
