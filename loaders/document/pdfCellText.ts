import { turnGlyph, type Glyph } from "./pdfGlyph.ts";
import { glyphLines, isWide, writeLine, type GlyphLine } from "./pdfLine.ts";

/** The text of a cell, on one line. */
export interface CellText {
  readonly text: string;
  /** Whether its last line fills the cell, so that the next character would not have fitted. */
  readonly full: boolean;
}

/** Characters that fill a line leave at most this much of it, in font sizes, besides the cell's padding. */
const spare = 1.2;

/** The most that padding takes of a cell's width, in points: that of Word, on both sides. */
const padding = 11;

/** Reads the characters of a cell: its lines joined to one, then text that runs another way. `width` is the cell's. */
export function cellText(glyphs: readonly Glyph[], width: number): CellText {
  if (glyphs.length === 0) return { text: "", full: false };
  const level = glyphs.filter(({ direction }) => direction === "right");
  const lines = glyphLines(level);
  let text = "";
  lines.forEach((line, i) => {
    const next = writeLine(line, () => " ");
    text += i === 0 ? next : joint(text, next, lines[i - 1]!, line, width) + next;
  });
  for (const direction of ["down", "up", "left"] as const) {
    const turned = glyphs
      .filter((glyph) => glyph.direction === direction)
      .map((glyph) => turnGlyph(glyph, direction, origin));
    if (turned.length === 0) continue;
    const sideways = glyphLines(turned).map((line) => writeLine(line, () => " "));
    text += (text === "" ? "" : " ") + sideways.join("");
  }
  const last = lines.at(-1);
  return { text: text.trim(), full: last !== undefined && fills(last, last.size, width) };
}

/** Only the order of the characters counts, not where they come to stand. */
const origin = { width: 0, height: 0 };

/** What stands between two lines of a cell: a space between words, nothing beside an ideograph. */
function joint(
  before: string,
  after: string,
  line: GlyphLine,
  next: GlyphLine,
  width: number,
): string {
  const isNumber = /[\d.,０-９．，]$/.test(before) && /^[\d.,%０-９．，％]+$/.test(after);
  if (!isNumber && (isWide(before.at(-1)!) || isWide(after[0]!))) return "";
  // A number too long for its cell is broken anywhere, and only where the line is full.
  const first = next.glyphs[0]!;
  const broken =
    isNumber &&
    line.x1 - line.x0 >= next.x1 - next.x0 - 0.1 * line.size &&
    fills(line, first.x1 - first.x0, width);
  return broken ? "" : " ";
}

/** Whether a line leaves no room for one more character of this width. */
function fills(line: GlyphLine, character: number, width: number): boolean {
  return width - (line.x1 - line.x0) < spare * character + Math.min(padding, width / 3);
}
