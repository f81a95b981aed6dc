import { readDrawing } from "./drawnTable.ts";
import type { Extracted } from "./extracted.ts";
import type { Line } from "./document.ts";
import { asOneCell, withGrids } from "./textGrids.ts";
import { UnitSet } from "./UnitSet.ts";

/**
 * Reads a text whose tables are drawn with characters, as pandoc and terminals do: +---+ and |, or those made for
 * boxes. They become grids; the text is what remains without the drawing. Null where there is no such table.
 */
export function drawnText(
  text: string,
  lines: readonly Line[],
): Pick<Extracted, "text" | "lines" | "grids"> | null {
  // Nearly no text has any of these.
  if (!beginnings.some((beginning) => text.includes(beginning))) return null;
  return withGrids(text, lines, {
    end: drawingEnd,
    rows: (texts) => readDrawing(texts) ?? asOneCell(texts),
  });
}

const beginnings = ["+--", "+==", "+:-", "──", "━━", "══"];

const top = /^(?:\+(?:[:=-]{2,}\+)+|[┌┏╔╭├┣╠┼╋╬][─━═┬┳╦┼╋╬╤╪┯┿]+[┐┓╗╮┤┫╣┼╋╬])$/;
const bottom = /^(?:\+(?:[:=-]{2,}\+)+|[└┗╚╰├┣╠┼╋╬][─━═┴┻╩┼╋╬╧╪┷┿]+[┘┛╝╯┤┫╣┼╋╬])$/;
const left = new UnitSet("|+│┃║┌┏╔╭├┣╠┼╋╬└┗╚╰╟╞┝┠");
const right = new UnitSet("|+│┃║┐┓╗╮┤┫╣┼╋╬┘┛╝╯╢╡┥┨");

/** Behind the last line of the drawing that begins at a line; that line where none does. */
function drawingEnd(texts: readonly string[], start: number): number {
  if (!top.test(texts[start]!.trim())) return start;
  let end = start;
  for (let at = start + 1; at < texts.length; at++) {
    const line = texts[at]!.trim();
    if (!left.has(line.charCodeAt(0)) || !right.has(line.charCodeAt(line.length - 1))) break;
    if (bottom.test(line)) end = at + 1;
  }
  return end;
}
