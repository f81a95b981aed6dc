import { childrenNamed, PageElement } from "./htmlTree.ts";

/** A cell with the columns and rows of the table that it spans. */
export interface TableCell {
  readonly element: PageElement;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The widest and longest spans that browsers allow. */
const maxColspan = 1000;
const maxRowspan = 65_534;

/** The rows of a table in visible order, without those that are hidden. */
export function tableRows(table: PageElement, withHidden: boolean): TableCell[][] {
  const rows: TableCell[][] = [];
  for (const section of sections(table)) {
    if (section.isHidden && !withHidden) continue;
    addRows(section, withHidden, rows);
  }
  return rows;
}

/** A table's captions, which stand before its rows. */
export function captions(table: PageElement): PageElement[] {
  return childrenNamed(table, "caption");
}

/** Row groups as a browser shows them: heads first, feet last, wherever the file has them. */
function sections(table: PageElement): PageElement[] {
  return ["thead", "tbody", "tfoot"].flatMap((name) => childrenNamed(table, name));
}

function addRows(section: PageElement, withHidden: boolean, rows: TableCell[][]): void {
  const children = childrenNamed(section, "tr");
  // How many rows are shown above each, and in all.
  const above = new Int32Array(children.length + 1);
  for (const [i, row] of children.entries())
    above[i + 1] = above[i]! + ((withHidden || !row.isHidden) && !isRuler(row) ? 1 : 0);
  for (const [i, row] of children.entries()) {
    if (above[i] === above[i + 1]) continue;
    const cells: TableCell[] = [];
    for (const element of row.childNodes) {
      if (!(element instanceof PageElement) || (element.isHidden && !withHidden)) continue;
      const { tagName } = element;
      if (tagName === "td" || tagName === "th")
        cells.push({ element, colspan: colspan(element), rowspan: rowspan(element, above, i) });
    }
    rows.push(cells);
  }
}

/** Word ends tables with a row of no height that only holds the widths of the columns. */
function isRuler(row: PageElement): boolean {
  return (
    row.attribute("height") === "0" &&
    row.childNodes.every((cell) => !("childNodes" in cell) || cell.childNodes.length === 0)
  );
}

function colspan(cell: PageElement): number {
  const printed = cell.attribute("colspan");
  if (printed === undefined) return 1;
  const span = Number.parseInt(printed, 10);
  return span > 0 ? Math.min(span, maxColspan) : 1;
}

/**
 * Rows that a cell of row `i` spans of those shown, of which `above` tells how many stand above each; 0 in the file means
 * to the end of the row group, as does too many.
 */
function rowspan(cell: PageElement, above: Int32Array, i: number): number {
  const printed = cell.attribute("rowspan");
  if (printed === undefined) return 1;
  const span = Number.parseInt(printed, 10);
  if (!(span >= 0) || span === 1) return 1;
  const rows = above.length - 1;
  const end = span === 0 ? rows : Math.min(i + Math.min(span, maxRowspan), rows);
  return above[end]! - above[i]!;
}
