import type { Document, GridRow, Line } from "../document/document.ts";
import type { PlainText } from "../document/plain.ts";
import { UnitSet } from "../document/UnitSet.ts";
import { CountedPages } from "./CountedPages.ts";
import { withoutFrames } from "./dataFrames.ts";
import { linesLayout } from "./layoutLines.ts";
import {
  arePipesPrinted,
  areRowsCompact,
  areRowsOpened,
  areRowsUnclosed,
  compactPipesLayout,
  compactUnclosedPipesLayout,
  misprinted,
  openedPipesLayout,
  pipeCode,
  pipesLayout,
  unclosedPipesLayout,
} from "./layoutPipes.ts";
import { placesLayout } from "./layoutPlaces.ts";
import { streamLayout } from "./layoutStream.ts";
import { areTabsBetween, isTabbed, tabsLayout } from "./layoutTabs.ts";
import { pageHeads } from "./pageHeads.ts";
import { pagesOfPages } from "./pagesOfPages.ts";
import {
  cellPiece,
  counter,
  isPrinted,
  type Layout,
  type LayoutName,
  type Piece,
} from "./piece.ts";
import { printedEnd, printedStart, unitEnd } from "./whiteSpace.ts";

/** One line of the text as cells. */
export interface PrintedLine {
  /** Line number, from 1. */
  readonly number: number;
  readonly layout: LayoutName;
  /** Whether the line is a whole row of the table, so that its end is the row's end. */
  readonly wholeRow: boolean;
  /** Grid places of a whole row that cells of the rows above span into. */
  readonly covered: number;
  readonly pieces: readonly Piece[];
  /** In a grid, the last line that the cell of each piece goes down to; else null. */
  readonly lastLines: readonly number[] | null;
}

/** Reads the lines of a document as cells: those the file itself marks, else those its text shows. `plain` is the document's text made plain. */
export function printLines(document: Document, plain: PlainText): PrintedLine[] {
  const { text, units } = plain;
  const gridRows = rowsByLine(document);
  const lines: PrintedLine[] = [];
  let isOpen = false;
  // A text without any is not looked through for them, line by line.
  const hasPipes = text.includes("|");
  const isPiped = hasPipes && arePipesPrinted(document.lines, units);
  const hasTabs = text.includes("\t") && areTabsBetween(document.lines, units);
  const hasPages = text.includes("\f");
  const heads = hasPages ? pageHeads(document) : null;
  const ofPages = text.includes("/") ? pagesOfPages(text, document.lines) : null;
  const counted = hasPages ? null : new CountedPages(document.lines, units);
  const ofPipes = hasPipes ? pipesOf(document, units) : pipesLayout;
  for (let i = 0; i < document.lines.length; i++) {
    const line = document.lines[i]!;
    const { start, end } = line;
    const number = i + 1;
    const row = gridRows?.get(number);
    if (row) {
      lines.push(gridLine(row, plain));
      continue;
    }
    const first = printedStart(units, start, end);
    const last = printedEnd(units, first, end);
    const endsInPipe = last > first && units[last - 1] === pipeCode;
    const hasPipe = endsInPipe || (hasPipes && unitEnd(units, pipeCode, first, last) < last);
    const isNoCell = hasPipe
      ? isRule(plain, first, last)
      : heads?.has(i) || ofPages?.has(i) || isPageNumber(plain, line, i, first, last, counted);
    // A pipe alone on a line ends the cell above it, where that has no pipe of its own.
    const endsCell = !isNoCell && isOpen && hasPipe && last - first === 1;
    if (isNoCell || endsCell) {
      if (endsCell) isOpen = false;
      lines.push(textLine(number, endsCell ? "pipes" : "lines", false, []));
      continue;
    }
    const stream = hasPipes || hasTabs ? streamLayout(units, first, last) : null;
    if (stream) {
      lines.push(textLine(number, stream.name, false, stream.pieces(plain, first, last)));
      continue;
    }
    const mayBeTabs = hasTabs && (!hasPipe || !isPiped) && isTabbed(units, line, first, last);
    const unpiped = mayBeTabs ? tabsLayout : linesLayout;
    const mended = hasPipe && !isPiped ? misprinted(unpiped.pieces(plain, start, end), text) : null;
    const layout = hasPipe && !mended ? ofPipes : unpiped;
    const pieces = mended ?? layout.pieces(plain, start, end);
    if (layout === linesLayout && addCounter(lines, pieces, text, line)) pieces.length = 0;
    if (pieces.length > 0) {
      isOpen = isPrinted(pieces[pieces.length - 1]!) && !endsInPipe;
    }
    const wholeRow = layout !== linesLayout && isRow(pieces);
    lines.push(textLine(number, layout.name, wholeRow, pieces));
  }
  return withoutFrames(lines, text);
}

/** A line whose cells are those that its text shows. */
function textLine(
  number: number,
  layout: LayoutName,
  wholeRow: boolean,
  pieces: readonly Piece[],
): PrintedLine {
  return { number, layout, wholeRow, covered: 0, pieces, lastLines: null };
}

