import type { ClipState } from "./pdfClip.ts";
import { initialFill, type Cover, type FillState, type Shape } from "./pdfCovers.ts";
import type { Glyph, Rule } from "./pdfGlyph.ts";
import type { Matrix } from "./pdfMatrix.ts";
import { boxAround } from "./pdfPath.ts";
import { inkOf, isEmpty, isWithin, shared, type Hidden } from "./pdfSeen.ts";
import type { TextState } from "./pdfText.ts";

/** The part of the graphics state that tells how text is painted. */
export interface InkState extends FillState {
  /** The colour of lines, and how much it hides of what is below. */
  readonly stroke: string | null;
  readonly strokeAlpha: number;
  /** Whether the insides of characters are filled, their edges drawn, both or none; with 4 more they clip too. */
  readonly mode: number;
}

export const initialInk: InkState = {
  ...initialFill,
  stroke: "#000000",
  strokeAlpha: 1,
  mode: 0,
};

/** What the characters of a drawing operation are painted with. */
export interface Ink {
  /** As #rrggbb; null where it is not one colour. */
  readonly colours: readonly (string | null)[];
  readonly alpha: number;
}

/** What text is painted with now; null where it is not painted. */
export function inkNow(state: InkState & Pick<TextState, "font">): Ink | null {
  const isFilled = state.mode % 4 === 0 || state.mode % 4 === 2;
  const isStroked = state.mode % 4 === 1 || state.mode % 4 === 2;
  if (!isFilled && !isStroked) return null;
  const isMixed = !state.isNormal || !state.isUnmasked;
  // The glyphs of some fonts have colours of their own.
  const isOwn = state.font?.isType3Font === true;
  const colours = [...(isFilled ? [state.fill] : []), ...(isStroked ? [state.stroke] : [])];
  const alpha = Math.max(isFilled ? state.alpha : 0, isStroked ? state.strokeAlpha : 0);
  return { colours: isMixed || isOwn ? [null] : colours, alpha: alpha * state.groupAlpha };
}

/** What is painted on a page below and beside its text. */
export interface Grounds {
  /** Areas of one colour, from the first to the last. */
  readonly covers: readonly Cover[];
  /** Other shapes, in any colours. */
  readonly shapes: readonly Shape[];
  /** What may be a picture: the text of a scanned page lies below or above it, in any colour. */
  readonly pictures: readonly Rule[];
}

/** The shape of a path painted now, whose lines reach so far beyond it. */
export function shapeOf(
  path: ArrayLike<number>,
  { toPage, bounds }: ClipState & { readonly toPage: Matrix },
  run: number,
  reach = 0,
): Shape {
  const { x0, y0, x1, y1 } = boxAround(path, toPage);
  const box = { x0: x0 - reach, y0: y0 - reach, x1: x1 + reach, y1: y1 + reach };
  return { ...shared(box, bounds), run };
}

const paper = "#ffffff";

/** What hides no more than this of what is below it is not seen. */
const unseenAlpha = 0.05;

/** Colours no further apart than this, in each of red, green and blue, are not told apart. */
const sameColour = 16;

/** Adds the characters that have the colour of what is below them, or none, to those that are hidden. */
export function findFaded(
  glyphs: readonly Glyph[],
  inks: ReadonlyMap<number, Ink>,
  grounds: Grounds,
  hidden: Map<Glyph, Hidden>,
): void {
  const colours = new Set([paper, ...grounds.covers.map(({ colour }) => colour)]);
  const faded = new Set<number>();
  for (const [run, { alpha, colours: own }] of inks) {
    const isAny = [...colours].some((colour) => own.every((each) => isSame(each, colour)));
    if (alpha < unseenAlpha || isAny) faded.add(run);
  }
  if (faded.size === 0) return;
  for (const glyph of glyphs) {
    if (!faded.has(glyph.run) || grounds.pictures.some((picture) => isOn(glyph, picture))) continue;
    const ink = inks.get(glyph.run)!;
    if (ink.alpha < unseenAlpha || isOnItsColour(glyph, ink, grounds))
      hidden.set(glyph, { isWhole: true, by: glyph.run });
  }
}

function isOnItsColour(glyph: Glyph, { colours }: Ink, { covers, shapes }: Grounds): boolean {
  const isBelow = (ground: Shape) => ground.run < glyph.run && isOn(glyph, ground);
  const shape = shapes.findLast(isBelow);
  for (let i = covers.length; i-- > 0;) {
    const cover = covers[i]!;
    if (!isBelow(cover)) continue;
    if (shape && shape.run > cover.run) return false;
    if (!colours.every((each) => isSame(each, cover.colour))) return false;
    if (isWithin(inkOf(glyph), cover)) return true;
  }
  return !shape && colours.every((each) => isSame(each, paper));
}

function isOn(glyph: Glyph, ground: Rule): boolean {
  return !isEmpty(shared(inkOf(glyph), ground));
}

/** Whether a colour is not told from that of paper. */
export function isPaper(colour: string): boolean {
  return isSame(colour, paper);
}

function isSame(a: string | null, b: string): boolean {
  if (a === null || a === b) return a !== null;
  const [first, second] = [a, b].map((colour) => Number.parseInt(colour.slice(1), 16));
  return [16, 8, 0].every(
    (at) => Math.abs(((first! >> at) & 0xff) - ((second! >> at) & 0xff)) <= sameColour,
  );
}
