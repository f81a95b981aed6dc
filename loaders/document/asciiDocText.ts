import type { Line } from "./document.ts";
import type { Extracted } from "./extracted.ts";
import { asOneCell, withGrids } from "./textGrids.ts";

/**
 * Keeps the tables of AsciiDoc from being read that have cells over several columns or rows: what says so stands before
 * the pipe that opens a cell, as in 3+| or .2+|, and may be taken for what is printed in the cell before. They are shown
 * as one cell, in which nothing is a label or a value. Null where there is no such table.
 */
export function asciiDocText(
  text: string,
  lines: readonly Line[],
): Pick<Extracted, "text" | "lines" | "grids"> | null {
  // Nearly no text has any; pipes many have.
  if (!text.includes("===") || !text.includes(rule)) return null;
  return withGrids(text, lines, {
    end: tableEnd,
    rows: asOneCell,
  });
}

const rule = "|===";
const spanned = /(?:^|\s)(?:\d+|\d*\.\d+)[+*][<^>.a-z]*\|/;

/** Behind the last line of the table that begins at a line; that line where none does, or one without such cells. */
function tableEnd(texts: readonly string[], start: number): number {
  if (texts[start]!.trim() !== rule) return start;
  const length = texts.slice(start + 1).findIndex((line) => line.trim() === rule);
  const end = length === -1 ? texts.length : start + length + 2;
  return texts.slice(start, end).some((line) => spanned.test(line)) ? end : start;
}
