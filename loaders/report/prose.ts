import type { Document } from "../document/document.ts";
import { UnitSet } from "../document/UnitSet.ts";
import type { Heading } from "./headings.ts";
import type { PrintedLine } from "./print.ts";
import type { SubTable } from "./subTable.ts";

/** A sentence outside the tables that may state a number, made plain and without spaces and line breaks. */
export interface Sentence {
  readonly text: string;
  /** The offset in the document's text of each of its characters. */
  readonly offsets: Int32Array;
  /** Where it begins and ends (exclusive) in the document's text. */
  readonly start: number;
  readonly end: number;
  /** The plain text before it: its paragraph's, as far as what is talked of reaches, under the heading above. */
  readonly before: string;
  /** Whether it begins its paragraph. */
  readonly isFirst: boolean;
}

/** The sentences of a report that may state a number. `text` is the document's text made plain. */
export function readSentences(
  document: Document,
  text: string,
  lines: readonly PrintedLine[],
  subTables: readonly SubTable[],
  headings: readonly Heading[],
): Sentence[] {
  const inTable = tableLines(document, subTables);
  const headed = new Map(headings.map((heading) => [heading.line, heading]));
  const sentences: Sentence[] = [];
  let start: number | null = null;
  let end = 0;
  let heading = "";
  const endParagraph = () => {
    if (start === null) return;
    if (isHeading(text, start, end)) heading = text.slice(start, end);
    else addSentences(text, start, end, heading, sentences);
    start = null;
  };
  for (const { number, wholeRow, pieces } of lines) {
    const line = document.lines[number - 1]!;
    const isProse = !wholeRow && !inTable[number] && !headed.has(number);
    if (!isProse) endParagraph();
    const head = headed.get(number);
    if (head) {
      heading = text.slice(head.start, head.end);
      // Behind the heading the line may go on.
      if (!wholeRow && !inTable[number] && head.end < line.end) {
        start = head.end;
        end = line.end;
      }
    } else if (isProse && pieces.length > 0 && line.end > line.start) {
      if (start !== null && !goesOn(text, start, end, line.start)) endParagraph();
      start ??= line.start;
      end = line.end;
    }
  }
  endParagraph();
  return sentences;
}

/** Which lines hold parts of statutory tables, by number. */
function tableLines({ lines }: Document, subTables: readonly SubTable[]): Uint8Array {
  const inTable = new Uint8Array(lines.length + 2);
  for (const { line, header, rows } of subTables) {
    let last = line;
    for (const cell of header) last = Math.max(last, cell.line);
    for (const row of rows) {
      // A cell may stand on a line of its own.
      const end = row.filled.at(-1)?.start ?? -1;
      for (last = Math.max(last, row.line); last < lines.length; last++) {
        if (lines[last]!.start > end) break;
      }
    }
    inTable.fill(1, line, last + 1);
  }
  return inTable;
}

const marker =
  /^\s*(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.:](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[章节条]|[—●■◆*·])/;

/** Whether a paragraph that broke off at `end` goes on with the line that begins at `next`: print is wrapped within a sentence. */
function goesOn(text: string, start: number, end: number, next: number): boolean {
  let last = end - 1;
  while (last > start && text.charCodeAt(last) <= 0x20) last--;
  if ("。!?;:".includes(text[last]!)) return false;
  const lineStart = text.lastIndexOf("\n", last) + 1;
  const line = text.slice(Math.max(start, lineStart), last + 1).trim();
  // A short line that stops at no stop is a heading or a label.
  if (line.length < 20 || (marker.test(line) && line.length < 40 && !line.includes(",")))
    return false;
  return !marker.test(text.slice(next, next + 12));
}

/** Whether a paragraph is but a heading: a few words that stop at no stop, or that count on: (二) 主动公开情况. */
function isHeading(text: string, start: number, end: number): boolean {
  if (end - start > 60) return false;
  const words = text.slice(start, end).trim();
  return words.length <= 40 && !/[,。;!?]|[未无没零]|\d[件条次起项]/.test(words);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const stops = new UnitSet("。!?");
/** Characters one of which every sentence has that states a number or says there is none. */
const telling = new UnitSet("未没无零〇二两三四五六七八九十");
const numeral = /[一二三四五六七八九十百千万余多][件条项起例宗份篇次个人部则期元%]/;

/** Longer than any sentence that people wrote: print without stops, of which nothing can be told for certain. */
const longestSentence = 5000;
/** How far back a topic is looked for. */
const longestTalk = 2000;

function addSentences(
  text: string,
  start: number,
  end: number,
  heading: string,
  sentences: Sentence[],
): void {
  let from = start;
  let tells = false;
  let digits = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) digits = true;
    else if (telling.has(unit)) tells = true;
    const isStop = stops.has(unit);
    if (!isStop && i < end - 1) continue;
    const isReadable = i - from < longestSentence;
    if (
      isReadable &&
      (digits || tells || (i - from > 3 && numeral.test(text.slice(from, i + 1))))
    ) {
      sentences.push(sentence(text, from, i + 1, start, heading));
    }
    from = i + 1;
    digits = false;
    tells = false;
  }
}

function sentence(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  heading: string,
): Sentence {
  const offsets = new Int32Array(to - from);
  const kept: string[] = [];
  let length = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x20 && !isBetweenDigits(text, i)) continue;
    offsets[length++] = i;
    kept.push(text[i]!);
  }
  return {
    text: kept.join(""),
    offsets,
    start: length > 0 ? offsets[0]! : from,
    end: length > 0 ? offsets[length - 1]! + 1 : from,
    before: `${heading}。${text.slice(Math.max(paragraph, from - longestTalk), from)}`,
    isFirst: from === paragraph,
  };
}

/** Two numbers side by side stay two. */
function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
