import { writeLine, type GlyphLine } from "./pdfLine.ts";

/** Where characters stand when a page is written with characters of one width. In points. */
export interface Raster {
  /** The left end of the text. */
  readonly left: number;
  /** Half the width of an ideograph, which takes two places. */
  readonly place: number;
}

/** From this width on, in font sizes, a gap is the space between two columns. */
const columnGap = 0.9;

/** A font size that this share of the characters has is one of those that the text is set in. */
const commonShare = 0.1;

/** The raster of a document: fine enough for the smallest of its common font sizes. Null without lines. */
export function rasterOf(lines: readonly GlyphLine[]): Raster | null {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { glyphs, size } of lines) {
    const rounded = Math.max(1, Math.round(size * 2) / 2);
    counts.set(rounded, (counts.get(rounded) ?? 0) + glyphs.length);
    total += glyphs.length;
  }
  if (total === 0) return null;
  const common = [...counts].filter(([, count]) => count >= commonShare * total);
  return {
    left: Math.min(...lines.map(({ x0 }) => x0)),
    place: Math.min(...common.map(([size]) => size)) / 2,
  };
}

/** The spaces before a line. */
export function indentOf({ x0 }: GlyphLine, { left, place }: Raster): number {
  return Math.max(0, Math.round((x0 - left) / place));
}

/** A line with its gaps as spaces, so many that what stands below each other on the page does so in the text. */
export function spacedText(line: GlyphLine, raster: Raster): string {
  let column = indentOf(line, raster);
  let measured = 0;
  return writeLine(line, (gap, next, written) => {
    for (; measured < written.length; measured++)
      column += written.charCodeAt(measured) > 0x2e7f ? 2 : 1;
    if (gap.width < columnGap * gap.size) return " ";
    const aim = Math.round((next.x0 - raster.left) / raster.place);
    return " ".repeat(Math.max(2, aim - column));
  });
}
