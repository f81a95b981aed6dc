import type { PlainText } from "../document/plain.ts";
import { isPrinted, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { headingNumber, longestHeading, readWords, shortestHeading } from "./words.ts";

/** A line that heads one of the parts of a report. */
export interface Heading {
  /** Key of the section; "unlisted" for a numbered heading that is none of the six. */
  readonly section: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The headings of a report, in order. `plain` is the document's text made plain. */
export function readHeadings(lines: readonly PrintedLine[], plain: PlainText): Heading[] {
  const headings: Heading[] = [];
  let last = 0;
  for (const { number: line, pieces } of lines) {
    let first: Piece | null = null;
    let end = 0;
    for (const piece of pieces) {
      if (!isPrinted(piece)) continue;
      first ??= piece;
      end = piece.end;
    }
    if (!first) continue;
    const { start } = first;
    const known = headings.length;
    // No heading ends in a digit, as rows of numbers do.
    const whole = isDigit(plain.units[end - 1]!) ? null : sectionOf(plain, first, end);
    if (whole) {
      headings.push({ section: whole, line, start, end });
    } else if (last >= 6 && isNext(plain, first, end, last)) {
      // A heading beyond the six, as in 七、...: it goes on counting where the last heading stopped.
      headings.push({ section: "unlisted", line, start, end });
    } else if (first.end < end) {
      // In a line that holds more than a heading, the heading is a word with its number before it.
      for (const piece of pieces) {
        if (piece.end - piece.start < shortestHeading || piece.kind !== "text") continue;
        if (piece !== first && !isNumbered(plain, piece)) continue;
        const section = sectionOf(plain, piece, piece.end);
        if (section) headings.push({ section, line, start: piece.start, end: piece.end });
      }
    }
    for (let i = known; i < headings.length; i++) {
      last = readWords(plain, headings[i]!.start, headings[i]!.end).number ?? last;
    }
  }
  return headings;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The section that the characters from the start of a piece to an offset head; null where they are no heading. */
function sectionOf(
  plain: PlainText,
  { start, end: pieceEnd, words }: Piece,
  end: number,
): string | null {
  if (end - start < shortestHeading || end - start > longestHeading) return null;
  return (words && end === pieceEnd ? words : readWords(plain, start, end)).section;
}

/** Whether the characters from the start of a piece to an offset are a heading that goes on counting from the last one. */
function isNext({ text }: PlainText, first: Piece, end: number, last: number): boolean {
  if (end - first.start > longestHeading) return false;
  const printed = text.slice(first.start, end);
  const number = first.words && first.end === end ? first.words.number : headingNumber(printed);
  return number === last + 1 && !/[。；;，,：:|\t]/.test(printed);
}

/** Whether a piece behind the first begins with a number. */
function isNumbered({ text }: PlainText, { start, end, words }: Piece): boolean {
  return (words ? words.number : headingNumber(text.slice(start, end))) !== null;
}
