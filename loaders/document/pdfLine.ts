import type { Glyph } from "./pdfGlyph.ts";

/** Characters on one baseline, from left to right. Only text that runs to the right makes lines. */
export interface GlyphLine {
  /** From left to right; spaces only where the file prints them. */
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly base: number;
  readonly size: number;
}

/** How far baselines of one line may lie apart, in font sizes. */
const sameBase = 0.3;

/** Copies of a character this close, in font sizes and in its own widths, are one printed bold. */
const sameGlyph = 0.2;
const sameNarrow = 0.5;

/** Groups characters by their baseline, from top to bottom. Lines of nothing but spaces are left out. */
export function glyphLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const sorted = glyphs.toSorted((a, b) => a.base - b.base);
  const lines: GlyphLine[] = [];
  for (let first = 0; first < sorted.length;) {
    const { base, size } = sorted[first]!;
    let next = first;
    while (
      next < sorted.length &&
      sorted[next]!.base - base <= sameBase * Math.max(size, sorted[next]!.size)
    )
      next++;
    const line = lineOf(sorted.slice(first, next));
    if (line) lines.push(line);
    first = next;
  }
  return lines;
}

function lineOf(group: readonly Glyph[]): GlyphLine | null {
  const sorted = group.toSorted((a, b) => a.x0 - b.x0 || a.run - b.run);
  const glyphs = overprinted(withoutCopies(sorted));
  const printed = glyphs.filter(({ text }) => text !== " ");
  if (printed.length === 0) return null;
  const first = printed[0]!;
  const last = printed.reduce((a, b) => (b.x1 > a.x1 ? b : a));
  return {
    glyphs: glyphs.slice(glyphs.indexOf(first), glyphs.lastIndexOf(printed.at(-1)!) + 1),
    x0: first.x0,
    x1: last.x1,
    y0: Math.min(...printed.map(({ y0 }) => y0)),
    y1: Math.max(...printed.map(({ y1 }) => y1)),
    base: first.base,
    size: Math.max(...printed.map(({ size }) => size)),
  };
}

/** Some programs print bold text by printing it twice, a hair apart: "1" must not become "11". */
function withoutCopies(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    let copy = false;
    for (let i = kept.length - 1; i >= 0 && !copy; i--) {
      const earlier = kept[i]!;
      const reach = Math.min(sameGlyph * glyph.size, sameNarrow * (glyph.x1 - glyph.x0));
      if (glyph.x0 - earlier.x0 > reach) break;
      copy = earlier.text === glyph.text && glyph.text !== " ";
    }
    if (!copy) kept.push(glyph);
  }
  return kept;
}

/** Characters that share more than this of the narrower one's width are printed one over the other. */
const sharedWidth = 0.5;

/** The characters of a line, its digits not told where another character is printed over them. */
function overprinted(glyphs: Glyph[]): Glyph[] {
  let last = -1;
  for (const [at, glyph] of glyphs.entries()) {
    if (glyph.text === " ") continue;
    const before = glyphs[last];
    if (before && isOver(before, glyph)) {
      glyphs[last] = untold(before);
      glyphs[at] = untold(glyph);
    }
    if (!before || glyph.x1 > before.x1) last = at;
  }
  return glyphs;
}

function isOver(left: Glyph, right: Glyph): boolean {
  const width = Math.min(left.x1 - left.x0, right.x1 - right.x0);
  const isShared = left.run !== right.run && left.x1 - right.x0 > sharedWidth * width;
  // Marks that go around characters, or below them, leave them legible.
  return isShared && [left, right].every(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function untold(glyph: Glyph): Glyph {
  return /\p{N}/u.test(glyph.text) ? { ...glyph, text: "\ufffd" } : glyph;
}

/** A gap between two neighbours of a line. `width` is in points. */
export interface Gap {
  readonly width: number;
  readonly size: number;
  /** Whether it parts words. */
  readonly parts: boolean;
}

/** Writes a line, with `space` for every gap that parts words. */
export function writeLine(
  { glyphs }: GlyphLine,
  space: (gap: Gap, next: Glyph, written: string) => string,
): string {
  let text = "";
  let last: Glyph | null = null;
  let printed = false;
  for (const glyph of glyphs) {
    if (glyph.text === " ") {
      printed = true;
      continue;
    }
    if (last) {
      const gap = gapOf(last, glyph, printed);
      if (gap.parts) text += space(gap, glyph, text);
    }
    text += glyph.text;
    last = glyph;
    printed = false;
  }
  return text;
}

/** Gaps that part words, in font sizes: between two words, between a word and an ideograph, between ideographs. */
const partsWords = 0.22;
const partsMixed = 0.45;
const partsIdeographs = 0.6;

/** The same where two drawing operations meet, as they do between the columns of a table without lines. */
const partsRuns = 0.3;

function gapOf(left: Glyph, right: Glyph, printed: boolean): Gap {
  const width = right.x0 - left.x1;
  const size = Math.max(left.size, right.size);
  const wide = Number(isWide(left.text)) + Number(isWide(right.text));
  const within = [partsWords, partsMixed, partsIdeographs][wide]!;
  const least = (left.run === right.run ? within : Math.min(within, partsRuns)) * size;
  // A space that is printed parts words, unless the next character is drawn over it.
  const isApart = width > least || (printed && width > 0.05 * size);
  // Digits that one number has, and another drawn over its end.
  const areWords = isWordPart(left.text) && isWordPart(right.text);
  const areOver = areWords && left.run !== right.run && width < -overlap * size;
  return { width, size, parts: isApart || areOver || isNote(left, right) };
}

/** Characters of one word lie over each other by no more than this, in font sizes. */
const overlap = 0.08;

/** How much smaller the characters of a note are, and how far off the line, in font sizes. */
const noteSize = 0.9;
const noteBase = 0.08;

/** Whether one of two characters is set above or below the line of the other, and smaller: its digits are not those of the number. */
function isNote(left: Glyph, right: Glyph): boolean {
  const size = Math.max(left.size, right.size);
  const isSmall = Math.min(left.size, right.size) < noteSize * size;
  return isSmall && Math.abs(left.base - right.base) > noteBase * size;
}

/** Whether a character fills a square, as ideographs and their punctuation do. */
export function isWide(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\u2014\u2018-\u201d\u2026]/u.test(
    text,
  );
}

/** Whether a character makes words with its neighbours: letters and digits, full-width ones and what stands within a number too. */
export function isWordPart(text: string): boolean {
  return text !== " " && (!isWide(text) || /[０-９，．－＋]/.test(text));
}
