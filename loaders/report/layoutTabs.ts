import type { Line } from "../document/document.ts";
import type { PlainText } from "../document/plain.ts";
import { cellPiece, type Layout, type Piece } from "./piece.ts";
import { printedEnd, printedStart, unitEnd } from "./whiteSpace.ts";

export const tabCode = 0x09;

/** Cells with tabs between them. */
export const tabsLayout: Layout = {
  name: "tabs",
  pieces: (plain, start, end) => placesBetween(tabCode, plain, start, end),
};

/** The grid places of a line with one code unit between any two: an empty cell and the rest of a spanned one look alike. */
export function placesBetween(unit: number, plain: PlainText, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let from = start; from <= end;) {
    const to = unitEnd(plain.units, unit, from, end);
    pieces.push(cellPiece(plain, from, to, 1, "gap"));
    from = to + 1;
  }
  return pieces;
}

/** Whether a line whose characters stand from `first` to before `last` is printed with tabs: one within it, or more than two around it. */
export function isTabbed(
  units: Uint16Array,
  { start, end }: Line,
  first: number,
  last: number,
): boolean {
  let tabs = 0;
  for (let at = start; at < end; at++) {
    if (units[at] !== tabCode) continue;
    if ((at > first && at < last) || ++tabs > 2) return true;
  }
  return false;
}

/**
 * Whether tabs part cells, and do not merely indent lines, as in the source of a page whose text was taken out of it: of the
 * lines with tabs more than one in five has one between characters.
 */
export function areTabsBetween(lines: readonly Line[], units: Uint16Array): boolean {
  let between = 0;
  let indented = 0;
  for (const { start, end } of lines) {
    if (unitEnd(units, tabCode, start, end) === end) continue;
    const first = printedStart(units, start, end);
    const last = printedEnd(units, first, end);
    if (unitEnd(units, tabCode, first, last) < last) between++;
    else if (first > start && first < end) indented++;
  }
  return between * 4 > indented;
}
