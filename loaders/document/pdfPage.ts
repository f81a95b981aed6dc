import { findTables } from "./pdfCells.ts";
import { findEdges } from "./pdfEdges.ts";
import { turnGlyph, type PageMarks } from "./pdfGlyph.ts";
import { glyphLines, writeLine, type GlyphLine } from "./pdfLine.ts";
import { fillTables, type Table } from "./pdfTable.ts";

/** A line of text outside tables. Its place is in points from the top of the page. */
export interface TextLine {
  readonly kind: "line";
  readonly y0: number;
  readonly y1: number;
  /** Its characters, with one space for any gap. */
  readonly text: string;
  readonly line: GlyphLine;
}

/** A page as it is read: lines and tables from top to bottom. */
export interface PageContent {
  readonly height: number;
  readonly items: readonly (TextLine | Table)[];
}

/** Reads the marks of a page: ruled tables, and lines of what stands outside them. */
export function readPage(page: PageMarks): PageContent {
  const { tables, rest } = fillTables(findTables(findEdges(page.rules)), page.glyphs);
  const lines = glyphLines(rest.filter(({ direction }) => direction === "right"));
  for (const direction of ["down", "up", "left"] as const) {
    const turned = rest
      .filter((glyph) => glyph.direction === direction)
      .map((glyph) => turnGlyph(glyph, direction, page));
    if (turned.length > 0) lines.push(...glyphLines(turned));
  }
  const texts = lines.map((line): TextLine => {
    const { y0, y1 } = line;
    return { kind: "line", y0, y1, text: writeLine(line, () => " "), line };
  });
  const items = [...texts, ...tables.filter(({ rows }) => rows.some((row) => row.length > 0))];
  return { height: page.height, items: items.toSorted((a, b) => a.y0 - b.y0) };
}
