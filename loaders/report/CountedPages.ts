import type { Line } from "../document/document.ts";
import { printedEnd, printedStart } from "./whiteSpace.ts";

/** Two numbers tell little. */
const fewestPages = 3;
/** Of the pages of a report none but the last has fewer lines. */
export const shortestPage = 8;
/** No report has as many pages as four digits tell. */
const mostDigits = 3;

const zero = 0x30;
const nine = 0x39;

/**
 * The numbers of pages in a text that does not tell where pages end: where every number that is all of a line counts on
 * from the one before it, a page's lines further down, all are those of pages. Where values stand on lines of their own
 * too, it is not told here which are which.
 */
export class CountedPages {
  readonly #lines: readonly Line[];
  readonly #units: Uint16Array;
  #found: ReadonlySet<number> | null = null;

  constructor(lines: readonly Line[], units: Uint16Array) {
    this.#lines = lines;
    this.#units = units;
  }

  /** Whether a line, from 0, that is printed between two offsets is the number of a page. */
  has(index: number, first: number, last: number): boolean {
    if (last - first > mostDigits || numberAt(this.#units, first, last) === null) return false;
    this.#found ??= this.#find();
    return this.#found.has(index);
  }

  #find(): ReadonlySet<number> {
    const pages = new Set<number>();
    let last = { index: -shortestPage, page: 0 };
    let isShort = false;
    for (let index = 0; index < this.#lines.length; index++) {
      const { start, end } = this.#lines[index]!;
      const first = printedStart(this.#units, start, end);
      if (end - first > 0 && !isDigit(this.#units[first]!)) continue;
      const page = numberAt(this.#units, first, printedEnd(this.#units, first, end));
      if (page === null) continue;
      const countsOn = pages.size === 0 ? page > 0 : page === last.page + 1;
      if (!countsOn || isShort) return new Set();
      isShort = index - last.index < shortestPage;
      pages.add(index);
      last = { index, page };
    }
    return pages.size < fewestPages ? new Set() : pages;
  }
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** The number that is all that is printed between two offsets; null where anything else is. */
function numberAt(units: Uint16Array, first: number, last: number): number | null {
  if (first === last || last - first > mostDigits) return null;
  let number = 0;
  for (let at = first; at < last; at++) {
    const unit = units[at]!;
    if (!isDigit(unit)) return null;
    number = 10 * number + unit - zero;
  }
  return number;
}
