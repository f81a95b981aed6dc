import { readDrawing, type DrawnCell } from "./drawnTable.ts";
import type { Extracted } from "./extracted.ts";
import type { Line } from "./document.ts";
import { TextBuilder } from "./TextBuilder.ts";
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
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const out = new TextBuilder();
  let isFound = false;
  for (let i = 0; i < texts.length;) {
    const end = drawingEnd(texts, i);
    if (end > i) {
      isFound = true;
      const drawing = texts.slice(i, end);
      out.grid(readDrawing(drawing) ?? asOneCell(drawing), (cell) => out.write(cell.text));
      i = end;
    } else writeLine(texts[i++]!, out);
  }
  return isFound ? out.finish() : null;
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

/** A drawing that is no table: it is shown as it is, a line in a cell behind an empty one, and nothing in it is a value. */
function asOneCell(texts: readonly string[]): DrawnCell[][] {
  const own = { colspan: 1, rowspan: 1 };
  return texts.map((text) => [
    { text: "", ...own },
    { text: text.trim(), ...own },
  ]);
}

function writeLine(line: string, out: TextBuilder): void {
  const indent = line.search(/\S/);
  if (indent === -1) return;
  out.indent(indent);
  out.write(line.slice(indent));
  out.endLine();
}
