import { codebook } from "../codebook/codebook.ts";
import { fold } from "./labels.ts";
import type { PrintedLine } from "./print.ts";

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
const numerals = "一二三四五六七八九十";
const longest = 40;

function bare(text: string): string {
  return fold(text).replace(/[()]/g, "");
}

/** The headings of a report, in order. `text` is the document's text made plain. */
export function readHeadings(lines: readonly PrintedLine[], text: string): Heading[] {
  const headings: Heading[] = [];
  let last = 0;
  for (const line of lines) {
    const pieces = line.pieces.filter(({ kind }) => kind === "text");
    const [first] = pieces;
    if (!first || first.end - first.start > longest) continue;
    const printed = text.slice(first.start, first.end);
    const number = headingNumber(printed);
    const section =
      wordings.get(bare(printed)) ??
      wordings.get(bare(printed).replace(/^([一二三四五六七八九十]{1,2}|\d{1,2})/, ""));
    if (section) {
      headings.push({ section, line: line.number, start: first.start, end: first.end });
      last = number ?? last;
    } else if (
      pieces.length === 1 &&
      last >= 6 &&
      number === last + 1 &&
      !/[。；;，,：:]/.test(printed)
    ) {
      // A heading beyond the six, as in 七、...: it goes on counting where the last heading stopped.
      headings.push({ section: "unlisted", line: line.number, start: first.start, end: first.end });
      last = number;
    }
  }
  return headings;
}

function headingNumber(printed: string): number | null {
  const match = numbered.exec(printed.normalize("NFKC"));
  if (!match) return null;
  const digits = match[1]!;
  return numerals.includes(digits) ? numerals.indexOf(digits) + 1 : Number(digits);
}
