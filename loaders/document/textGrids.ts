import type { Extracted } from "./extracted.ts";
import type { Line } from "./document.ts";
import { TextBuilder } from "./TextBuilder.ts";

/** A cell of a table within a text. */
export interface TextCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A way of writing tables as lines of text. */
export interface TextTables {
  /** Behind the last line of the table that begins at a line; that line where none does. */
  readonly end: (texts: readonly string[], start: number) => number;
  /** The rows of a table, of its lines. */
  readonly rows: (texts: readonly string[]) => readonly (readonly TextCell[])[];
}

/** Reads the tables of a text as grids; the text is what remains without their marks. Null where there is none. */
export function withGrids(
  text: string,
  lines: readonly Line[],
  tables: TextTables,
): Pick<Extracted, "text" | "lines" | "grids"> | null {
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const out = new TextBuilder();
  let isFound = false;
  for (let i = 0; i < texts.length;) {
    const end = tables.end(texts, i);
    if (end > i) {
      isFound = true;
      out.grid(tables.rows(texts.slice(i, end)), (cell) => out.write(cell.text));
      i = end;
    } else writeLine(texts[i++]!, out);
  }
  return isFound ? out.finish() : null;
}

/** A table that cannot be read: all that it says is one cell, in which nothing is a label or a value. */
export function asOneCell(texts: readonly string[]): TextCell[][] {
  return [[{ text: texts.map((text) => text.trim()).join(" "), colspan: 1, rowspan: 1 }]];
}

function writeLine(line: string, out: TextBuilder): void {
  const indent = line.search(/\S/);
  if (indent === -1) return;
  out.indent(indent);
  out.write(line.slice(indent));
  out.endLine();
}
