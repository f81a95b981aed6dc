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

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface Document {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal; null when the file could not be opened. */
  readonly sha256: string | null;
  /** What the bytes are; null when they could not be read. */
  readonly kind: "text" | null;
  readonly encoding: Encoding | null;
  /** The extracted text, which every offset of the report points into; empty when nothing could be read. */
  readonly text: string;
  readonly lines: readonly Line[];
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
