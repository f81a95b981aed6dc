import type { Direction, Glyph } from "./pdfGlyph.ts";
import { apply, compose, identity, type Matrix } from "./pdfMatrix.ts";

/** What the placing of text needs of a font. */
export interface Font {
  /** Glyph space to text space; a thousandth where it is not stated. */
  readonly fontMatrix: readonly number[] | undefined;
  readonly vertical: boolean;
  readonly isType3Font: boolean;
  /** Of a Type 3 font, in glyph space: left, bottom, right, top. */
  readonly bbox: readonly number[] | undefined;
  readonly defaultVMetrics: readonly number[] | undefined;
}

/** A character code as pdfjs gives it; widths in glyph space. */
export interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  /** Whether its code is 32, to which word spacing is added. */
  readonly isSpace: boolean;
  /** Advance and origin for vertical writing: w1, vx, vy. */
  readonly vmetric?: readonly number[] | null;
}

/** The part of the graphics state that places text. */
export interface TextState {
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 for none. */
  scale: number;
  leading: number;
  rise: number;
}

export const initialText: TextState = {
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/** The share of the font size above and below the baseline that a glyph's box takes. */
const above = 0.86;
const below = 0.14;

/** Follows the text matrices and gives every glyph its place. */
export class TextCursor {
  #matrix: Matrix = identity;
  #line: Matrix = identity;

  begin(): void {
    this.setMatrix(identity);
  }

  setMatrix(matrix: ArrayLike<number>): void {
    this.#matrix = this.#line = compose(identity, matrix);
  }

  move(x: number, y: number): void {
    this.#matrix = this.#line = compose(this.#line, [1, 0, 0, 1, x, y]);
  }

  /** Moves on over a run of glyphs and of numbers that shift the next glyph, and returns where the glyphs stand. */
  show(
    items: readonly (FontGlyph | number)[],
    state: TextState,
    page: Matrix,
    run: number,
  ): Glyph[] {
    const { font, size, scale } = state;
    if (!font || size === 0) return [];
    const glyphs: Glyph[] = [];
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    const height = glyphHeight(font, size);
    const toPage = compose(page, compose(this.#matrix, [scale, 0, 0, 1, 0, state.rise]));
    const direction = directionOf(toPage, font.vertical);
    const fontSize = Math.abs(height) * Math.hypot(toPage[2], toPage[3]);
    let at = 0;
    for (const item of items) {
      if (typeof item === "number") {
        at -= (item * size) / 1000;
        continue;
      }
      const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
      const width = item.width * unit;
      const text = direction === null ? "" : readable(item);
      let box: Box;
      let origin: [number, number];
      if (font.vertical) {
        const metric = item.vmetric ?? font.defaultVMetrics ?? upright;
        const left = -(item.vmetric ? metric[1]! * unit : width / 2);
        const length = metric[0]! * unit;
        box = [left, at + length, left + width, at];
        origin = [0, at];
        at += length - spacing;
      } else {
        box = [at, -below * height, at + width, above * height];
        origin = [at, 0];
        at += width + spacing;
      }
      if (text !== "") glyphs.push(place(text, toPage, box, origin, fontSize, direction!, run));
    }
    this.#matrix = compose(
      this.#matrix,
      font.vertical ? [1, 0, 0, 1, 0, at] : [1, 0, 0, 1, at * scale, 0],
    );
    return glyphs;
  }
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The metrics that a vertical font has where it states none: one em downward. */
const upright = [-1000, 500, 880];

/** The font size that a reader sees: a Type 3 font may draw its glyphs at any scale, and turn them over. */
function glyphHeight(font: Font, size: number): number {
  const unit = Math.abs(font.fontMatrix?.[3] ?? 0.001);
  if (!font.isType3Font || Math.abs(unit - 0.001) < 1e-5) return size;
  const height = font.bbox ? Math.abs(font.bbox[3]! - font.bbox[1]!) : 0;
  // Some fonts leave their box empty: then the size itself is all that tells.
  return height > 0 ? height * unit * size : size;
}

function place(
  text: string,
  toPage: Matrix,
  [left, bottom, right, top]: Box,
  origin: readonly [number, number],
  size: number,
  direction: Direction,
  run: number,
): Glyph {
  const [ax, ay] = apply(toPage, left, bottom);
  const [bx, by] = apply(toPage, right, top);
  const [ox, oy] = apply(toPage, ...origin);
  return {
    text,
    x0: Math.min(ax, bx),
    y0: Math.min(ay, by),
    x1: Math.max(ax, bx),
    y1: Math.max(ay, by),
    base: direction === "right" || direction === "left" ? oy : ox,
    size,
    direction,
    run,
  };
}

/** Where a line of this map runs; null for text that runs aslant, which is a stamp or a watermark. */
function directionOf([a, b, c, d]: Matrix, vertical: boolean): Direction | null {
  const [x, y] = vertical ? [-c, -d] : [a, b];
  const aslant = Math.min(Math.abs(x), Math.abs(y)) > 0.1 * Math.max(Math.abs(x), Math.abs(y));
  if (aslant) return null;
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? "right" : "left";
  return y > 0 ? "down" : "up";
}

/**
 * What a glyph reads: nothing for invisible marks, U+FFFD where the font does not tell its character.
 * `isSpace` says only that its code is 32, which in a font of a few glyphs may be any character.
 */
function readable({ unicode }: FontGlyph): string {
  if (/^[\p{Zs}\t]*$/u.test(unicode)) return " ";
  return unicode
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{Cn}\p{Cs}]/gu, "\ufffd");
}
