import type { Document, GridRow } from "../document/document.ts";
import { plain } from "../document/plain.ts";
import { linesLayout } from "./layoutLines.ts";
import { areRowsOpened, pipesLayout } from "./layoutPipes.ts";
import { tabsLayout } from "./layoutTabs.ts";
import { cellPiece, isPrinted, type Layout, type LayoutName, type Piece } from "./piece.ts";

/** One line of the text as cells. */
export interface PrintedLine {
  /** Line number, from 1. */
  readonly number: number;
  readonly layout: LayoutName;
  /** Whether the line is a whole row of the table, so that its end is the row's end. */
  readonly wholeRow: boolean;
  readonly pieces: readonly Piece[];
}

/** Reads the lines of a document as cells: those the file itself marks, else those its text shows. `text` is the document's text made plain. */
export function printLines(document: Document, text = plain(document.text)): PrintedLine[] {
  const gridRows = new Map(
    document.grids.flatMap(({ rows }) => rows.map((row) => [row.line, row])),
  );
  const texts = document.lines.map(({ start, end }) => text.slice(start, end));
  // The first that matches a line reads it; the last matches any.
  const layouts: Layout[] = [pipesLayout(areRowsOpened(texts)), tabsLayout, linesLayout];
  const lines: PrintedLine[] = [];
  let isOpen = false;
  for (const [i, { start, end }] of document.lines.entries()) {
    const row = gridRows.get(i + 1);
    if (row) {
      lines.push(gridLine(row, text));
      continue;
    }
    const line = texts[i]!;
    const hasPipe = line.includes("|");
    if (hasPipe ? isRule(line) : isPageNumber(text, line, end)) {
      lines.push({ number: i + 1, layout: "lines", wholeRow: false, pieces: [] });
      continue;
    }
    // A pipe alone on a line ends the cell above it, where that has no pipe of its own.
    if (isOpen && hasPipe && line.trim() === "|") {
      isOpen = false;
      lines.push({ number: i + 1, layout: "pipes", wholeRow: false, pieces: [] });
      continue;
    }
    const layout = layouts.find((candidate) => candidate.matches(line))!;
    const pieces = layout.pieces(line, start);
    const last = pieces.at(-1);
    if (last) isOpen = isPrinted(last) && !(hasPipe && line.trimEnd().endsWith("|"));
    const wholeRow = layout.name !== "lines" && isRow(pieces);
    lines.push({ number: i + 1, layout: layout.name, wholeRow, pieces });
  }
  return lines;
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

const dashedNumber =
  /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/;

/** Whether a line with pipes is the rule that Markdown draws below a table's header. */
function isRule(line: string): boolean {
  return line.includes("--") && /^[\s|:-]*-{2,}[\s|:-]*$/.test(line);
}

/** Whether a line that ends at an offset is the number of a page: between strokes, named so, or a number alone beside a page's end. */
function isPageNumber(text: string, line: string, end: number): boolean {
  if (line.length > 40) return false;
  if (dashedNumber.test(line)) return true;
  if (!/^\s*\d{1,3}\s*$/.test(line)) return false;
  const nextLine = /\S|\f/.exec(text.slice(end, end + 20));
  return nextLine?.[0] === "\f";
}

function gridLine({ line, cells }: GridRow, text: string): PrintedLine {
  const pieces = cells.map(({ start, end, colspan }) =>
    cellPiece(text.slice(start, end), 0, end - start, start, colspan),
  );
  return { number: line, layout: "grid", wholeRow: pieces.length > 1, pieces };
}
