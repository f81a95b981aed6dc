import { expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say, type HandPage } from "./makePdf.ts";

/** The text of a page, from its content. */
const read = async (content: string, more: Partial<HandPage> = {}) => {
  const { text } = await readPdf(makePdf([{ content, ...more }]));
  return plain(text).trim();
};

// The number 625 of 10 points: its digits are 5.56 points wide each, and reach from 50 to 66.7.
const number = say(50, 100, "625");
const other = say(100, 100, "7");
const inLayer = (name: string, content: string) => `/OC /${name} BDC\n${content}EMC\n`;

test.each([
  ["layer that is switched off is not read", inLayer("Off", number) + other, "7"],
  ["layer that is shown is read", inLayer("On", number), "625"],
  ["layer that the file does not know is read", inLayer("None", number), "625"],
  [
    "layer within one that is switched off is not read",
    inLayer("Off", inLayer("On", number)) + other,
    "7",
  ],
])("text of a %s", async (_, content, text) => {
  expect(await read(content)).toBe(text);
});

const grid = (middle: number) =>
  [20, 70, 120].map((x) => `${x} 60 m ${x} 140 l S\n`).join("") +
  [60, middle, 140].map((y) => `20 ${y} m 120 ${y} l S\n`).join("");

test("lines of a layer that is switched off make no table", async () => {
  const words = say(25, 120, "a") + say(75, 120, "1") + say(25, 70, "b") + say(75, 70, "2");
  const content = grid(100) + inLayer("Off", grid(118)) + words;
  expect((await readPdf(makePdf([{ content }]))).text).toBe("a\t1\nb\t2\n");
});

test("a form that makes a mask is not read", async () => {
  const form = say(50, 50, "625");
  expect(await read(`q /Masked gs ${other}Q\n`, { form, isGroup: true })).toBe("7");
});

const clipped = (path: string, content = number) => `q ${path} W n\n${content}Q\n`;

test.each([
  ["outside the part that is shown is not read", clipped("90 90 50 30 re") + other, "7"],
  ["within the part that is shown is read", clipped("45 95 30 15 re"), "625"],
  ["whose edges the shown part leaves out is read", clipped("51 100 15 7 re"), "625"],
  [
    "outside of what two shown parts share is not read",
    clipped("40 90 50 30 re W n 90 90 50 30 re") + other,
    "7",
  ],
  [
    "outside a shown part of another shape is not read",
    clipped("90 90 m 140 90 l 140 120 l h") + other,
    "7",
  ],
  [
    "below the bends of a shown part is read",
    clipped("40 140 m 40 80 120 80 120 140 c h", say(75, 105, "5")),
    "5",
  ],
  ["of which one digit is shown is not told", clipped("45 95 10 15 re"), "\ufffd"],
  [
    "of which the upper half is shown is not told",
    clipped("45 103 30 15 re"),
    "\ufffd\ufffd\ufffd",
  ],
  ["cut off at the edge of the page is not told", say(186, 100, "625"), "\ufffd\ufffd\ufffd"],
  ["that is not drawn is read as it stands", clipped("90 90 50 30 re", `3 Tr\n${number}`), "625"],
])("a number %s", async (_, content, text) => {
  expect(await read(content)).toBe(text);
});

test("a form shows what is within its box alone", async () => {
  const form = say(220, 100, "7") + say(10, 100, "3");
  expect(await read("q 0.5 0 0 0.5 0 0 cm /X Do Q\n", { form })).toBe("3");
});

/** A picture of 5 by 4 points of grey. */
const picture = `BI /W 5 /H 4 /BPC 8 /CS /G ID ${"y".repeat(20)} EI`;
const white = "1 g\n";
const black = "0 g\n";
const area = "40 90 60 30 re f\n";
/** Something else on the page, in black. */
const seven = black + other;

test.each([
  ["in white on the page", white + number + seven],
  ["in nearly white", `0.97 1 0.95 rg\n${number}${seven}`],
  ["in white on a white area", `0.2 g\n${area}${white}${area}${number}${seven}`],
  ["in the colour of its cell", `0 0 0.5 rg\n${area}${number}${seven}`],
  ["with white outlines", `2 Tr 1 G ${white}${number}0 Tr\n${seven}`],
  ["with nothing but white outlines", `1 Tr 1 G\n${number}0 Tr\n${other}`],
  ["so that all below it shows", `q /None gs\n${number}Q\n${other}`],
])("a number drawn %s is not read", async (_, content) => {
  expect(await read(content)).toBe("7");
});

test("a number in a group that lets all below it show is not read", async () => {
  const content = `q /None gs /X Do Q\n${other}`;
  expect(await read(content, { form: number, isGroup: true })).toBe("7");
});

test.each([
  ["in white on a coloured area", `0 0 0.5 rg\n${area}${white}${number}`],
  [
    "in white on an area of another shape",
    "40 90 m 100 90 l 100 125 l 30 120 l f\n" + white + number,
  ],
  ["in white on what is half coloured", `q /Half gs ${area}Q\n${white}${number}`],
  [
    "in white on strips",
    Array.from({ length: 30 }, (_, i) => `40 ${90 + i} 60 1 re f\n`).join("") + white + number,
  ],
  ["in white on a broad line", `20 w 40 104 m 100 104 l S\n${white}${number}`],
  ["in white on a picture", `q 60 0 0 30 40 90 cm ${picture} Q\n${white}${number}`],
  ["in white below a picture", `${white}${number}q 60 0 0 30 40 90 cm ${picture} Q\n`],
  ["in white partly on a coloured area", `0 0 0.5 rg\n50 90 60 15 re f\n${white}${number}`],
  ["in white with black outlines", `2 Tr ${white}${number}`],
  ["in grey", `0.8 g\n${number}`],
  ["so that half of what is below it shows", `q /Half gs\n${number}Q\n`],
])("a number drawn %s is read", async (_, content) => {
  expect(await read(content)).toBe("625");
});

/** The same picture over all of the number, or over its first digit. */
const pictureOver = (width: number, height = 30) =>
  `q ${width} 0 0 ${height} 40 90 cm ${picture} Q\n`;
const words = say(50, 60, "words");

test.each([
  ["that a picture covers is not read", number + pictureOver(60), ""],
  ["that a picture covers in part is not told", number + pictureOver(16), "\ufffd\ufffd\n"],
  ["on a picture is read", pictureOver(60) + number, "625\n"],
  [
    "below a picture that lets it show is read",
    `${number}q /Half gs ${pictureOver(60)}Q\n`,
    "625\n",
  ],
  ["recognised on a scanned page is read", number + words + pictureOver(160, -60), "625\n"],
])("a number %s", async (_, content, text) => {
  expect(await read(content + words)).toBe(`${text}words`);
});
