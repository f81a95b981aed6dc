import { cellText } from "./pdfCellText.ts";
import type { CellBox, TableBox } from "./pdfCells.ts";
import type { Glyph } from "./pdfGlyph.ts";
import { isWordPart } from "./pdfLine.ts";

/** A cell of a table on a page, or of one joined across pages. */
export interface TableCell {
  readonly text: string;
  /** Whether its last line fills the cell, as that of a cell that a page break cuts does. */
  readonly full: boolean;
  /** Left and right edge, in points. */
  readonly x0: number;
  readonly x1: number;
  readonly rowspan: number;
  /** Whether no line is drawn below it. */
  readonly open: boolean;
}

/** A ruled table with its text. */
export interface Table {
  readonly kind: "table";
  readonly y0: number;
  readonly y1: number;
  /** Where its columns begin and the last one ends, in points. */
  readonly xs: readonly number[];
  /** The cells that begin in each row, from left to right. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** How far text runs on below a cell that a page cuts, in font sizes. */
const overrun = 1.5;

/** An edge runs through a character if so much of it stands on either side, in font sizes. */
const cutsFrom = 0.1;

/** Puts the characters of a page into the cells of its tables; `rest` are those outside all of them. */
export function fillTables(
  boxes: readonly TableBox[],
  glyphs: readonly Glyph[],
): { tables: Table[]; rest: Glyph[] } {
  if (boxes.length === 0) return { tables: [], rest: [...glyphs] };
  // A table within a cell of another comes first.
  const order = boxes.toSorted((a, b) => areaOf(a) - areaOf(b));
  const held = new Map<CellBox, Glyph[]>();
  const rest: Glyph[] = [];
  const cellAt = (glyph: Glyph) => {
    const x = (glyph.x0 + glyph.x1) / 2;
    const y = (glyph.y0 + glyph.y1) / 2;
    for (const table of order) {
      // Text of a cell that the page cuts may run on below the lines, which end before it.
      const below = overrun * glyph.size;
      const cell = table.cells.find(
        (c) => x >= c.x0 && x < c.x1 && y >= c.y0 && y < c.y1 + (c.open ? below : 0),
      );
      if (cell) return cell;
    }
    return null;
  };
  let before: { readonly glyph: Glyph; readonly cell: CellBox | null } | null = null;
  for (const part of words(glyphs).flatMap((word) => partsOf(word, cellAt))) {
    const first = part[0]!;
    let cell = cellAt(first);
    // Where the edge runs through its first character, a word stands where its middle does.
    const isCut = cell !== null && first.x1 > cell.x1 + cutsFrom * first.size;
    if (isCut && part.length > 1) cell = cellAt(part[part.length >> 1]!);
    // A character through which the edge runs belongs with the one that it is printed right behind.
    const runsOver = cell !== null && first.x0 < cell.x0 - cutsFrom * first.size;
    if (runsOver && before?.cell && adjoin(before.glyph, first)) cell = before.cell;
    const list = cell ? (held.get(cell) ?? []) : rest;
    for (const glyph of part) list.push(glyph);
    if (cell) held.set(cell, list);
    before = { glyph: part.at(-1)!, cell };
  }
  const tables = boxes.map((box) => ({
    kind: "table" as const,
    y0: box.ys[0]!,
    y1: box.ys.at(-1)!,
    xs: box.xs,
    rows: rowsOf(box, held),
  }));
  return { tables, rest };
}

function rowsOf(box: TableBox, held: ReadonlyMap<CellBox, Glyph[]>): TableCell[][] {
  const rows: TableCell[][] = box.ys.slice(1).map(() => []);
  for (const cell of box.cells) {
    const { x0, x1, rowspan, open } = cell;
    rows[cell.row]!.push({ ...cellText(held.get(cell) ?? [], x1 - x0), x0, x1, rowspan, open });
  }
  return rows;
}

/** Groups digits and letters that are printed side by side without a gap; every other character stands alone. */
export function words(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (last && isInWord(last) && isInWord(glyph) && adjoin(last, glyph)) found.at(-1)!.push(glyph);
    else found.push([glyph]);
    last = glyph;
  }
  return found;
}

function isInWord({ text, direction }: Glyph): boolean {
  return direction === "right" && isWordPart(text);
}

/**
 * A word is not cut where it runs over its cell's edge: half a number is another number. Two numbers that touch there
 * are two, each drawn as a whole.
 */
function partsOf(word: readonly Glyph[], cellAt: (glyph: Glyph) => CellBox | null): Glyph[][] {
  const parts: Glyph[][] = [];
  for (const [i, glyph] of word.entries()) {
    const last = word[i - 1];
    const isDrawnWhole = last && last.run !== glyph.run && word[i - 2]?.run === last.run;
    if (!last || (isDrawnWhole && cellAt(last) !== cellAt(glyph))) parts.push([glyph]);
    else parts.at(-1)!.push(glyph);
  }
  return parts;
}

/** Whether two characters follow each other at once; those of two drawing operations may belong to two cells. */
function adjoin(left: Glyph, right: Glyph): boolean {
  const gap = Math.abs(right.x0 - left.x1) / right.size;
  return right.base === left.base && gap < (left.run === right.run ? 0.15 : 0.03);
}

function areaOf({ xs, ys }: TableBox): number {
  return (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!);
}