/**
 * Adds 件, where it is all of a line, to the number that is all of the line before it. Set apart from the edge it is that of
 * the number above it on a page; other units may be parts of labels, and that of money be broken.
 */
function addCounter(
  lines: PrintedLine[],
  printed: readonly Piece[],
  text: string,
  { start }: Line,
): boolean {
  if (printed.length !== 1) return false;
  const unit = printed[0]!;
  if (unit.kind !== "text" || unit.start !== start) return false;
  if (unit.end - start !== counter.length || text.slice(start, unit.end) !== counter) return false;
  const at = lines.findLastIndex(({ pieces }) => pieces.length > 0);
  const { layout, pieces } = lines[at] ?? {};
  const [number, ...beside] = pieces ?? [];
  if (layout !== "lines" || number?.kind !== "value" || beside.length > 0) return false;
  lines[at] = { ...lines[at]!, pieces: [{ ...number, end: unit.end }] };
  return true;
}

/** The way in which the pipes of a text part its cells. */
function pipesOf({ lines }: Document, units: Uint16Array): Layout {
  const isUnclosed = areRowsUnclosed(lines, units);
  if (!isUnclosed && !areRowsOpened(lines, units)) return placesLayout(lines, units) ?? pipesLayout;
  if (areRowsCompact(lines, units))
    return isUnclosed ? compactUnclosedPipesLayout : compactPipesLayout;
  return isUnclosed ? unclosedPipesLayout : openedPipesLayout;
}

/** A row of a grid with the places that rows above span into it, and the last line of each of its own cells. */
interface CoveredRow {
  readonly row: GridRow;
  readonly covered: number;
  readonly lastLines: readonly number[];
}

/** The rows of grids by the line they fill; null where the document has none. */
function rowsByLine({ grids }: Document): Map<number, CoveredRow> | null {
  if (grids.length === 0) return null;
  const found = new Map<number, CoveredRow>();
  for (const { rows } of grids) {
    /** By how many rows further down, the places spanned into. */
    const below: number[] = [];
    for (const [i, row] of rows.entries()) {
      const lastLines = row.cells.map(
        ({ rowspan }) => (rows[i + rowspan - 1] ?? rows.at(-1)!).line,
      );
      found.set(row.line, { row, covered: below.shift() ?? 0, lastLines });
      for (const { colspan, rowspan } of row.cells) {
        for (let down = 0; down < rowspan - 1; down++) below[down] = (below[down] ?? 0) + colspan;
      }
    }
  }
  return found;
}

/** Whether the pieces of a line are a row: several texts, or one with several cells. */
function isRow(pieces: readonly Piece[]): boolean {
  let printed = 0;
  let cells = 0;
  for (const piece of pieces) {
    if (isPrinted(piece)) printed++;
    if (piece.kind !== "filler") cells++;
  }
  return printed > 1 || (printed === 1 && cells > 3);
}

const ruleStarts = new UnitSet("|:-");
const dashedStarts = new UnitSet("-—–第");
const digits = new UnitSet("0123456789");

/** Whether printed characters with pipes among them are the rule that Markdown draws below a table's header. */
function isRule({ text, units }: PlainText, first: number, last: number): boolean {
  // Of most lines the first character tells that they are none.
  if (!ruleStarts.has(units[first]!)) return false;
  const printed = text.slice(first, last);
  return printed.includes("--") && /^[\s|:-]*$/.test(printed);
}

const dashedNumber =
  /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|--\s*\d{1,3}\s+of\s+\d{1,3}\s*--|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/;

/** What is left of one in a text that is cut off there. */
const cutNumber = /^\s*[-—–]\s*\d{1,3}\s*$/;

/**
 * Whether a line is the number of a page: between strokes, named so, or a number alone beside a page's end; where no page's
 * end is marked, one of those that count on.
 */
function isPageNumber(
  { text, units }: PlainText,
  { start, end }: Line,
  index: number,
  first: number,
  last: number,
  counted: CountedPages | null,
): boolean {
  if (last - first > 20) return false;
  if (dashedStarts.has(units[first]!)) {
    const printed = text.slice(start, end);
    if (dashedNumber.test(printed)) return true;
    return cutNumber.test(printed) && printedStart(units, end, units.length) === units.length;
  }
  if (!digits.has(units[first]!)) return false;
  if (counted) return counted.has(index, first, last);
  // No page has the number 0: that is the last value of a table's row.
  if (!/^\s*[1-9]\d{0,2}\s*(?:\/\s*\d{1,3}\s*)?$/.test(text.slice(start, end))) return false;
  const nextLine = /\S|\f/.exec(text.slice(end, end + 20));
  return nextLine?.[0] === "\f";
}

function gridLine(
  { row: { line, cells }, covered, lastLines }: CoveredRow,
  plain: PlainText,
): PrintedLine {
  const pieces: Piece[] = [];
  for (const { start, end, colspan } of cells) pieces.push(cellPiece(plain, start, end, colspan));
  return { number: line, layout: "grid", wholeRow: pieces.length > 1, covered, pieces, lastLines };
}
