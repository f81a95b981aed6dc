import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { clipOfPage, clippedBy, clippedTo, cutOff, type ClipState } from "./pdfClip.ts";
import {
  coverOf,
  findCovered,
  pictureCover,
  withinGroup,
  type Cover,
  type Shape,
} from "./pdfCovers.ts";
import type { Engine, OpenPdf } from "./pdfEngine.ts";
import { turnPage, type Direction, type Glyph, type PageMarks, type Rule } from "./pdfGlyph.ts";
import { findFaded, initialInk, inkNow, shapeOf, type Ink, type InkState } from "./pdfInk.ts";
import { Heights } from "./pdfHeights.ts";
import { apply, compose, type Matrix } from "./pdfMatrix.ts";
import {
  boxOf,
  filledMarks,
  isBroad,
  isThick,
  rectangleOf,
  strokedRules,
  thinRule,
} from "./pdfPath.ts";
import { areOverNumbers, solidPictures } from "./pdfPictures.ts";
import { seen, shared, type Hidden } from "./pdfSeen.ts";
import { findStruck } from "./pdfStrikes.ts";
import { initialText, TextCursor, type Font, type FontGlyph, type TextState } from "./pdfText.ts";
import { findWatermarks } from "./pdfWatermarks.ts";

/** The graphics state, as far as it moves or covers marks. */
interface State extends TextState, InkState, ClipState {
  readonly toPage: Matrix;
  /** In user space. */
  readonly lineWidth: number;
  /** Whether what is drawn makes a mask, which tells where something else shows. */
  readonly isMask: boolean;
}

const initial: Omit<State, "toPage" | keyof ClipState> = {
  ...initialText,
  ...initialInk,
  lineWidth: 1,
  isMask: false,
};

/** What pdfjs made of a page: numbers of operations and their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/**
 * A page's characters and ruling lines, turned so that most of its text runs to the right; and whether pictures may cover
 * its numbers, which is told only where these are decoded.
 */
export async function readMarks(
  page: PDFPageProxy,
  { document, engine, isDecoded }: OpenPdf,
): Promise<PageMarks & { readonly isUnder: boolean }> {
  const operators = await page.getOperatorList({ annotationMode: engine.AnnotationMode.ENABLE });
  const isNoted = operators.fnArray.includes(engine.OPS.beginAnnotation);
  const filledIn = isNoted ? await filledInOn(page) : new Set<string>();
  const isShown = await shownLayers(operators, document, engine);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fontOf = (name: string) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : null;
  const toPage = transform as unknown as Matrix;
  const paper = { toPage, ...clipOfPage(width, height) };
  const solid = isDecoded ? await solidPictures(page, operators, engine) : new Set<number>();
  const marks = followOperators(operators, paper, engine.OPS, { fontOf, filledIn, isShown, solid });
  const shown = (x0: number, y0: number, x1: number, y1: number) =>
    x1 >= 0 && y1 >= 0 && x0 <= width && y0 <= height;
  const glyphs = marks.glyphs.filter((g) => shown(g.x0, g.y0, g.x1, g.y1));
  const rules = marks.rules.filter((r) => shown(r.x0, r.y0, r.x1, r.y1));
  const areas = marks.areas.filter((r) => shown(r.x0, r.y0, r.x1, r.y1));
  const turned = turnPage({ width, height, glyphs, rules, areas }, mainDirection(glyphs));
  return { ...turned, isUnder: marks.isUnder };
}

/**
 * What is laid over a page as part of its text: fields of a form, text written onto it, and lines that strike it out.
 * Other annotations are notes, links and stamps.
 */
async function filledInOn(page: PDFPageProxy): Promise<Set<string>> {
  const annotations = (await page.getAnnotations()) as { id: string; subtype: string }[];
  const own = annotations.filter(({ subtype }) => ofText.has(subtype));
  return new Set(own.map(({ id }) => id));
}

const ofText = new Set(["Widget", "FreeText", "StrikeOut"]);

/** Tells whether a layer is shown when the file is opened. */
async function shownLayers(
  { fnArray, argsArray }: OperatorList,
  document: PDFDocumentProxy,
  { OPS }: Engine,
): Promise<(layer: unknown) => boolean> {
  const isLayered = fnArray.some(
    (operation, i) =>
      operation === OPS.beginMarkedContentProps && isLayer(argsArray[i] as unknown[]),
  );
  if (!isLayered) return () => true;
  const layers = await document.getOptionalContentConfig();
  return (layer) => layers.isVisible(layer) as boolean;
}

/** Whether these arguments of a marked content say that it is part of a layer. */
function isLayer([tag]: readonly unknown[]): boolean {
  return tag === "OC";
}

/** The direction of most characters. */
function mainDirection(glyphs: readonly Glyph[]): Direction {
  const counts = { right: 0, down: 0, left: 0, up: 0 };
  for (const { direction } of glyphs) counts[direction]++;
  // Text that runs down is columns of characters as often as a page on its side.
  const sideways = counts.up > counts.down ? "up" : "down";
  const level = counts.left > counts.right ? "left" : "right";
  return counts[sideways] > counts[level] ? sideways : level;
}

