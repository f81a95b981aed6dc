import type { Block } from "./blocksOf.ts";

/** What a page must show, and whether it does. */

/** A number shown to some digits only: a percentage, or three digits that matter. */
export interface Rounded {
  readonly value: number | null;
  readonly as: "percent" | "three digits";
  /** How far it may be off besides. */
  readonly near: number;
}

/** Numbers that stand in any order. */
export interface InAnyOrder {
  readonly counts: readonly number[];
}

/** A number, null for the dash of what is not known, or words that must be there. */
export type Item = number | null | string | Rounded;

/** Stands for words in which numbers are not looked for. */
export const anything = "anything";

/** A table, row by row. */
export interface ShownTable {
  readonly rows: readonly (readonly (Item | readonly Item[] | InAnyOrder)[])[];
}

/** What must be read in one place: its numbers and dashes in their order, without those in `Item`s that are words. */
export type Shown = readonly Item[] | ShownTable;

export const percent = (value: number | null, near = 0): Rounded => ({
  value,
  as: "percent",
  near,
});
export const threeDigits = (value: number | null): Rounded => ({
  value,
  as: "three digits",
  near: 0,
});

export const inAnyOrder = (counts: readonly number[]): InAnyOrder => ({ counts });

/** A range of percentages; one dash where there is none. */
export function range(
  { low, high }: { low: number | null; high: number | null },
  near = 0,
): readonly Item[] {
  return low === null || high === null ? [null] : [percent(low, near), percent(high, near)];
}

/** Numbers that are words: names of the forms and of the interval, articles of law, and what one unit is in another. */
const numbersInWords: readonly RegExp[] = [
  /\b20(?:19|21) (?:trial )?forms?\b|Current form \(2021\)|20(?:19|21)年(?:试行)?格式/g,
  /\b95 ?% interval|95%置信区间|a confidence of 95%/g,
  /article 20 \(9\)/g,
  /2019年官方格式|2019 official form|official 2019 form/g,
  /1 万元 is 10,000 yuan/g,
  // What is said of the data and of how reports are read.
  /article 50|UTF-(?:8|16)|never a zero|超过20万行|more than 200,000 rows/g,
  /states a 0\b|记为0|200余件|200 to 299|200至299|m\/\(m − 1\)/g,
  /Cases for 100 requests handled|of them 0|其中为0/g,
  /The form changed with the reports for 2021|自2021年度报告起启用新格式/g,
];

export interface Mismatch {
  /** Numbers and dashes that were compared. */
  readonly compared: number;
  readonly differences: readonly string[];
}

/** Holds what a page shows against what it must show. Every number on the page must be one that is asked for. */
export function compareShown(blocks: readonly Block[], expected: readonly Shown[]): Mismatch {
  const differences: string[] = [];
  let compared = 0;
  const text = (where: string, found: string, items: readonly Item[]) => {
    const { tokens, lacking } = tokensIn(found, items);
    const numbers = items.filter((item) => typeof item !== "string");
    compared += tokens.length;
    const isSame =
      lacking.length === 0 &&
      tokens.length === numbers.length &&
      tokens.every((token, i) => isShownAs(token, numbers[i]!));
    if (!isSame) differences.push(`${where}: “${found}”, expected ${told(items)}`);
  };
  const table = (where: string, rows: NonNullable<Block["rows"]>, asked: ShownTable) => {
    if (rows.length !== asked.rows.length)
      differences.push(`${where}: ${rows.length} rows of ${asked.rows.length}`);
    for (const [i, cells] of rows.entries()) {
      const wanted = asked.rows[i];
      if (wanted === undefined || wanted.length !== cells.length) {
        differences.push(`${where}, row ${i + 1}: ${cells.join(" | ")} is not expected`);
        continue;
      }
      for (const [k, cell] of cells.entries()) {
        const items = wanted[k]!;
        const at = `${where}, row ${i + 1}, cell ${k + 1}`;
        if (items === anything) continue;
        if (!isInAnyOrder(items)) text(at, cell, isList(items) ? items : [items]);
        else
          text(
            at,
            rising(cell),
            items.counts.toSorted((a, b) => a - b),
          );
      }
    }
  };
  const numbered = blocks.filter(hasNumber);
  const asked = expected.filter((shown) => isTable(shown) || shown.length > 0);
  for (let i = 0; i < Math.max(numbered.length, asked.length); i++) {
    const [block, shown] = [numbered[i], asked[i]];
    const where = `${i + 1}. ${block?.kind}`;
    if (block === undefined) differences.push(`nothing more is shown, expected ${told(shown!)}`);
    else if (shown === undefined) differences.push(`${where}: “${block.text}” is not expected`);
    else if (block.rows !== null && isTable(shown)) {
      text(`${where}, head`, block.text, []);
      table(where, block.rows, shown);
    } else if (block.rows === null && !isTable(shown)) text(where, block.text, shown);
    else differences.push(`${where}: “${block.text}”, expected ${told(shown)}`);
  }
  return { compared, differences };
}

/** Whether a reader is shown a number there, or that one is not known. A table without one is none of numbers. */
function hasNumber(block: Block): boolean {
  const { text, rows } = block;
  return [text, ...(rows ?? []).flat()].some((words) => tokensIn(words, []).tokens.length > 0);
}

function tokensIn(found: string, items: readonly Item[]) {
  let rest = found;
  const lacking: string[] = [];
  for (const item of items) {
    if (typeof item !== "string") continue;
    const at = rest.indexOf(item);
    if (at === -1) lacking.push(item);
    else rest = `${rest.slice(0, at)}\n${rest.slice(at + item.length)}`;
  }
  for (const kind of numbersInWords) rest = rest.replaceAll(kind, "\n");
  return { tokens: rest.match(/–|[-−]?\d[\d,]*(?:\.\d+)?%?/g) ?? [], lacking };
}

function isShownAs(token: string, item: Item): boolean {
  const { value, as, near } = isRounded(item) ? item : { value: item, as: "number", near: 0 };
  if (token === "–" || value === null) return token === "–" && value === null;
  if (typeof value !== "number") return false;
  const isPercent = token.endsWith("%");
  if (isPercent !== (as === "percent")) return false;
  // No statistic is a zero with a sign.
  if (/^[-−][0.]+%?$/.test(token)) return false;
  const number = Number(token.replaceAll(/[,%]/g, "").replace("−", "-")) / (isPercent ? 100 : 1);
  const off = Math.abs(number - value);
  if (as === "percent") return off <= 0.0005 + 1e-9 + near;
  if (as === "number") return off <= 5e-7 + 1e-12 * Math.abs(value);
  return value === 0
    ? number === 0
    : off <= 0.501 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
}

/** The numbers of a text in rising order. */
function rising(found: string): string {
  const { tokens } = tokensIn(found, []);
  return tokens
    .toSorted((a, b) => Number(a.replaceAll(",", "")) - Number(b.replaceAll(",", "")))
    .join(" ");
}

const isInAnyOrder = (items: Item | readonly Item[] | InAnyOrder): items is InAnyOrder =>
  typeof items === "object" && items !== null && "counts" in items;
const isList = (items: Item | readonly Item[]): items is readonly Item[] => Array.isArray(items);
const isTable = (shown: Shown): shown is ShownTable => "rows" in shown;
const isRounded = (item: Item): item is Rounded => typeof item === "object" && item !== null;

function told(shown: Shown): string {
  if (isTable(shown)) return `a table of ${shown.rows.length} rows`;
  return JSON.stringify(shown.map((item) => (isRounded(item) ? item.value : item)));
}
