import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say } from "./makePdf.ts";

const linesOf = async (bytes: Uint8Array) => {
  const { text, lines } = await readPdf(bytes);
  return lines.map(({ start, end }) => plain(text.slice(start, end)));
};
/** Places that a text takes: an ideograph takes two. */
const width = (text: string) => text.length + text.replace(/[\0-\u2e7f]/g, "").length;

const linesOfPages = (...pages: string[]) =>
  linesOf(makePdf(pages.map((content) => ({ content }))));

test("without ruling lines, rows stay rows and columns stay columns", async () => {
  const lines = await linesOf(await readFile("test/document/pdf/unruled.pdf"));
  const values = (label: string) => {
    const line = lines.find((candidate) => candidate.includes(label))!;
    return line
      .slice(line.indexOf(label) + label.length)
      .trim()
      .split(/\s+/);
  };
  expect(values("一、本年新收政府信息公开申请数量")).toEqual(["12", "5", "17"]);
  expect(values("1.属于国家秘密")).toEqual(["1", "3"]);
  expect(values("(七)总计")).toEqual(["15", "2", "17"]);
  const total = lines.find((line) => line.includes("(七)总计"))!;
  const secret = lines.find((line) => line.includes("1.属于国家秘密"))!;
  // The last column of both rows, one with a blank in the middle, stands at the same place.
  expect(Math.abs(width(total) - width(secret))).toBeLessThanOrEqual(1);
  expect(width(total) - width(total.replace(/\s+2\s+17$/, ""))).toBeGreaterThan(5);
});

test("lines are indented as they stand on the page", async () => {
  expect(await linesOfPages(say(20, 100, "left") + say(60, 80, "right"))).toEqual([
    "left",
    "        right",
  ]);
});

test("characters are put in order by their place, not by the order of printing", async () => {
  const content = say(60, 100, "second") + say(20, 100.5, "first") + say(20, 120, "above");
  expect(await linesOfPages(content)).toEqual(["above", "first   second"]);
});

test("text aslant is a stamp and not read", async () => {
  const stamp = "BT /F 10 Tf 0.7 0.7 -0.7 0.7 50 50 Tm (stamp) Tj ET\n";
  expect(await linesOfPages(stamp + say(20, 100, "text"))).toEqual(["text"]);
});

const body = (word: string) => say(20, 150, word) + say(20, 100, `${word} 5`);

test.each([
  ["- 1 -", "- 2 -"],
  ["Page 1 of 2", "Page 2 of 2"],
  ["1/2", "2/2"],
  ["7", "8"],
])("page numbers such as %s are left out", async (first, second) => {
  expect(
    await linesOfPages(body("one") + say(100, 10, first), body("two") + say(100, 10, second)),
  ).toEqual(["one", "one 5", "two", "two 5"]);
});

test("a lone number at the foot that does not count pages is text", async () => {
  expect(
    await linesOfPages(body("one") + say(100, 10, "7"), body("two") + say(100, 10, "31")),
  ).toEqual(["one", "one 5", "7".padStart(17), "two", "two 5", "31".padStart(18)]);
});

test("a running header is read once, a running footer not at all", async () => {
  const pages = ["one", "two", "three"].map(
    (word, i) => say(20, 190, "Report 2021") + body(word) + say(20, 5, `printed 10:0${i}`),
  );
  const texts = ["one", "one 5", "two", "two 5", "three", "three 5"];
  expect(await linesOfPages(...pages)).toEqual(["Report 2021", ...texts]);
});

test("a row of numbers at the foot of every page is no footer", async () => {
  const row = say(20, 10, "0") + say(60, 10, "0");
  const lines = await linesOfPages(body("one") + row, body("two") + row);
  expect(lines.filter((line) => /^0 +0$/.test(line))).toHaveLength(2);
});

test("a file of many pages is read whole and in order", async () => {
  const words = Array.from({ length: 100 }, (_, i) => `word${"x".repeat(i % 7)} ${i}`);
  expect(await linesOfPages(...words.map((word, i) => say(20, 100 - i, word)))).toEqual(words);
});
