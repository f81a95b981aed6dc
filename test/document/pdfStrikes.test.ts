import { expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say, type HandPage } from "./makePdf.ts";

/** The text of a page, from its content. */
const read = async (content: string, more: Partial<HandPage> = {}) => {
  const { text } = await readPdf(makePdf([{ content, ...more }]));
  return plain(text).trim();
};

// The number 81 of 10 points: its digits reach from 50 to 61.1, and 3.5 points above their line is their middle.
const old = say(50, 100, "81");
const beside = say(65, 100, "5");
const stroke = (x0: number, x1: number, y: number) => `${x0} ${y} m ${x1} ${y} l S\n`;

test.each([
  ["by a stroke", old + stroke(50, 61, 103.5) + beside, "5"],
  ["by a thin area, drawn first", `49 103 13 0.8 re f\n${old}${beside}`, "5"],
  ["by two lines", old + stroke(50, 61, 102.5) + stroke(50, 61, 104.5) + beside, "5"],
  ["right before another", old + stroke(50, 61, 103.5) + say(61.1, 100, "5"), "5"],
  ["behind words", say(50, 100, "ab 81 5") + stroke(63.9, 75.1, 103.5), "ab 5"],
  ["with words", say(50, 100, "ab 81") + stroke(50, 75.1, 103.5) + say(100, 100, "5"), "5"],
])("a number struck out %s is not read", async (_, content, text) => {
  expect((await read(content)).replace(/ +/, " ")).toBe(text);
});

test.each([
  ["is struck out in part", old + stroke(50, 55.5, 103.5), "\ufffd"],
  ["begins as another that is struck out", say(50, 100, "815") + stroke(50, 61, 103.5), "\ufffd"],
])("a number is not told that %s", async (_, content, text) => {
  expect(await read(content)).toBe(text);
});

test.each([
  ["underlined", old + stroke(50, 61, 98.5)],
  ["with its line at its foot", old + stroke(50, 61, 100.2)],
  ["below a line", old + stroke(50, 61, 107.5)],
  ["beside a line", old + stroke(62, 90, 103.5)],
  ["on a line that goes on", old + stroke(40, 100, 103.5)],
  ["on strips", [0, 1, 2, 3].map((i) => `50 ${101 + i} 11 1 re f\n`).join("") + "1 g\n" + old],
])("a number %s is read", async (_, content) => {
  expect(await read(content)).toBe("81");
});

test("what strikes out a number of a cell does not part its row", async () => {
  const lines =
    [48, 63, 90].map((x) => `${x} 80 m ${x} 120 l S\n`).join("") +
    [80, 95, 120].map((y) => stroke(48, 90, y)).join("");
  const content = lines + old + stroke(50, 61, 103.5) + say(70, 104, "5") + say(70, 84, "6");
  expect((await readPdf(makePdf([{ content }]))).text).toBe("\t5\n\t6\n");
});

test("text of a page that is shown turned is struck out too", async () => {
  const content = `q 0 1 -1 0 200 0 cm\n${old}${stroke(50, 61, 103.5)}${beside}Q\n`;
  expect(await read(content, { rotate: 90 })).toBe("5");
});

test("a number that a note strikes out is not read", async () => {
  const annotations = [
    { subtype: "StrikeOut", x: 50, y: 100, content: stroke(0, 11, 3.5) },
  ] as const;
  expect(await read(old + beside, { annotations })).toBe("5");
});