/** What the operations of a page refer to. */
interface Referred {
  readonly fontOf: (name: string) => Font | null;
  /** Of what is laid over the page, the annotations that count. */
  readonly filledIn: ReadonlySet<string>;
  readonly isShown: (layer: unknown) => boolean;
  /** The operations that paint pictures which nothing shows through. */
  readonly solid: ReadonlySet<number>;
}

/** Carries out the operations of a page, drawing nothing, and notes where characters and lines come to stand. */
function followOperators(
  { fnArray, argsArray }: OperatorList,
  paper: ClipState & Pick<State, "toPage">,
  ops: Engine["OPS"],
  { fontOf, filledIn, isShown, solid }: Referred,
): Pick<PageMarks, "glyphs" | "rules" | "areas"> & { readonly isUnder: boolean } {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const areas: Rule[] = [];
  const covers: Cover[] = [];
  const hidden = new Map<Glyph, Hidden>();
  /** Of the operations that paint text, what they do it with. Other text is that of a scanned page, which is not drawn. */
  const inks = new Map<number, Ink>();
  const shapes: Shape[] = [];
  const pictures: Shape[] = [];
  const pictureCovers: Shape[] = [];
  /** Of the marked contents that are open, whether each is shown. */
  const contents: boolean[] = [];
  let isClip = false;
  /** Whether nothing is painted since the state was saved: what stands there may be a picture, which is not decoded. */
  let isBlank = false;
  const cursor = new TextCursor();
  const stack: State[] = [];
  let state: State = { ...initial, ...paper };

  const restore = () => {
    state = stack.pop() ?? state;
  };
  const isOnPage = () => !state.isMask && !contents.includes(false);
  const strokes = new Set([ops.stroke, ops.closeStroke]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const both = new Set([
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);

  for (let i = 0; i < fnArray.length; i++) {
    const args = (argsArray[i] ?? []) as unknown[];
    const number = args[0] as number;
    switch (fnArray[i]!) {
      case ops.save:
        stack.push(state);
        isBlank = true;
        break;
      case ops.restore:
        if (isBlank) {
          const picture = pictureAt(state);
          if (isThick(picture)) pictures.push({ ...picture, run: i });
        }
        isBlank = false;
        restore();
        break;
      case ops.paintFormXObjectEnd:
      case ops.endGroup:
      case ops.endAnnotation:
        restore();
        break;
      case ops.beginAnnotation: {
        const [id, rect, place, own] = args as [string, number[], number[], number[]];
        if (filledIn.has(id)) {
          stack.push(state);
          const onPage = compose(compose(paper.toPage, place), own);
          state = { ...initial, ...paper, ...clippedTo(paper, rect, paper.toPage), toPage: onPage };
        } else i = Math.max(i, fnArray.indexOf(ops.endAnnotation, i));
        break;
      }
      case ops.transform:
        state = { ...state, toPage: compose(state.toPage, args as number[]) };
        break;
      case ops.paintFormXObjectBegin:
        stack.push(state);
        isBlank = false;
        if (args[0]) state = { ...state, toPage: compose(state.toPage, args[0] as number[]) };
        state = { ...state, ...clippedTo(state, args[1] as number[] | null, state.toPage) };
        break;
      case ops.beginGroup: {
        stack.push(state);
        isBlank = false;
        const { matrix, bbox, smask } = args[0] as GroupOptions;
        const inGroup = matrix ? compose(state.toPage, matrix) : state.toPage;
        const own = { ...withinGroup(state), strokeAlpha: 1 };
        state = { ...state, ...own, ...clippedTo(state, bbox, inGroup) };
        if (smask) state = { ...state, isSolid: false, isMask: true };
        break;
      }
      case ops.setFillRGBColor:
        state = { ...state, fill: args[0] as string };
        break;
      case ops.setFillColorN:
      case ops.setFillTransparent:
        state = { ...state, fill: null };
        break;
      case ops.setStrokeRGBColor:
        state = { ...state, stroke: args[0] as string };
        break;
      case ops.setStrokeColorN:
      case ops.setStrokeTransparent:
        state = { ...state, stroke: null };
        break;
      case ops.clip:
      case ops.eoClip:
        isClip = true;
        break;
      case ops.beginMarkedContent:
      case ops.beginMarkedContentProps:
        contents.push(!isLayer(args) || isShown(args[1]));
        break;
      case ops.endMarkedContent:
        contents.pop();
        break;
      case ops.setTextRenderingMode:
        state = { ...state, mode: number };
        break;
      case ops.setLineWidth:
        state = { ...state, lineWidth: number };
        break;
      case ops.setGState:
        state = { ...state, ...extended(args[0] as [string, unknown][], fontOf) };
        break;
      case ops.beginText:
        cursor.begin();
        break;
      case ops.setFont:
        state = { ...state, font: fontOf(args[0] as string), size: args[1] as number };
        break;
      case ops.setCharSpacing:
        state = { ...state, charSpacing: number };
        break;
      case ops.setWordSpacing:
        state = { ...state, wordSpacing: number };
        break;
      case ops.setHScale:
        state = { ...state, scale: number / 100 };
        break;
      case ops.setLeading:
        state = { ...state, leading: number };
        break;
      case ops.setTextRise:
        state = { ...state, rise: number };
        break;
      case ops.setTextMatrix:
        cursor.setMatrix(args[0] as ArrayLike<number>);
        break;
      case ops.setLeadingMoveText:
        state = { ...state, leading: -(args[1] as number) };
        cursor.move(number, args[1] as number);
        break;
      case ops.moveText:
        cursor.move(number, args[1] as number);
        break;
      case ops.nextLine:
        cursor.move(0, -state.leading);
        break;
      case ops.showText: {
        isBlank = false;
        const items = args[0] as (FontGlyph | number)[];
        const shown = cursor.show(items, state, state.toPage, i);
        if (!isOnPage()) break;
        const ink = inkNow(state);
        if (ink) inks.set(i, ink);
        for (const glyph of shown) {
          glyphs.push(glyph);
          const cut = ink && cutOff(glyph, state);
          if (cut) hidden.set(glyph, cut);
        }
        break;
      }
      case ops.constructPath: {
        const data = (args[1] as (ArrayLike<number> | null)[])[0] ?? [];
        const isInk = isOnPage();
        if (number !== ops.endPath) isBlank = false;
        if (isInk && (strokes.has(number) || both.has(number))) {
          const width = state.lineWidth * scaleOf(state.toPage);
          rules.push(...strokedRules(data, state.toPage, width));
          if (isBroad(width)) shapes.push(shapeOf(data, state, i, width / 2));
        }
        if (isInk && fills.has(number)) {
          const marks = filledMarks(data, state.toPage);
          rules.push(...marks.rules);
          areas.push(...marks.areas);
        }
        const isFilled = isInk && (fills.has(number) || both.has(number));
        const box = isFilled ? rectangleOf(data, state.toPage) : null;
        const cover = box ? coverOf(box, state, i) : null;
        if (cover) covers.push(cover);
        else if (isFilled) shapes.push(shapeOf(data, state, i));
        if (isClip) state = { ...state, ...clippedBy(state, data, state.toPage) };
        isClip = false;
        break;
      }
      // A tiny image stretched to a line; the unit square is the image's place.
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintSolidColorImageMask: {
        isBlank = false;
        if (!isOnPage()) break;
        const picture = pictureAt(state);
        const line = thinRule(picture);
        if (line) rules.push(line);
        else pictures.push({ ...picture, run: i });
        const cover = solid.has(i) ? pictureCover({ ...picture, run: i }, state) : null;
        if (cover) pictureCovers.push(cover);
        break;
      }
      // Pictures at many places.
      case ops.paintImageXObjectRepeat:
      case ops.paintImageMaskXObjectRepeat:
      case ops.paintInlineImageXObjectGroup:
      case ops.paintImageMaskXObjectGroup:
        isBlank = false;
        if (isOnPage()) pictures.push({ ...state.bounds, run: i });
        break;
      case ops.shadingFill:
        isBlank = false;
        if (isOnPage()) shapes.push({ ...state.bounds, run: i });
    }
  }
  const drawn = glyphs.filter(({ run }) => inks.has(run));
  const heights = new Heights(drawn);
  findFaded(drawn, inks, { covers, shapes, pictures }, hidden);
  const isUnder = areOverNumbers(heights, pictures, hidden);
  findCovered(
    heights,
    isUnder ? [...covers, ...pictureCovers].toSorted((a, b) => a.run - b.run) : covers,
    hidden,
  );
  const ruling = findStruck(rules, heights, hidden);
  findWatermarks(drawn, inks, ruling, hidden);
  return { glyphs: seen(glyphs, hidden), rules: ruling, areas, isUnder };
}

/** What pdfjs says of a group: where it is drawn, and whether it is the mask of others. */
interface GroupOptions {
  readonly matrix: number[] | null;
  readonly bbox: number[] | null;
  readonly smask?: unknown;
}

/** Where a picture stands that is painted now: the unit square is its place. */
function pictureAt({ toPage, bounds }: State): Rule {
  const corners = [0, 1].flatMap((x) => [apply(toPage, x, 0), apply(toPage, x, 1)]);
  return shared(boxOf(corners), bounds);
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** What an extended graphics state sets: the width of lines, the font, and how what is filled is mixed with what is below. */
function extended(
  entries: readonly [string, unknown][],
  fontOf: (name: string) => Font | null,
): Partial<State> {
  const set: { -readonly [Key in keyof State]?: State[Key] } = {};
  for (const [key, value] of entries) {
    if (key === "LW") set.lineWidth = value as number;
    if (key === "ca") set.alpha = value as number;
    if (key === "CA") set.strokeAlpha = value as number;
    if (key === "BM") set.isNormal = value === "source-over";
    if (key === "SMask") set.isUnmasked = value === false;
    if (key === "Font") {
      const [name, size] = value as [string, number];
      set.font = fontOf(name);
      set.size = size;
    }
  }
  return set;
}
