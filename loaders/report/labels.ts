import { codebook } from "../codebook/codebook.ts";
import type { FormKey, TableKey } from "../codebook/schema.ts";
import { rowOf, type FormRow } from "./formCells.ts";
import { remember } from "./remember.ts";

/** One thing a printed label may mean. The same words can name several: 总计 is a column of two tables and a row of one. */
export type Meaning =
  | { kind: "article"; table: "disclosure"; key: string }
  | { kind: "group"; table: TableKey; key: string }
  | { kind: "column"; table: TableKey; key: string; form: FormKey; official: boolean }
  | { kind: "row"; table: TableKey; key: string; ordinal: number | null; row: FormRow };

/** A label found in print: its possible meanings, the number printed before it, and the note in brackets after it. */
export interface Label {
  readonly meanings: readonly Meaning[];
  readonly ordinal: number | null;
  readonly note: string;
  /** Where it begins in the folded text that was read. */
  readonly at: number;
}

/**
 * A label's letters and digits, with brackets kept: what is left when spaces and punctuation, which
 * reports print at will, are gone, and with them the pronunciation that some copies add: 務(wù).
 */
export function fold(plainText: string): string {
  return plainText
    .replace(pronunciation, "")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}()]/gu, "");
}

/** The pronunciation that some copies add behind a character: 務(wù). */
export const pronunciation = /[(（](?<=[\p{Script=Han})）].)[a-zü\u00e0-\u01dc]{1,6}[)）]/gu;

/** A label's letters and digits alone. */
export function bare(label: string): string {
  return bareOf(fold(label));
}

/** A folded text without its brackets. */
export function bareOf(folded: string): string {
  return folded.replace(/[()]/g, "");
}

function dictionary(): Map<string, Meaning[]> {
  const words = new Map<string, Meaning[]>();
  const add = (label: string, meaning: Meaning) => {
    const key = bare(label);
    words.set(key, [...(words.get(key) ?? []), meaning]);
  };
  for (const { key, labels } of codebook.articles) {
    for (const label of labels) add(label, { kind: "article", table: "disclosure", key });
  }
  for (const { table, key, labels } of codebook.groups) {
    for (const label of labels) add(label, { kind: "group", table, key });
  }
  for (const { table, key, labels } of codebook.columns) {
    for (const [form, wordings] of Object.entries(labels) as [FormKey, string[]][]) {
      wordings.forEach((label, i) =>
        add(label, { kind: "column", table, key, form, official: i === 0 }),
      );
    }
  }
  for (const { table, key, labels, ordinal } of codebook.rows) {
    const row = rowOf(table, key);
    for (const label of labels) add(label, { kind: "row", table, key, ordinal, row });
  }
  return words;
}

const words = dictionary();
const lengths = [...new Set([...words.keys()].map((word) => word.length))].toSorted(
  (a, b) => b - a,
);
const longest = lengths[0]!;
const firstCharacters = new Set([...words.keys()].map((word) => word[0]!));

/**
 * Reads a folded text as one label or several that follow each other with nothing between.
 * Returns null when any of it is no label.
 */
export const readLabels = remember(parseLabels, 8 * longest);

/** Whether a folded text may be the beginning of labels. A number alone opens what is printed after it. */
export function mayOpenLabel(folded: string): boolean {
  return beginsLikeLabel(folded) || /^[()一二三四五六七八九十\d]+$/.test(folded);
}

/** Whether a folded text begins like a label. */
function beginsLikeLabel(folded: string): boolean {
  const [start] = /^[()一二三四五六七八九十\d]*/.exec(folded)!;
  return firstCharacters.has(folded[0] ?? "") || firstCharacters.has(folded[start.length] ?? "");
}

