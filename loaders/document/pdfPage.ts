import { findTables, type CellBox, type TableBox } from "./pdfCells.ts";
import { findEdges, reach } from "./pdfEdges.ts";
import { turnGlyph, type PageMarks, type Rule } from "./pdfGlyph.ts";
import { glyphLines, writeLine, type GlyphLine } from "./pdfLine.ts";
import { sidesOf } from "./pdfPath.ts";
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
  const ruled = findTables(findEdges(page.rules));
  // Where no line is drawn, the backgrounds of cells may show where they end.
  const boxes = ruled.length > 0 ? ruled : tablesOfAreas(page.areas);
  const { tables, rest } = fillTables(boxes, page.glyphs);
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

/** The tables each of whose cells has a background of its own: that of every other row alone tells nothing of the columns. */
function tablesOfAreas(areas: readonly Rule[]): TableBox[] {
  // The edge of the page may cut both.
  const isFilled = (cell: CellBox) => {
    const middle = (cell.y0 + cell.y1) / 2;
    return areas.some(
      ({ x0, y0, x1, y1 }) =>
        Math.abs(cell.x0 - x0) <= reach &&
        Math.abs(cell.x1 - x1) <= reach &&
        y0 < middle &&
        middle < y1,
    );
  };
  return findTables(findEdges(areas.flatMap(sidesOf))).filter(
    ({ ys, cells }) => ys.length > 2 && cells.every(isFilled),
  );
}
