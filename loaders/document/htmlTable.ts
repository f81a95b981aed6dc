import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "./htmlElements.ts";

/** A cell with the columns and rows of the table that it spans. */
export interface TableCell {
  readonly element: Tree.Element;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The widest and longest spans that browsers allow. */
const maxColspan = 1000;
const maxRowspan = 65_534;

/** The rows of a table in visible order, without those that are hidden. */
export function tableRows(
  table: Tree.Element,
  isShown: (element: Tree.Element) => boolean,
): TableCell[][] {
  return sections(table).flatMap((section) => sectionRows(section, isShown));
}

/** A table's captions, which stand before its rows. */
export function captions(table: Tree.Element): Tree.Element[] {
  return table.childNodes.filter((child): child is Tree.Element => child.nodeName === "caption");
}

/** Row groups as a browser shows them: heads first, feet last, wherever the file has them. */
function sections(table: Tree.Element): Tree.Element[] {
  const places = ["thead", "tbody", "tfoot"];
  return table.childNodes
    .filter((child): child is Tree.Element => places.includes(child.nodeName))
    .toSorted((a, b) => places.indexOf(a.tagName) - places.indexOf(b.tagName));
}

function sectionRows(
  section: Tree.Element,
  isShown: (element: Tree.Element) => boolean,
): TableCell[][] {
  if (!isShown(section)) return [];
  const rows = section.childNodes.filter((child): child is Tree.Element => child.nodeName === "tr");
  const shown = rows.map((row) => isShown(row) && !isRuler(row));
  return rows.flatMap((row, i) => {
    if (!shown[i]) return [];
    const cells = row.childNodes.filter(
      (child): child is Tree.Element =>
        (child.nodeName === "td" || child.nodeName === "th") && isShown(child),
    );
    return [
      cells.map((element) => ({
        element,
        colspan: colspan(element),
        rowspan: rowspan(element, shown, i),
      })),
    ];
  });
}

/** Word ends tables with a row of no height that only holds the widths of the columns. */
function isRuler(row: Tree.Element): boolean {
  return (
    attribute(row, "height") === "0" &&
    row.childNodes.every((cell) => !("childNodes" in cell) || cell.childNodes.length === 0)
  );
}

function colspan(cell: Tree.Element): number {
  const printed = attribute(cell, "colspan");
  if (printed === undefined) return 1;
  const span = Number.parseInt(printed, 10);
  return span > 0 ? Math.min(span, maxColspan) : 1;
}

/** Rows that a cell of row `i` spans of those shown; 0 in the file means to the end of the row group, as does too many. */
function rowspan(cell: Tree.Element, shown: readonly boolean[], i: number): number {
  const printed = attribute(cell, "rowspan");
  if (printed === undefined) return 1;
  const span = Number.parseInt(printed, 10);
  if (!(span >= 0) || span === 1) return 1;
  const end = span === 0 ? shown.length : Math.min(i + Math.min(span, maxRowspan), shown.length);
  return shown.slice(i, end).filter(Boolean).length;
}
