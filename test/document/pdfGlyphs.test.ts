import { expect, test } from "vitest";
import { turnPage } from "../../loaders/document/pdfGlyph.ts";
import { initialText, TextCursor, type Font } from "../../loaders/document/pdfText.ts";

const plainFont: Font = {
  fontMatrix: undefined,
  vertical: false,
  isType3Font: false,
  bbox: undefined,
  defaultVMetrics: undefined,
};
/** A page of 100 by 200 points whose y runs downward, as pages are shown. */
const page = [1, 0, 0, -1, 0, 200] as const;
const glyph = (unicode: string, more = {}) => ({ unicode, width: 500, isSpace: false, ...more });
const show = (
  items: Parameters<TextCursor["show"]>[0],
  state = {},
  matrix = [1, 0, 0, 1, 10, 20],
) => {
  const cursor = new TextCursor();
  cursor.setMatrix(matrix);
  return cursor.show(items, { ...initialText, font: plainFont, size: 10, ...state }, page, 1);
};

test("glyphs follow each other by width, spacing and shifts, under the horizontal scale", () => {
  const glyphs = show([glyph("1"), glyph("2"), -1000, glyph("3")], { charSpacing: 1, scale: 2 });
  expect(glyphs.map(({ text, x0, x1 }) => [text, x0, x1])).toEqual([
    ["1", 10, 20],
    ["2", 22, 32],
    ["3", 54, 64],
  ]);
  expect(glyphs[0]).toMatchObject({ base: 180, size: 10, direction: "right" });
  expect(glyphs[0]!.y0).toBeCloseTo(171.4);
  expect(glyphs[0]!.y1).toBeCloseTo(181.4);
});

test("code 32 is a space only where the font says so; word spacing follows the code", () => {
  const spaced = { wordSpacing: 3 };
  const glyphs = show([glyph("体", { isSpace: true }), glyph(" "), glyph("1")], spaced);
  expect(glyphs.map(({ text, x0 }) => [text, x0])).toEqual([
    ["体", 10],
    [" ", 18],
    ["1", 23],
  ]);
});

test("characters a font does not tell are marked, marks that are not seen are dropped", () => {
  const texts = show([glyph("\u0005"), glyph("\u200b"), glyph("ﬁ"), glyph("\u3000")]);
  expect(texts.map(({ text }) => text)).toEqual(["\ufffd", "fi", " "]);
});

test("glyphs of a drawn font stand above the baseline however they are drawn", () => {
  const font = {
    ...plainFont,
    isType3Font: true,
    fontMatrix: [0.00100000005, 0, 0, -0.00100000005, 0, 0],
    bbox: [0, -880, 1000, 120],
  };
  const [one] = show([glyph("一", { width: 1000 })], { font });
  expect(one!.y0).toBeCloseTo(171.4);
  expect(one!.x1).toBeCloseTo(20);
});

test("text that runs another way says so, and a page turned by it runs to the right", () => {
  const glyphs = show([glyph("1"), glyph("2")], {}, [0, 1, -1, 0, 50, 20]);
  expect(glyphs.map(({ direction, base }) => [direction, base])).toEqual([
    ["up", 50],
    ["up", 50],
  ]);
  const turned = turnPage({ width: 100, height: 200, glyphs, rules: [], areas: [] }, "up");
  expect([turned.width, turned.height]).toEqual([200, 100]);
  expect(turned.glyphs.map(({ direction, base, x0 }) => [direction, base, x0])).toEqual([
    ["right", 50, 20],
    ["right", 50, 25],
  ]);
});

test("vertical writing runs down, each character centred on its line", () => {
  const font = { ...plainFont, vertical: true, defaultVMetrics: [-1000, 500, 880] };
  const glyphs = show([glyph("三", { width: 1000 }), glyph("、", { width: 1000 })], { font });
  expect(glyphs.map(({ direction, x0, x1, y0, y1 }) => [direction, x0, x1, y0, y1])).toEqual([
    ["down", 5, 15, 180, 190],
    ["down", 5, 15, 190, 200],
  ]);
});

test("a font that draws its glyphs itself and leaves their box empty is as large as its size says", () => {
  const font = {
    ...plainFont,
    isType3Font: true,
    fontMatrix: [1, 0, 0, -1, 0, 0],
    bbox: [0, 0, 0, 0],
  };
  expect(show([glyph("1")], { font })[0]).toMatchObject({ size: 10 });
});