function parseLabels(folded: string): readonly Label[] | null {
  if (folded.length === 0 || folded.length > 8 * longest || !beginsLikeLabel(folded)) return null;
  const dead = new Set<number>();
  const from = (start: number): Label[] | null => {
    if (start === folded.length) return [];
    if (dead.has(start)) return null;
    for (const [ordinal, core] of ordinals(folded, start)) {
      for (const [meanings, after] of cores(folded, core)) {
        for (const [note, next] of notes(folded, after)) {
          const rest = from(next);
          if (rest) return [{ meanings, ordinal, note, at: start }, ...rest];
        }
      }
    }
    dead.add(start);
    return null;
  };
  return from(0);
}

/** The row meaning of a folded text that is the beginning of exactly one row's label: a label whose end was lost or stands below its values. */
export const readTruncatedRow = remember(parseTruncatedRow);

function parseTruncatedRow(folded: string): Label | null {
  for (const [ordinal, core] of ordinals(folded, 0)) {
    const part = folded.slice(core).replace(/[()]/g, "");
    if (part.length < 5) continue;
    const found = new Map<string, Meaning>();
    for (const [word, meanings] of words) {
      if (!word.startsWith(part)) continue;
      for (const meaning of meanings)
        found.set(`${meaning.kind}.${meaning.table}.${meaning.key}`, meaning);
    }
    const [meaning] = found.values();
    if (found.size === 1 && meaning!.kind === "row")
      return { meanings: [meaning!], ordinal, note: "", at: 0 };
  }
  return null;
}

/** Whether labels are one, which may mean the row whose label is cut short: some wordings end where others go on. */
export function isSameRow({ meanings: [row] }: Label, labels: readonly Label[]): boolean {
  const [only] = labels;
  return (
    labels.length === 1 &&
    only!.meanings.some(({ kind, key }) => kind === row!.kind && key === row!.key)
  );
}

const ordinalPattern = /\(?([一二三四五六七八九十]{1,2}|\d{1,2})\)?/y;
/** The Chinese numerals from 1 to 10. */
export const numerals = "一二三四五六七八九十";

/** The number a label or heading prints before it, in Chinese or Arabic numerals. */
export function ordinalOf(digits: string): number {
  return numerals.includes(digits) ? numerals.indexOf(digits) + 1 : Number(digits);
}

function* ordinals(folded: string, start: number): Generator<[number | null, number]> {
  yield [null, start];
  ordinalPattern.lastIndex = start;
  const match = ordinalPattern.exec(folded);
  if (!match) return;
  const [whole, digits] = match;
  yield [ordinalOf(digits!), start + whole.length];
}

// The words of the dictionary hold no brackets, while a printed label may: 第二十条第（一）项. They are skipped in step.
function* cores(folded: string, start: number): Generator<[Meaning[], number]> {
  for (const length of lengths) {
    let at = start;
    let taken = "";
    while (taken.length < length && at < folded.length) {
      const character = folded[at++]!;
      if (character !== "(" && character !== ")") taken += character;
    }
    if (taken.length !== length) continue;
    const meanings = words.get(taken);
    if (!meanings) continue;
    if (folded[at] === ")" && opened(folded, start, at)) at++;
    yield [meanings, at];
  }
}

function opened(folded: string, start: number, end: number): boolean {
  const part = folded.slice(start, end);
  return part.split("(").length > part.split(")").length;
}

// The unit of a column behind a colon or stroke, or without the brackets that were printed around it.
const unitPattern = /(?:单位)?[亿万]?元(?:人民币)?(?:保留(?:[一二三四五六]|\d)位小数)?\)?/y;
// A note in brackets, closed or cut off; a bracketed number is no note but the number of the next label.
const notePattern = /\((?![一二三四五六七八九十\d]{1,3}\))([^()]*(?:\([^()]*\)[^()]*)*)(?:\)|$)/y;

function* notes(folded: string, start: number): Generator<[string, number]> {
  notePattern.lastIndex = start;
  const match = notePattern.exec(folded);
  if (match) yield [match[1]!, start + match[0].length];
  unitPattern.lastIndex = start;
  const unit = unitPattern.exec(folded);
  if (unit) yield [unit[0], start + unit[0].length];
  if (folded[start] === ")") yield ["", start + 1];
  yield ["", start];
}
