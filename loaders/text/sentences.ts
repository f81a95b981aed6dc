import { codebook } from "../codebook/codebook.ts";
import { plain } from "../document/plain.ts";
import type { Report, Span } from "../report/report.ts";
import { readWordsOf } from "../report/words.ts";
import { lettersOf } from "./letters.ts";

/** A sentence of a report's prose. `text` is plain (look-alike characters mended), wrapped lines joined. */
export interface Sentence extends Span {
  readonly text: string;
  /** Where the parts of `text` stand in the document's text: each goes on from its index to that of the next. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly index: number;
  readonly start: number;
}

/** The place in the document's text of a character of a sentence. */
export function placeIn({ parts }: Sentence, index: number): number {
  const part = parts.findLast((candidate) => candidate.index <= index)!;
  return part.start + index - part.index;
}

/** Letters from which words between the rows of a table are a sentence, and no cell. */
const betweenRows = 20;
/** Characters from which a line without a full stop may go on in the next: with a comma in it, and without one. */
const wrapped = { withComma: 20, without: 30 };
const longLabels = (entries: readonly { readonly labels: readonly string[] }[]) =>
  entries
    .flatMap(({ labels }) => labels.map((label) => lettersOf(plain(label))))
    .filter(({ length }) => length >= 10);
/** Notes printed with the tables, and labels of rows as long as sentences. */
const notes = longLabels(codebook.groups);
const rowLabels = longLabels(codebook.rows);

/** Where words stand: in running text, in a line with rows or cells, or between the rows of a table. */
type Surroundings = "text" | "cells" | "rows";

/**
 * The sentences of a report, in order: what is written outside the statutory tables and is no heading, title,
 * label, note of the form or page number. Sub-headings, signatures and what a web page prints around the
 * report are left out as long as they look like none: without comma or full stop.
 */
export function sentencesOf(report: Report): Sentence[] {
  const { document } = report;
  const text = plain(document.text);
  const reader = new SentenceReader(text);
  const end = endOf(report);
  const printed = [...outside(report)].toSorted((a, b) => a.start - b.start);
  const tables = tableRanges(report);
  const cells = new Set(
    document.grids.flatMap(({ rows }) =>
      rows.flatMap(({ line, cells: { length } }) => (length > 1 ? [line] : [])),
    ),
  );
  let next = 0;
  for (const [i, line] of document.lines.entries()) {
    if (line.start >= end) break;
    const isCells = cells.has(i + 1) || /[|\t]/.test(text.slice(line.start, line.end).trim());
    let at = line.start;
    while (next < printed.length && printed[next]!.end <= at) next++;
    for (let k = next; at < line.end; k++) {
      const other = printed[k] !== undefined && printed[k]!.start < line.end ? printed[k]! : null;
      const to = other ? other.start : line.end;
      if (to > at) {
        const isInside = tables.some(({ start, end: last }) => start <= at && at < last);
        // A cell between two rows of cells may hold whole sentences, and is still no prose.
        if (!isInside) reader.read(at, to, isCells || other ? "cells" : "text");
        else if (!isCells) reader.read(at, to, "rows");
      }
      if (!other) break;
      reader.close();
      at = Math.max(at, other.end);
    }
  }
  reader.close();
  return reader.sentences;
}

/** Where the report ends: before a second one in the same file. */
function endOf({ document, issues }: Report): number {
  const later = issues.find(({ code }) => code === "later_report");
  return later?.line == null ? document.text.length : document.lines[later.line - 1]!.start;
}

/** What is printed in the report's lines and is no prose: title, headings, rows of values. */
function* outside({ identity, sections, rows }: Report): Generator<Span> {
  if (identity.title) yield identity.title;
  for (const { start, heading } of sections) yield { start, end: start + heading.length };
  yield* rows;
}

/** Each statutory table from its first row of values to its last. */
function tableRanges({ rows }: Report): Span[] {
  const ranges = new Map<string, { start: number; end: number }>();
  for (const { table, start, end } of rows) {
    const range = ranges.get(table);
    if (!range) ranges.set(table, { start, end });
    else {
      range.start = Math.min(range.start, start);
      range.end = Math.max(range.end, end);
    }
  }
  return [...ranges.values()];
}

/** A number that opens an item: 一、 （一） 1. (1) ①. */
const opensItem =
  /^\s*(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\d{1,2}(?:[)、]|\.(?!\d))|[①-⑳])/;
