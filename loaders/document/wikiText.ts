import type { Extracted } from "./extracted.ts";
import type { Line } from "./document.ts";
import { asOneCell, withGrids, type TextCell } from "./textGrids.ts";

/**
 * Reads a text whose tables are in the mark-up of MediaWiki: {| to |}, with the spans of cells before their text. They
 * become grids; the text is what remains without the mark-up. Null where there is no such table.
 */
export function wikiText(
  text: string,
  lines: readonly Line[],
): Pick<Extracted, "text" | "lines" | "grids"> | null {
  // Nearly no text has any.
  if (!text.includes("{|")) return null;
  return withGrids(text, lines, {
    end: tableEnd,
    rows: (texts) => readTable(texts.map((line) => line.trim())) ?? asOneCell(texts),
  });
}

const opening = /^\s*\{\|/;
const closing = /^\s*\|\}/;

/** Behind the last line of the table that begins at a line, with those in its cells: where none is closed, the text is cut short. */
function tableEnd(texts: readonly string[], start: number): number {
  if (!opening.test(texts[start]!)) return start;
  let open = 0;
  for (let at = start; at < texts.length; at++) {
    if (opening.test(texts[at]!)) open++;
    else if (closing.test(texts[at]!) && --open === 0) return at + 1;
  }
  return texts.length;
}

/** The rows of a table; null where another table stands in a cell. */
function readTable([, ...texts]: readonly string[]): TextCell[][] | null {
  const rows: TextCell[][] = [[]];
  let last: string | null = null;
  const endCell = () => {
    if (last !== null) rows.at(-1)!.push(readCell(last));
    last = null;
  };
  for (const line of texts) {
    if (opening.test(line)) return null;
    if (closing.test(line)) break;
    // Behind |+ stands what the table is called.
    if (line.startsWith("|-") || line.startsWith("|+")) {
      endCell();
      rows.push([]);
      if (line.startsWith("|+")) last = line.slice(2);
    } else if (line.startsWith("|") || line.startsWith("!")) {
      const cells = line.slice(1).split(line.startsWith("!") ? /\|\||!!/ : "||");
      for (const cell of cells) {
        endCell();
        last = cell;
      }
    } else if (last !== null) last += `\n${line}`;
  }
  endCell();
  return rows;
}

/** What stands before the text of a cell: its attributes, as in HTML. */
const attributes = /^\s*((?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'|]+)\s*)+)\|/;
/** Line breaks, and marks of bold or italics. */
const marks = /\s*(?:<br\s*\/?>|\n)\s*|'{2,5}/g;

function readCell(cell: string): TextCell {
  const [all = "", own = ""] = attributes.exec(cell) ?? [];
  const text = cell.slice(all.length).replace(marks, (mark) => (mark.startsWith("'") ? "" : " "));
  return { text: text.trim(), colspan: span(own, "colspan"), rowspan: span(own, "rowspan") };
}

/** No table is wider, or has a cell that goes down further. */
const mostSpanned = 1000;

function span(printed: string, name: string): number {
  const [, digits] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "i").exec(printed) ?? [];
  return Math.min(Math.max(1, Number(digits ?? 1)), mostSpanned);
}
