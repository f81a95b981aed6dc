import { codebook } from "../codebook/codebook.ts";
import { bare, numerals, ordinalOf } from "./labels.ts";
import { isPrinted, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { remember } from "./remember.ts";

/** A line that heads one of the parts of a report. */
export interface Heading {
  /** Key of the section; "unlisted" for a numbered heading that is none of the six. */
  readonly section: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const wordings = new Map(
  codebook.sections.flatMap(({ key, labels }) =>
    labels.map((label) => [bare(label), key] as const),
  ),
);
const numbered = /^\(?([一二三四五六七八九十]{1,2}|\d{1,2})[、.)\s]/;
const longest = 40;
const shortest = Math.min(...[...wordings.keys()].map(({ length }) => length));

/** The headings of a report, in order. `text` is the document's text made plain. */
export function readHeadings(lines: readonly PrintedLine[], text: string): Heading[] {
  const headings: Heading[] = [];
  let last = 0;
  const add = (section: string, line: number, start: number, end: number) => {
    headings.push({ section, line, start, end });
    last = headingNumber(text.slice(start, end)) ?? last;
  };
  for (const { number: line, pieces } of lines) {
    const first = pieces.find(isPrinted);
    if (!first) continue;
    const { start } = first;
    const { end } = pieces.findLast(isPrinted)!;
    // No heading ends in a digit, as rows of numbers do.
    const whole = isDigit(text, end - 1) ? null : sectionOf(text, start, end);
    if (whole) {
      add(whole, line, start, end);
    } else if (last >= 6 && isNext(text.slice(start, Math.min(end, start + longest + 1)), last)) {
      // A heading beyond the six, as in 七、...: it goes on counting where the last heading stopped.
      add("unlisted", line, start, end);
    } else {
      // In a line that holds more than a heading, the heading is a word with its number before it.
      for (const piece of pieces) {
        // What is all of the line has been looked at.
        const isOther = piece === first ? piece.end < end : isNumbered(text, piece);
        if (!isOther || !isPrinted(piece)) continue;
        const section = sectionOf(text, piece.start, piece.end);
        if (section) add(section, line, piece.start, piece.end);
      }
    }
  }
  return headings;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** The section that the characters between two offsets head; null where they are no heading. */
function sectionOf(text: string, start: number, end: number): string | null {
  return end - start < shortest || end - start > longest
    ? null
    : sectionOfWords(text.slice(start, end));
}

const sectionOfWords = remember((printed) => {
  const heading = bare(printed);
  return wordings.get(heading) ?? wordings.get(heading.replace(ordinal, "")) ?? null;
});

const ordinal = /^([一二三四五六七八九十]{1,2}|\d{1,2})/;
const isPhrase = (words: string) => words.length <= longest && !/[。；;，,：:|\t]/.test(words);

/** Whether the words are a heading that goes on counting from the last one. */
function isNext(words: string, last: number): boolean {
  return headingNumber(words) === last + 1 && isPhrase(words);
}

function isNumbered(text: string, { start, end }: Piece): boolean {
  if (end - start < shortest) return false;
  const first = text.charCodeAt(start);
  // Most labels begin with an ideograph that is no numeral.
  if (first >= 0x4e00 && first <= 0x9fff && !numerals.includes(text[start]!)) return false;
  return headingNumber(text.slice(start, end)) !== null;
}

function headingNumber(printed: string): number | null {
  const match = numbered.exec(printed.normalize("NFKC"));
  return match && ordinalOf(match[1]!);
}
