/** What is left of a file once its format is gone: the text, its lines, and where everything stands in it. */

/** Something that could not be read. `line` counts from 1; null concerns the whole file. `message` reads "file:line: what: value". */
export interface Issue {
  readonly code: string;
  readonly line: number | null;
  readonly message: string;
}

/** One line of the text, without its line break. Offsets count UTF-16 code units of `Document.text`. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A cell of a grid: its characters in the text, none where start equals end, and the grid places it spans. */
export interface GridCell {
  readonly start: number;
  readonly end: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A row of a grid. It fills one line of the text; cells that a row above spans into it are not repeated. */
export interface GridRow {
  /** Line of the text, from 1. */
  readonly line: number;
  /** The row's own cells, in visible order; an empty cell is one of them. */
  readonly cells: readonly GridCell[];
}

/** A table whose cells the file itself marks: by mark-up, or by ruling lines. A table that goes on across pages is one grid. */
export interface Grid {
  readonly rows: readonly GridRow[];
}

/** What the bytes are. Markdown and CSV are text; WPS files are doc. */
export type Kind = "text" | "html" | "pdf" | "docx" | "doc" | "rtf" | "odt";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export interface Document {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal; null when the file could not be opened. */
  readonly sha256: string | null;
  /** What the bytes are; null when they could not be read. */
  readonly kind: Kind | null;
  /** The encoding the bytes were decoded with; null for files that are no text of their own (PDF, DOCX) and for those not read. */
  readonly encoding: Encoding | null;
  /** The extracted text, which every offset of the report points into; empty when nothing could be read. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** Tables with cells of their own; what is no such table stands in the lines alone. */
  readonly grids: readonly Grid[];
  readonly issues: readonly Issue[];
}

/** Makes an issue whose message names the file, the line, what is wrong and the offending value. */
export function issue(
  file: string,
  code: string,
  line: number | null,
  what: string,
  value?: string,
): Issue {
  const place = line === null ? file : `${file}:${line}`;
  return { code, line, message: `${place}: ${what}${value === undefined ? "" : `: ${value}`}` };
}

/** The index of the line that an offset of the text lies in. */
export function lineAt({ lines }: Document, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