/** Ends of sentences with the quotes and brackets that close behind them, and colons before a counted item. */
const ends = /[。!?;]+[”’」』》)"']*|:(?=\s*(?:[一1](?:是|、|\.(?!\d))|[(][一1][)]|①))/g;

/** The title, which a page may print more than once. */
const isTitle = /^[^,。;!?:]{0,50}年度?报告$/;
const stop = /[。!?;:][”’」』》)"']*$/;

/** Puts lines together to paragraphs and parts those into sentences. */
class SentenceReader {
  readonly sentences: Sentence[] = [];
  readonly #plain: string;
  #text = "";
  #parts: Part[] = [];
  /** The part in which the sentence read last begins. */
  #first = 0;
  #around: Surroundings = "text";

  constructor(text: string) {
    this.#plain = text;
  }

  /** Reads a line, or what of it stands between other things. */
  read(from: number, to: number, around: Surroundings): void {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.#plain.charCodeAt(start))) start++;
    while (end > start && isSpace(this.#plain.charCodeAt(end - 1))) end--;
    if (start === end) return;
    const words = this.#plain.slice(start, end);
    // A page's number stands between two lines of one paragraph.
    if (/^[\d\s/—–-]+$/.test(words)) return;
    if (readWordsOf(words).labels || isTitle.test(words) || isNote(words)) {
      this.close();
      return;
    }
    const isIndented = start - from >= 2;
    if (!this.#goesOn() || isIndented || around !== this.#around || opensItem.test(words))
      this.close();
    this.#around = around;
    this.#parts.push({ index: this.#text.length, start });
    this.#text += words;
  }

  /** Whether what was read last was broken off by the end of a line. */
  #goesOn(): boolean {
    const { length } = this.#text;
    if (/[。!?;][”’」』》)"']*$/.test(this.#text)) return false;
    if (this.#text.includes(",")) return length >= wrapped.withComma;
    // With a colon it is what a page prints about the report: source, date, number of readers.
    return length >= wrapped.without && !this.#text.includes(":");
  }

  /** Ends the paragraph. */
  close(): void {
    let at = 0;
    for (const match of this.#text.matchAll(ends)) {
      this.#add(at, match.index + match[0].length);
      at = match.index + match[0].length;
    }
    this.#add(at, this.#text.length);
    this.#text = "";
    this.#parts = [];
    this.#first = 0;
  }

  #add(from: number, to: number): void {
    let start = from;
    while (start < to && isSpace(this.#text.charCodeAt(start))) start++;
    if (start === to) return;
    const text = this.#text.slice(start, to);
    if (!isSentence(text, this.#around)) return;
    while (this.#parts[this.#first + 1] && this.#parts[this.#first + 1]!.index <= start)
      this.#first++;
    const parts: Part[] = [];
    for (let i = this.#first; i < this.#parts.length && this.#parts[i]!.index < to; i++) {
      const { index, start: place } = this.#parts[i]!;
      parts.push({ index: Math.max(0, index - start), start: place + Math.max(0, start - index) });
    }
    const last = parts.at(-1)!;
    this.sentences.push({
      start: parts[0]!.start,
      end: last.start + text.length - last.index,
      text,
      parts,
    });
  }
}

function isSentence(text: string, around: Surroundings): boolean {
  // Wide gaps part the columns of a table.
  if (around === "text") return stop.test(text) || (text.includes(",") && !/\s{2}/.test(text));
  // A colon closes the name of a field.
  if (!stop.test(text) || /^[^,]*:$/.test(text)) return false;
  return around === "cells" || lettersOf(text).length >= betweenRows;
}

/** Whether words are a note of the tables, which a page's edge may break off, or a line of one or of a label in a narrow cell. */
function isNote(words: string): boolean {
  const letters = lettersOf(words);
  if (notes.some((note) => letters.startsWith(note.slice(0, 10)))) return true;
  return letters.length >= 5 && [...notes, ...rowLabels].some((note) => note.includes(letters));
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x200b || code === 0xfeff || code === 0x0c;
}
