import { lineAt, type Document, type Line } from "../document/document.ts";
import { places } from "./extent.ts";

/*
 * Some tools break every line at one width, in the midst of a number too, and write what is left of it on the next line.
 */

/** No tool breaks lines of fewer places so: they are cells of their own. */
const shortest = 30;
/** So many lines are as long as the longest where lines are broken at a width; a place is left where a wide character found no room. */
const fewestFull = 5;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The rest of a number and what is counted, alone or before other cells: the label of a row has a mark behind its number. */
const restOfNumber = /^[\d０-９][\d０-９,]*(?:\.\d+)?(?:件|[亿万]?元)?(?:[ \t|]|$)/;

/** Marks between the cells of a row: the next line is then the next row, which has a label. */
const marks = /[|\t]/;
/** The rest of a row: no letters but those of units and of words for none. */
const restOfRow = /^(?:\P{L}|[件元万亿无])*$/u;

/**
 * Whether a number that ends at an offset may go on in the next line: its own is as long as lines are at most, or a row
 * with marks between its cells that ends without one.
 */
export function mayGoOnBelow(document: Document, start: number, end: number): boolean {
  const { text, lines, kind } = document;
  // Most cells end before something else, and what follows on the next line is seldom a number.
  const after = text.charCodeAt(end);
  if ((after !== lineFeed && after !== carriageReturn) || kind !== "text") return false;
  const index = lineAt(document, end);
  const line = lines[index]!;
  const next = lines[index + 1];
  if (line.end !== end || 2 * (end - line.start) < shortest - 1 || !next) return false;
  // No number begins with a 0 but 0 itself.
  if (end - start === 1 && /[0０]/.test(text.charAt(start))) return false;
  const below = text.slice(next.start, next.end);
  if (!restOfNumber.test(below)) return false;
  const isRowBroken = marks.test(text.slice(line.start, line.end)) && restOfRow.test(below);
  return isRowBroken || [1, 2].some((wide) => isFull(document, line, wide));
}

/** By document, the places of its longest line, of which a Chinese character takes one or two; 0 where few are as long. */
const widths = new WeakMap<Document, Map<number, number>>();

function isFull(document: Document, { start, end }: Line, wide: number): boolean {
  let known = widths.get(document);
  if (!known) widths.set(document, (known = new Map<number, number>()));
  let width = known.get(wide);
  if (width === undefined) known.set(wide, (width = fullWidth(document, wide)));
  return width >= shortest && places(document.text.slice(start, end), wide) >= width - 1;
}

function fullWidth({ text, lines }: Document, wide: number): number {
  const all = lines.map(({ start, end }) => places(text.slice(start, end), wide));
  const most = all.reduce((a, b) => Math.max(a, b), 0);
  return all.filter((each) => each >= most - 1).length < fewestFull ? 0 : most;
}
