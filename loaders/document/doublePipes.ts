import type { Line } from "./document.ts";
import type { Extracted } from "./extracted.ts";
import { asOneCell, withGrids, type TextCell } from "./textGrids.ts";

/**
 * Reads a text whose tables have double pipes: before the cells of a header, as in Jira and Confluence (||a||b||, below it
 * |1|2|), or between all cells (a||b). They become grids; the text is what remains without the pipes. Null where there is
 * no such table.
 */
export function doublePipes(
  text: string,
  lines: readonly Line[],
): Pick<Extracted, "text" | "lines" | "grids"> | null {
  // Nearly no text has any but as filler.
  if (!text.includes("||") || !betweenTexts.test(text)) return null;
  return withGrids(text, lines, {
    end: (texts, start) => wikiEnd(texts, start) ?? partedEnd(texts, start),
    rows: (texts) => {
      const isWiki = texts[0]!.trim().startsWith("|");
      return (isWiki ? readWiki(joined(texts)) : readParted(texts)) ?? asOneCell(texts);
    },
  });
}

/** It begins with the pipes, which are soon found. */
const betweenTexts = /\|\| ?[^|\s](?<=[^|\s] ?\|\| ?.)/;

/** Whether pairs open and close all cells of a row. */
const isHeader = (row: string): boolean =>
  /^\|\|(?!\|)[^|]+(?:(?:\|\|)+[^|]+)*(?:\|\|)+$/.test(row);

const opensPair = (text: string): boolean => text.trim().startsWith("||");

/** Behind the last line of the wiki's table that begins at a line; null where none does. */
function wikiEnd(texts: readonly string[], start: number): number | null {
  // Of lines among which there is no header, each would be looked at again and again.
  if (!opensPair(texts[start]!) || opensPair(texts[start - 1] ?? "")) return null;
  let end = start;
  while (end < texts.length && isOfWiki(texts[end]!, texts[end - 1])) end++;
  return end - start > 1 && joined(texts.slice(start, end)).some(isHeader) ? end : null;
}

/** Whether a line is a row, or one that a row above goes on in. */
function isOfWiki(text: string, before: string | undefined): boolean {
  return text.includes("|") || (text.trim() !== "" && !before?.trim().endsWith("|"));
}

/** The rows of a wiki's table, each with the lines that it goes on in: behind a pipe with the next cell. */
function joined(texts: readonly string[]): string[] {
  const rows: string[] = [];
  for (const text of texts) {
    const line = text.trim();
    const last = rows.at(-1);
    if (last === undefined || line.startsWith("|")) rows.push(line);
    else rows.splice(-1, 1, `${last} ${line}`);
  }
  return rows;
}

/** Behind the last of lines that hold pairs between texts, and no other pipes; the line itself where it is none. */
function partedEnd(texts: readonly string[], start: number): number {
  if (start > 0 && arePairs(texts[start - 1]!)) return start;
  let end = start;
  while (end < texts.length && arePairs(texts[end]!)) end++;
  if (texts.slice(start, end).filter((line) => betweenTexts.test(line)).length < 2) return start;
  // A number that a line's end broke may go on in a line without pairs.
  return goesOn.test(`${texts[end - 1]}\n${texts[end]}`) ? end + 1 : end;
}

/** Whether nothing but pairs stands between the cells of a row; those between which a cell is empty touch each other. */
const arePairs = (row: string): boolean => /^[^|]*(?:\|\|[^|]*)+$/.test(row);
/** A number at the end of a line, and digits that may be the rest of it at the beginning of the next. */
const goesOn = /[\d０-９][,.]?\n[,.]?[\d０-９][\d０-９,.]*[件项条]?(?:\n|$| *\|)/;

/** The cells of rows that pairs part; null where a number may go on in the next line. */
function readParted(rows: readonly string[]): TextCell[][] | null {
  if (goesOn.test(rows.join("\n"))) return null;
  return rows.map((row) => row.split("||").map(textCell));
}

/**
 * The cells of rows. Beside single pipes a pair opens the cell of a label; where it does not, each pipe ends a cell, and the
 * rows are as wide as the first. Null where neither is so.
 */
function readWiki(marked: readonly string[]): TextCell[][] | null {
  const rows = marked.map(unmarked);
  // Where others are, a row that no pipe closes was broken before one.
  const closed = rows.filter((row) => row.endsWith("|")).length;
  if (closed > 0 && closed < rows.length) return null;
  if (rows.every((row) => arePairs(row) || !pairBeforeValue.test(row)))
    return rows.map((row) => cellsOf(row, arePairs(row) ? "||" : /\|\|?/));
  const cells = rows.map((row) => cellsOf(row, arePairs(row) ? "||" : "|"));
  return cells.every(({ length }) => length === cells[0]!.length) ? cells : null;
}

/** A pair before what is no label, which may be numbered. */
const pairBeforeValue = /\|\|(?!\s*(?:\d{1,2}[.．、])?[^|\d]*[a-z\u4e00-\u9fff]{2})/i;

/** The cells of a row that a pipe opens, as its separators part them. */
function cellsOf(row: string, separator: string | RegExp): TextCell[] {
  const [, ...texts] = row.split(separator);
  return (texts.at(-1) === "" ? texts.slice(0, -1) : texts).map(textCell);
}

const textCell = (text: string): TextCell => ({ text: text.trim(), colspan: 1, rowspan: 1 });

/** A row without a wiki's marks in the text of its cells. */
function unmarked(row: string): string {
  return row.replace(link, "$1").replace(bold, "$1").replace(breakOrColour, " ");
}

/** The text of a link stands before its address. */
const link = /\[([^[\]|]*)\|[^[\]|]*\]/g;
const bold = /(?<=\|\s*)\*([^*|]+)\*(?=\s*\|)/g;
const breakOrColour = /\\\\|\{color(?::[^}]*)?\}/g;
