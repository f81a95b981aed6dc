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
    end: (texts, start) => tornEnd(texts, start) ?? drawingEnd(texts, start),
    rows: (texts) => readDrawing(areTorn(texts) ? mended(texts) : texts) ?? asOneCell(texts),
  });
}

const beginnings = ["+--", "+==", "+:-", "──", "━━", "══"];

const top = /^(?:\+(?:[:=-]{2,}\+)+|[┌┏╔╭├┣╠┼╋╬][─━═┬┳╦┼╋╬╤╪┯┿]+[┐┓╗╮┤┫╣┼╋╬])$/;
const bottom = /^(?:\+(?:[:=-]{2,}\+)+|[└┗╚╰├┣╠┼╋╬][─━═┴┻╩┼╋╬╧╪┷┿]+[┘┛╝╯┤┫╣┼╋╬])$/;
const left = new UnitSet("|+│┃║┌┏╔╭├┣╠┼╋╬└┗╚╰╟╞┝┠");
const right = new UnitSet("|+│┃║┐┓╗╮┤┫╣┼╋╬┘┛╝╯╢╡┥┨");

/**
 * Behind the last of the lines up to an empty one where a rule among them was broken at the width of lines: then rows were
 * too. Null where none is, or the line is not the first of them.
 */
function tornEnd(texts: readonly string[], start: number): number | null {
  if (isBlank(texts[start]) || !isBlank(texts[start - 1])) return null;
  let end = start + 1;
  while (!isBlank(texts[end])) end++;
  return areTorn(texts.slice(start, end)) ? end : null;
}

const isBlank = (text = ""): boolean => text.trim() === "";

const areTorn = (texts: readonly string[]): boolean =>
  texts.some((text, i) => isTorn(text.trim(), texts[i + 1]?.trim() ?? ""));

/** Whether a line and the next are a rule in two pieces. */
function isTorn(line: string, next: string): boolean {
  if (!ofRule.test(line) || !ofRule.test(next) || !joint.test(line + next)) return false;
  return !isWhole(line) || !isWhole(next);
}

const ofRule = /^[-=:+|\u2500-\u257f]+$/;
const joint = /[-=:]\+|\+[-=:]|[┬┳╦┼╋╬┴┻╩╤╪┯┿╧┷]/;

/** Whether a line begins and ends as those of a frame do. */
function isWhole(line: string): boolean {
  return left.has(line.charCodeAt(0)) && right.has(line.charCodeAt(line.length - 1));
}

/** The lines of a drawing put together again where all were broken into as many as its first rule; else none. */
function mended(texts: readonly string[]): string[] {
  const pieces = 1 + texts.findIndex((text) => right.has(text.trimEnd().slice(-1).charCodeAt(0)));
  if (pieces < 2 || texts.length % pieces > 0) return [];
  const lines = texts
    .filter((_, i) => i % pieces === 0)
    .map((_, i) => texts.slice(i * pieces, (i + 1) * pieces).join(""));
  return lines.every((line) => isWhole(line.trim())) ? lines : [];
}

/** Behind the last line of the drawing that begins at a line; that line where none does. */
function drawingEnd(texts: readonly string[], start: number): number {
  if (!top.test(texts[start]!.trim())) return start;
  let end = start;
  for (let at = start + 1; at < texts.length; at++) {
    const line = texts[at]!.trim();
    if (!isWhole(line)) break;
    if (bottom.test(line)) end = at + 1;
  }
  return end;
}
