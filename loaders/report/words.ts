import { codebook } from "../codebook/codebook.ts";
import { bare, fold, mayOpenLabel, ordinalOf, readLabels, type Label } from "./labels.ts";
import { UnitRoom } from "../document/units.ts";
import { rememberParts } from "./remember.ts";

/** Characters beyond which a text is prose: no label, and no heading. */
export const longestLabel = 160;

/** What a short text says as far as labels and headings go: read once, since the same few hundred texts stand in every report. */
export interface Words {
  /** Its letters, digits and brackets, as fold leaves them. */
  readonly folded: string;
  /** The labels it consists of; null where any of it is none. */
  readonly labels: readonly Label[] | null;
  /** Whether its last bracket is not closed. */
  readonly isBracketOpen: boolean;
  readonly mayOpenLabel: boolean;
  /** Key of the section that it heads; null where it is the heading of none. */
  readonly section: string | null;
  /** The number it begins with as numbered headings do; null where it does not. */
  readonly number: number | null;
}

/** Reads what stands between two offsets of the plain text, at most as long as a label. */
export const readWords = rememberParts((plainText): Words => {
  const folded = fold(plainText);
  return {
    folded,
    labels: readLabels(folded),
    isBracketOpen: isBracketOpen(folded),
    mayOpenLabel: mayOpenLabel(folded),
    section: sectionOf(plainText, folded),
    number: headingNumber(plainText),
  };
}, longestLabel);

const room = new UnitRoom();

/** Reads a text of its own, at most as long as a label. */
export function readWordsOf(text: string): Words {
  return readWords({ text, units: room.unitsOf(text) }, 0, text.length);
}

/** Whether the last bracket of a folded text is not closed. */
export function isBracketOpen(folded: string): boolean {
  const open = folded.lastIndexOf("(");
  return open !== -1 && open > folded.lastIndexOf(")");
}

const wordings = new Map(
  codebook.sections.flatMap(({ key, labels }) =>
    labels.map((label) => [bare(label), key] as const),
  ),
);
const ordinal = /^([一二三四五六七八九十]{1,2}|\d{1,2})/;
/** Characters of the longest and of the shortest text that is looked at for a heading. */
export const longestHeading = 40;
export const shortestHeading = Math.min(...[...wordings.keys()].map(({ length }) => length));

function sectionOf({ length }: string, folded: string): string | null {
  if (length < shortestHeading || length > longestHeading) return null;
  const heading = folded.replace(/[()]/g, "");
  return wordings.get(heading) ?? wordings.get(heading.replace(ordinal, "")) ?? null;
}

const numbered = /^\(?([一二三四五六七八九十]{1,2}|\d{1,2})[、.)\s]/;

/** The number that a text begins with as numbered headings do; null where it does not. */
export function headingNumber(plainText: string): number | null {
  const match = numbered.exec(plainText.normalize("NFKC"));
  return match && ordinalOf(match[1]!);
}
