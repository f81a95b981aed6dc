import { expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say } from "./makePdf.ts";

/** The text of a page, from its content. */
const read = async (content: string, form = "") => {
  const { text } = await readPdf(makePdf([{ content, form }]));
  return plain(text).trim();
};

// The number 625 of 10 points: its digits are 5.56 points wide each.
const old = say(50, 100, "625");
const fill = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} ${height} re f\n`;
const white = "1 g\n";
const cover = white + fill(49, 98, 20, 11);
const anew = `0 g\n${say(50, 100, "6")}`;

test.each([
  ["is not read, what is typed onto it is", old + cover + anew, "6"],
  ["is not read, though nothing is typed onto it", say(20, 100, "a") + old + cover, "a"],
  ["by an area of a layer is not read", `${old}/OC /On BDC\n${cover}EMC\n${anew}`, "6"],
  ["is not read in a frame drawn at once", old + white + "49 98 20 11 re B\n" + anew, "6"],
  [
    "and within the shown part of a fill is not read",
    old + "q 40 90 60 30 re W n\n1 g 0 0 200 200 re f Q\n" + anew,
    "6",
  ],
])("a number wholly covered %s", async (_, content, text) => {
  expect(await read(content)).toBe(text);
});

test.each([
  ["drawn before it", cover + "0 g\n" + old],
  ["that lets it show", `${old}q /Half gs ${cover}Q\n`],
  ["mixed with it", `${old}q /Dark gs ${cover}Q\n`],
  ["that is clipped to another place", `${old}q 100 10 20 20 re W n\n${cover}Q\n`],
  ["of which nothing is shown", `${old}q 100 10 20 20 re W n 10 10 20 20 re W n\n${cover}Q\n`],
  ["that is clipped to another shape", `${old}q 0 0 m 200 0 l 0 20 l h W n\n${cover}Q\n`],
  ["of a layer that is switched off", `${old}/OC /Off BDC\n${cover}EMC\n`],
  ["that is a frame", `${old}40 90 60 30 re 49 98 20 11 re f*\n`],
  ["that ends beside it", old + white + fill(67, 98, 20, 11)],
  ["that begins below it, or cuts but the edge of its place", old + white + fill(40, 88, 60, 12)],
  ["that only rules it", `${old}${fill(40, 102, 60, 1)}`],
])("a number is read under an area %s", async (_, content) => {
  expect(await read(content)).toBe("625");
});

test("text that is not drawn is read under an area", async () => {
  expect(await read(`3 Tr\n${old}0 Tr\n${cover}`)).toBe("625");
});

test("a form covers where it is drawn", async () => {
  expect(await read(`${old}q 1 0 0 1 40 90 cm /X Do Q\n${anew}`, white + fill(9, 8, 20, 11))).toBe(
    "6",
  );
  expect(await read(`${old}q /Half gs /X Do Q\n`, cover)).toBe("625");
});

test.each([
  ["one digit is covered", old + white + fill(61, 98, 20, 11), "\ufffd\ufffd"],
  ["its lower half is covered", old + white + fill(40, 90, 60, 13), "\ufffd\ufffd\ufffd"],
])("a number is not told where %s", async (_, content, text) => {
  expect(await read(content)).toBe(text);
});

test("what is covered in part and no number is read, and so are other numbers of the line", async () => {
  const line = say(50, 100, "ab  12  625");
  // The lower half of the letters, and all of the last number.
  const covers = white + fill(49, 90, 12, 13) + fill(82, 95, 30, 20);
  expect(await read(line + covers)).toMatch(/^ab +12$/);
});

test("many areas over many characters are looked through at once", async () => {
  const text = Array.from({ length: 1500 }, (_, i) => say(i % 180, (i * 7) % 190, "12")).join("");
  const covers = (white + fill(0, 0, 200, 200)).repeat(3000) + fill(0, 0, 100, 100).repeat(3000);
  expect(await read(text + covers + anew)).toBe("6");
}, 5000);
