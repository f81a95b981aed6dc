import type { Document } from "../document/document.ts";
import { plain } from "../document/plain.ts";
import { linesLayout } from "./layoutLines.ts";
import { pipesLayout } from "./layoutPipes.ts";
import { tabsLayout } from "./layoutTabs.ts";
import type { Layout, LayoutName, Piece } from "./piece.ts";

/** One line of the text as cells. */
export interface PrintedLine {
  /** Line number, from 1. */
  readonly number: number;
  readonly layout: LayoutName;
  /** Whether the line is a whole row of the table, so that its end is the row's end. */
  readonly wholeRow: boolean;
  readonly pieces: readonly Piece[];
}

/** The layouts, the first that matches a line reads it; the last matches any. */
const layouts: readonly Layout[] = [pipesLayout, tabsLayout, linesLayout];

/** Reads the lines of a document as cells. `text` is the document's text made plain. */
export function printLines(document: Document, text = plain(document.text)): PrintedLine[] {
  return document.lines.map(({ start, end }, i) => {
    const line = text.slice(start, end);
    const layout = layouts.find((candidate) => candidate.matches(line))!;
    const pieces = layout.pieces(line, start);
    const cells = pieces.filter(({ kind }) => kind !== "filler").length;
    return {
      number: i + 1,
      layout: layout.name,
      wholeRow: layout.name !== "lines" && cells > 1,
      pieces,
    };
  });
}
