import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { blocks, isHidden, unseen } from "./htmlElements.ts";
import type { Measures } from "./htmlMeasure.ts";
import { captions, tableRows, type TableCell } from "./htmlTable.ts";
import { longestEntry, tableRuns } from "./tableRuns.ts";
import type { TextBuilder } from "./TextBuilder.ts";

export interface WriteOptions {
  readonly measures: Measures;
  /** Whether a block is part of the main text. */
  readonly keeps: (block: Tree.Element) => boolean;
  /** Whether hidden elements are written too. */
  readonly withHidden: boolean;
  /** Whether a line break in the file ends a line, as in text that only has tables in mark-up. */
  readonly isPlain: boolean;
}

/** Writes the main text below an element of a page: blocks as lines, tables of entries as grids. */
export function writeElement(root: Tree.Element, out: TextBuilder, options: WriteOptions): void {
  const { measures, keeps, withHidden } = options;
  // What is hidden was not measured, which is quicker to see than its style.
  const isShown = (element: Tree.Element) =>
    blocks.has(element.tagName) ? measures.has(element) : withHidden || !isHidden(element);

  /** Whether a row only places on the page what it holds: tables of their own, or passages. */
  const isLayout = (row: readonly TableCell[]) =>
    row.some(({ element }) => {
      const held = measures.get(element);
      return held !== undefined && (held.tables > 0 || held.text > longestEntry);
    });

  const writeChildren = (element: Tree.Element, isPreformatted: boolean) => {
    for (const child of element.childNodes) {
      if (child.nodeName === "#text")
        writeText((child as Tree.TextNode).value, isPreformatted, out);
      else if ("tagName" in child) write(child, isPreformatted);
    }
  };

  const writeTable = (table: Tree.Element) => {
    for (const caption of captions(table)) write(caption, false);
    for (const { isGrid, rows } of tableRuns(tableRows(table, isShown), isLayout)) {
      if (isGrid) out.startGrid();
      for (const row of rows) {
        if (isGrid) out.startRow();
        for (const { element, colspan, rowspan } of row) {
          if (isGrid) {
            out.startCell(colspan, rowspan);
            writeChildren(element, options.isPlain);
            out.endCell();
          } else write(element, false);
        }
        if (isGrid) out.endRow();
      }
      if (isGrid) out.endGrid();
    }
  };

  const write = (element: Tree.Element, isPreformatted: boolean) => {
    const { tagName } = element;
    if (tagName === "br") return out.endLine();
    if (unseen.has(tagName) || !isShown(element)) return;
    if (!blocks.has(tagName)) return writeChildren(element, isPreformatted);
    // What stands in a cell belongs to it, whatever it looks like.
    if (!out.inCell && !keeps(element)) return;
    out.endLine();
    if (tagName === "table" && !out.inCell) writeTable(element);
    else writeChildren(element, isPreformatted || tagName === "pre" || tagName === "listing");
    out.endLine();
  };

  writeChildren(root, options.isPlain);
  out.endLine();
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function writeText(value: string, isPreformatted: boolean, out: TextBuilder): void {
  // Most pieces of text are the space between tags.
  if (!isPreformatted && value.trim() === "") return out.space(out.inCell ? " " : collapsed(value));
  const text = value.replace(invisible, "");
  if (out.inCell) out.write(text.replace(/\s+/g, " "));
  else if (!isPreformatted) out.write(text.replace(/[ \t\n\r\f\v\u00a0]+/g, collapsed));
  else {
    const [first, ...rest] = text.split(/\r\n|[\n\r\f\v]/);
    out.write(first!);
    for (const line of rest) {
      out.endLine();
      out.write(line);
    }
  }
}

/** One space, as browsers show it; but a tab within a line is the mark that tells cells apart. */
function collapsed(space: string): string {
  return space.includes("\t") && !/[\n\r]/.test(space) ? "\t" : " ";
}
