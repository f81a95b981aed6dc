import type { Direction, Glyph } from "./pdfGlyph.ts";

/** The characters of a page, to be found by where they stand between its top and its bottom. */
export class Heights {
  readonly #sorted: readonly Glyph[];
  readonly #middles: Float64Array;
  /** Half the height of the highest. */
  readonly #reach: number;

  readonly count: number;
  /** The drawing operation of the first. */
  readonly firstRun: number;

  readonly directions: ReadonlySet<Direction>;

  constructor(glyphs: readonly Glyph[]) {
    this.count = glyphs.length;
    this.firstRun = glyphs[0]?.run ?? Infinity;
    this.directions = new Set(glyphs.map(({ direction }) => direction));
    this.#sorted = glyphs.toSorted((a, b) => middleOf(a) - middleOf(b));
    this.#middles = Float64Array.from(this.#sorted, middleOf);
    this.#reach = glyphs.reduce((most, { y0, y1 }) => Math.max(most, (y1 - y0) / 2), 0);
  }

  /** Shows those that may reach a stripe of the page. */
  visit({ y0, y1 }: { readonly y0: number; readonly y1: number }, show: (glyph: Glyph) => void) {
    for (let i = this.#firstFrom(y0 - this.#reach); i < this.#sorted.length; i++) {
      if (this.#middles[i]! > y1 + this.#reach) break;
      show(this.#sorted[i]!);
    }
  }

  #firstFrom(least: number): number {
    let low = 0;
    let high = this.#middles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#middles[middle]! < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function middleOf({ y0, y1 }: Glyph): number {
  return (y0 + y1) / 2;
}
