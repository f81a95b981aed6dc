import type { ClipState } from "./pdfClip.ts";
import type { Glyph, Rule } from "./pdfGlyph.ts";
import type { Heights } from "./pdfHeights.ts";
import { isThick } from "./pdfPath.ts";
import { inkOf, isEmpty, isWithin, shared, type Hidden } from "./pdfSeen.ts";

/** A shape painted in any colour, by a drawing operation of the page. */
export interface Shape extends Rule {
  /** Counts these operations, as that of glyphs does. */
  readonly run: number;
}

/** An area filled so that nothing below it shows. */
export interface Cover extends Shape {
  /** As #rrggbb. */
  readonly colour: string;
}

/** The part of the graphics state that tells whether what is filled covers what was drawn before. */
export interface FillState {
  /** The colour, as #rrggbb; null for a pattern. */
  readonly fill: string | null;
  /** How much it hides of what is below it, and how much the groups do that it is drawn in. */
  readonly alpha: number;
  readonly groupAlpha: number;
  /** Whether it is not mixed with what is below it: by its blend mode, by a mask, or by that of a group. */
  readonly isNormal: boolean;
  readonly isUnmasked: boolean;
  readonly isSolid: boolean;
}

export const initialFill: FillState = {
  fill: "#000000",
  alpha: 1,
  groupAlpha: 1,
  isNormal: true,
  isUnmasked: true,
  isSolid: true,
};

/** Whether a group painted now, or a fill of one colour, hides what is below it. */
function isOpaque({ alpha, isNormal, isUnmasked, isSolid }: FillState): boolean {
  return alpha === 1 && isNormal && isUnmasked && isSolid;
}

/** The state within a group, which is mixed as a whole. */
export function withinGroup(state: FillState): Partial<FillState> {
  const groupAlpha = state.groupAlpha * state.alpha;
  return { alpha: 1, groupAlpha, isNormal: true, isUnmasked: true, isSolid: isOpaque(state) };
}

/** What a picture covers that nothing shows through; null for nothing. */
export function pictureCover(picture: Shape, state: FillState & ClipState): Shape | null {
  return isOpaque(state) ? { ...shared(picture, state.clip), run: picture.run } : null;
}

/** What a filled rectangle covers; null for nothing. A line covers nothing. */
export function coverOf(area: Rule, state: FillState & ClipState, run: number): Cover | null {
  const { fill: colour } = state;
  if (colour === null || !isOpaque(state)) return null;
  const shown = shared(area, state.clip);
  return isThick(shown) ? { ...shown, run, colour } : null;
}

/** Adds the characters that areas filled later cover to those that are hidden. */
export function findCovered(
  heights: Heights,
  covers: readonly Shape[],
  hidden: Map<Glyph, Hidden>,
): void {
  const later = covers.filter(({ run }) => run > heights.firstRun).toReversed();
  if (later.length === 0) return;
  let largest = later[0]!;
  for (const cover of later) {
    // What lies under a later and larger area has been looked at.
    if (cover !== largest && isWithin(cover, largest)) continue;
    if (areaOf(cover) > areaOf(largest)) largest = cover;
    heights.visit(cover, (glyph) => {
      if (glyph.run > cover.run || hidden.get(glyph)?.isWhole) return;
      const covered = under(glyph, cover);
      if (covered) hidden.set(glyph, covered);
    });
  }
}

function areaOf({ x0, y0, x1, y1 }: Rule): number {
  return (x1 - x0) * (y1 - y0);
}

function under(glyph: Glyph, cover: Shape): Hidden | null {
  const ink = inkOf(glyph);
  if (isEmpty(shared(ink, cover))) return null;
  return { isWhole: isWithin(ink, cover), by: cover.run };
}
