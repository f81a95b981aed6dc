import type { Glyph, Rule } from "./pdfGlyph.ts";
import { apply, type Matrix } from "./pdfMatrix.ts";
import { boxAround, boxOf, rectangleOf } from "./pdfPath.ts";
import { inkOf, isEmpty, isWithin, shared, type Hidden } from "./pdfSeen.ts";

/** The part of the graphics state that cuts what is drawn. */
export interface ClipState {
  /** All that is drawn in it shows. */
  readonly clip: Rule;
  /** Nothing that is drawn outside shows. It is larger than `clip` where that is no rectangle. */
  readonly bounds: Rule;
}

/** Within a clip of any other shape than a rectangle, nothing is taken to show whole. */
const nothing: Rule = { x0: 0, y0: 0, x1: 0, y1: 0 };

/** Nothing shows outside of the page. */
export function clipOfPage(width: number, height: number): ClipState {
  const page = { x0: 0, y0: 0, x1: width, y1: height };
  return { clip: page, bounds: page };
}

/** The state within a path too. */
export function clippedBy(
  state: ClipState,
  path: ArrayLike<number>,
  toPage: Matrix,
): Partial<ClipState> {
  const box = rectangleOf(path, toPage);
  // A path without points tells of no place.
  if (path.length === 0) return { clip: nothing };
  return {
    clip: box ? shared(state.clip, box) : nothing,
    bounds: shared(state.bounds, box ?? boxAround(path, toPage)),
  };
}

/** The state within a box of a form or of a group, which may have none. */
export function clippedTo(
  state: ClipState,
  box: ArrayLike<number> | null,
  toPage: Matrix,
): Partial<ClipState> {
  if (!box) return {};
  const { 0: x0 = 0, 1: y0 = 0, 2: x1 = 0, 3: y1 = 0 } = box;
  const corners = [apply(toPage, x0, y0), apply(toPage, x1, y1)];
  const others = [apply(toPage, x0, y1), apply(toPage, x1, y0)];
  return {
    clip: shared(state.clip, boxOf(corners)),
    bounds: shared(state.bounds, boxOf([...corners, ...others])),
  };
}

/** How a character is cut off; null where it is not. */
export function cutOff(glyph: Glyph, { bounds }: ClipState): Hidden | null {
  if (isWithin(glyph, bounds)) return null;
  const ink = inkOf(glyph);
  if (isWithin(ink, bounds)) return null;
  return { isWhole: isEmpty(shared(ink, bounds)), by: Infinity };
}
