import { codebook } from "../codebook/codebook.ts";
import type { Unit } from "../codebook/schema.ts";
import type { PlainText } from "../document/plain.ts";
import { UnitSet } from "../document/UnitSet.ts";

/** What the characters of one cell say. `value` is in the stored unit of the unit's kind. */
export interface Reading {
  readonly state: "reported" | "stated_none" | "not_applicable" | "blank" | "unreadable";
  /** The number; null unless the state is reported or stated_none. */
  readonly value: number | null;
  /** The unit as printed in the cell; null where none is. */
  readonly unit: string | null;
}

const unitLabels = new Map(
  codebook.units.flatMap((unit) => unit.labels.map((label) => [label, unit])),
);
const unitPattern = [...unitLabels.keys()].toSorted((a, b) => b.length - a.length).join("|");

// A number of 0 or without leading zeros, thousands separated or not; a unit; a note in brackets, or the mark of one.
// "00" or "012" is what remains where a separator was lost, so it is no number.
const number = new RegExp(
  `^([+-])?((?:0|[1-9]\\d*)|[1-9]\\d{0,2}(?:,\\d{3})+)(\\.\\d+)?\\s*(${unitPattern})?(?:\\s*(?:\\([^()]*\\D[^()]*\\)|\\[\\d{1,2}\\]|[①-⑳]))?$`,
);
const none = /^(?:无|不涉及|没有|暂无)。?$/;
const notApplicable = /^[/\\|—–―\-_]{1,4}$/;
const minus = /[−﹣–—]/g;

/**
 * Reads one cell, which stands between two offsets of a plain text (see plain.ts). Never guesses: what is no number,
 * no word for none and no stroke is unreadable. A number without a unit of its own has that of the header.
 */
export function readNumber(
  plainText: string,
  header: string | null = null,
  start = 0,
  end = plainText.length,
): Reading {
  // Most cells hold nothing but digits.
  const whole = header === null ? wholeNumber(plainText, start, end) : null;
  if (whole !== null) return wholeReadings[whole] ?? reading("reported", whole);
  const text = unescaped(plainText.slice(start, end).trim());
  if (text === "") return reading("blank");
  if (none.test(text)) return reading("stated_none", 0);
  if (notApplicable.test(text)) return reading("not_applicable");
  const match = number.exec(text.replace(minus, "-"));
  if (!match) return reading("unreadable");
  const [, sign = "", digits, fraction = "", label] = match;
  const unit = label ?? header;
  // The decimal point is moved in writing, so that 104150元 is 10.415 and not 10.415000000000001.
  const value = Number(
    `${sign}${digits!.replaceAll(",", "")}${fraction}e${unit === null ? 0 : unitEntry(unit).exponent}`,
  );
  return reading("reported", value === 0 ? 0 : value, label ?? null);
}

/** A text without the strokes that Markdown sets before signs and points: \-9, 1\.5. */
function unescaped(text: string): string {
  return text.includes("\\") ? text.replace(/\\(?=[-+.])/g, "") : text;
}

/** Those of the numbers that most cells hold, made once. */
const wholeReadings = Array.from({ length: 100 }, (_, value) => reading("reported", value));

/** Whether a cell between two offsets of a plain text holds something that may stand for a value: a number, a word for none, a stroke. */
export function isValue({ text, units }: PlainText, start: number, end: number): boolean {
  // The first and the last character tell nearly all other texts.
  if (!firsts.has(units[start]!)) return false;
  if (wholeNumber(text, start, end) !== null) return true;
  if (!lasts.has(units[end - 1]!)) return false;
  const printed = unescaped(text.slice(start, end)).replace(minus, "-");
  return number.test(printed) || none.test(printed) || notApplicable.test(printed);
}

const strokes = "/\\|—–―-_−﹣";
/** The characters that a value may begin with. */
const firsts = new UnitSet(`0123456789+无不没暂${strokes}`);
/** The characters that a value may end in. */
const lasts = new UnitSet(
  `0123456789)]①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳无及有。${strokes}${[...unitLabels.keys()].map((unit) => unit.at(-1)!).join("")}`,
);

/** The number that digits alone print between two offsets, without leading zeros; null for any other text. */
function wholeNumber(text: string, start: number, end: number): number | null {
  const length = end - start;
  if (length === 0 || length > 9 || (length > 1 && text.charCodeAt(start) === 0x30)) return null;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** The unit of money named in a header's note, as in 采购总金额（单位：万元，保留4位小数）; null where none is. */
export function readHeaderUnit(note: string): string | null {
  return note === "" ? null : (/[亿万]?元/.exec(note)?.[0] ?? null);
}

/** Whether a word is a unit and nothing else. */
export function isUnit(word: string): boolean {
  return unitLabels.has(word);
}

/** The codebook's entry for a printed unit. */
export function unitEntry(label: string): Unit {
  return unitLabels.get(label)!;
}

function reading(
  state: Reading["state"],
  value: number | null = null,
  unit: string | null = null,
): Reading {
  return { state, value, unit };
}
