import { codebook } from "../codebook/codebook.ts";
import { roughly } from "../codebook/claims/words.ts";
import { unitEntry } from "./number.ts";

/** A number with its unit in a sentence; offsets are those of the sentence. */
export interface Figure {
  /** Counts as they are, amounts in 万元, percentages in hundredths. */
  readonly value: number;
  /** The numbers its words allow, from the least to the most; both the value where it is exact. */
  readonly least: number;
  readonly most: number;
  /** The unit as printed; empty where none is. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const units = [...new Set(codebook.claims.flatMap((kind) => kind.units))]
  .filter((unit) => unit !== "")
  .toSorted((a, b) => b.length - a.length);
const escaped = (word: string) => word.replace(/[()]/g, "\\$&");
const { before, after } = roughly;

// What stands before a number that is none of its own: an ordinal, a date, a longer number, a code, a range.
const figure = new RegExp(
  `(${before.more}|${before.less}|${before.about})?` +
    "(?<![\\d.第/\\-—~〔点零〇一二两三四五六七八九十百千万亿]|\\d[ 、至到,])" +
    "((?:[1-9]\\d{0,2}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万]+)" +
    `([百千万亿]??)(${after.more})?` +
    `(${units.map(escaped).join("|")}|(?=[,;。、)!]|$))(以上|左右|上下)?`,
  "g",
);

/** The numbers of a sentence, in order. Ordinals, dates, document numbers and ranges are none. */
export function readFigures(sentence: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of sentence.matchAll(figure)) {
    const [all, rough, digits = "", scale = "", more, unit = "", behind] = match;
    const start = match.index + (rough?.length ?? 0);
    const isArabic = digits.charCodeAt(0) < 0x40;
    // A bare numeral may be a word of its own; only 零 is a number.
    if (unit === "" && (scale !== "" || more || (!isArabic && digits !== "零"))) continue;
    // 数十 and 几十 are no 10.
    if (!isArabic && "几数".includes(sentence[start - 1] ?? "，")) continue;
    const base = isArabic ? Number(digits.replaceAll(",", "")) : numeralValue(digits);
    if (base === null) continue;
    const exponent = (scales[scale] ?? 0) + (unit.endsWith("元") ? unitEntry(unit).exponent : 0);
    const value = shift(base, exponent);
    const step = shift(stepOf(isArabic ? digits.replaceAll(",", "") : String(base)), exponent);
    const range = rangeOf(value, step, rough ?? null, more ?? behind ?? null);
    figures.push({
      value,
      ...range,
      unit,
      start,
      end: match.index + all.length - (behind?.length ?? 0),
    });
  }
  return figures;
}

const scales: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The decimal point is moved in writing: 1.2 by 4 places is 12000, not 11999.999999999998. */
function shift(value: number, exponent: number): number {
  return Number(`${value}e${exponent}`);
}

/** The worth of the last digit printed that is no 0 at the end: 10 for 230, 0.1 for 1.2. */
function stepOf(digits: string): number {
  const [, fraction] = digits.split(".");
  if (fraction) return Number(`1e-${fraction.length}`);
  return 10 ** /0*$/.exec(digits.replace(/^0+(?=\d)/, ""))![0].length;
}

const one = (words: string) => new RegExp(`^(?:${words})$`);
const isMore = one(`${before.more}|${after.more}`);
const isLess = one(before.less);

/** What rough words allow: 余 less than one more of the last place, 近 a tenth less, 约 a tenth both ways. */
function rangeOf(
  value: number,
  step: number,
  front: string | null,
  behind: string | null,
): { least: number; most: number } {
  const word = front ?? behind;
  if (word === null) return { least: value, most: value };
  if (isMore.test(word)) return { least: value, most: value + Math.max(step - 1, 1) };
  if (isLess.test(word)) return { least: tenths(value, 9), most: value };
  return { least: tenths(value, 9), most: tenths(value, 11) };
}

/** Whole numbers stay whole on the way: 50 * 1.1 is 55.00000000000001. */
const tenths = (value: number, count: number) => (value * count) / 10;

const digitsOf = new Map(Array.from("零一二三四五六七八九", (numeral, i) => [numeral, i]));
digitsOf.set("〇", 0).set("两", 2);
const powers = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** The number that ideographs print, up to 万; null where they print none. */
function numeralValue(numerals: string): number | null {
  const [front, rest, ...more] = numerals.split("万");
  if (more.length > 0) return null;
  const high = below10000(front!);
  if (rest === undefined) return high;
  const low = rest === "" ? 0 : below10000(rest);
  return high === null || low === null || high === 0 ? null : high * 10000 + low;
}

function below10000(numerals: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let power = 10000;
  let isExact = true;
  for (const numeral of numerals) {
    const next = powers.get(numeral);
    if (next === undefined) {
      // Digits side by side are a year or a code: 二〇二一.
      if (digit !== null && digit !== 0) return null;
      // 一百五 may be 150 or 105.
      isExact = sum === 0 || power === 10 || digit === 0;
      digit = digitsOf.get(numeral)!;
      if (digit === 0) isExact = true;
    } else {
      if (next >= power || (digit === null && (next !== 10 || sum > 0))) return null;
      sum += (digit ?? 1) * next;
      power = next;
      digit = null;
      isExact = true;
    }
  }
  return numerals === "" || !isExact ? null : sum + (digit ?? 0);
}
