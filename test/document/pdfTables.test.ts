import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Extracted } from "../../loaders/document/extracted.ts";
import { plain } from "../../loaders/document/plain.ts";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say, sayWide } from "./makePdf.ts";

const fixture = async (name: string) => readPdf(await readFile(`test/document/pdf/${name}.pdf`));

/** Rows of the grids, cells parted by bars, with spans where there are any. */
function printed({ text, grids }: Extracted): string[][] {
  return grids.map(({ rows }) =>
    rows.map(({ cells }) =>
      cells
        .map(({ start, end, colspan, rowspan }) => {
          const spans = colspan * rowspan > 1 ? `{${colspan}x${rowspan}}` : "";
          return plain(text.slice(start, end)) + spans;
        })
        .join("|"),
    ),
  );
}

// What the table of every file in pdf/ prints, written down from the page.
const table = [
  "(本列数据的勾稽关系){3x2}|申请人情况{3x1}",
  "自然人|商业企业|总计",
  "一、本年新收政府信息公开申请数量{3x1}|12|5|17",
  "三、本年度办理结果{1x6}|(一)予以公开{2x1}|0{3x1}",
  "(三)不予公开{1x4}|1.属于国家秘密|1||3",
  "2.其他法律行政法规禁止公开|0|166105|0",
  "3.危及“三安全一稳定”|||7",
  "4.保护第三方合法权益|2|0|2",
  "(七)总计{2x1}|15|2|17",
];

test.each([
  ["turned", "a page shown turned by 90 degrees"],
  ["sideways", "a table drawn sideways on an upright page"],
  ["break", "a browser's page break through two cells that span rows"],
  ["office", "a word processor's page break, with borders drawn at it"],
])("the table of %s.pdf is read whole: %s", async (name) => {
  const read = await fixture(name);
  expect(read.problems).toEqual([]);
  expect(printed(read)).toEqual([table]);
});

test("every row is a line of the text, and every cell lies in its row's line", async () => {
  const { text, lines, grids } = await fixture("break");
  for (const { line, cells } of grids.flatMap(({ rows }) => rows)) {
    const { start, end } = lines[line - 1]!;
    expect(text.slice(start, end).split("\t")).toEqual(
      cells.map((cell) => text.slice(cell.start, cell.end)),
    );
  }
});

test("text around a table stays in its place", async () => {
  const { text, lines } = await fixture("break");
  const printedLines = lines.map(({ start, end }) => text.slice(start, end));
  expect(printedLines[0]).toBe("某县2021年政府信息公开工作年度报告");
  expect(printedLines.at(-1)).toBe("四、无");
  expect(printedLines.filter((line) => line === "予公开")).toEqual([]);
});

const cells = (x0: number, x1: number, x2: number, y0: number, y1: number, y2: number) =>
  [x0, x1, x2].map((x) => `${x} ${y0} m ${x} ${y2} l S\n`).join("") +
  [y0, y1, y2].map((y) => `${x0} ${y} m ${x2} ${y} l S\n`).join("");
const words = say(25, 65, "a") + say(75, 65, "1") + say(25, 45, "b") + say(75, 45, "2");
const square = [["a|1", "b|2"]];

test.each([
  ["stroked lines", cells(20, 70, 120, 40, 60, 80) + words],
  [
    "thin filled rectangles",
    [20, 70, 120].map((x) => `${x} 40 0.5 40 re f\n`).join("") +
      [40, 60, 80].map((y) => `20 ${y} 100 0.5 re f\n`).join("") +
      words,
  ],
  ["rectangles", "20 40 50 20 re 70 40 50 20 re 20 60 50 20 re 70 60 50 20 re S\n" + words],
  [
    "frames of one rectangle in another",
    [
      [20, 40],
      [71, 40],
      [20, 61],
      [71, 61],
    ]
      .map(([x, y]) => `${x} ${y} 49 19 re ${x! + 1} ${y! + 1} 47 17 re f*\n`)
      .join("") + words,
  ],
  [
    "lines in pieces",
    cells(20, 70, 120, 40, 60, 80).replaceAll(
      "20 60 m 120 60 l S",
      "20 60 m 71 60 l S 70 60 m 120 60 l S",
    ) + words,
  ],
  [
    "the backgrounds of its cells, a gap between them",
    "0.9 g " +
      [20, 70].flatMap((x) => [40, 60].map((y) => `${x} ${y} 49 19 re f\n`)).join("") +
      "0 g " +
      words,
  ],
  [
    "no side borders",
    [40, 60, 80].map((y) => `20 ${y} m 120 ${y} l S\n`).join("") + "70 40 m 70 80 l S\n" + words,
  ],
  [
    "a scaled space",
    `q 0.5 0 0 0.5 10 20 cm ${cells(20, 120, 220, 40, 80, 120)} Q\n` +
      say(25, 65, "a") +
      say(75, 65, "1") +
      say(25, 45, "b") +
      say(75, 45, "2"),
  ],
])("a table is drawn by %s", async (_, content) => {
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual(square);
});

test("a table inside a form is read where the form is drawn", async () => {
  const form = cells(20, 70, 120, 40, 60, 80) + words;
  expect(
    printed(await readPdf(makePdf([{ content: "q 1 0 0 1 30 60 cm /X Do Q", form }]))),
  ).toEqual(square);
});

test.each([0, 90, 180, 270])("a page shown turned by %d degrees", async (rotate) => {
  const turned = {
    0: "1 0 0 1 0 0",
    90: "0 1 -1 0 200 0",
    180: "-1 0 0 -1 200 200",
    270: "0 -1 1 0 0 200",
  };
  const content = `q ${turned[rotate as 0]} cm ${cells(20, 70, 120, 40, 60, 80)}${words} Q`;
  expect(printed(await readPdf(makePdf([{ content, rotate }])))).toEqual(square);
});

test("a number that runs over its cell's edge stays whole, in the cell where it begins", async () => {
  const content =
    cells(20, 40, 120, 40, 60, 80) + say(22, 65, "1234567") + say(100, 65, "8") + say(22, 45, "b");
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual([["1234567|8", "b|"]]);
});

test.each([
  ["whole over its cell's edge", sayWide(42, 65, "1234"), "1234|", "|"],
  ["over the end of another", sayWide(25, 65, "50") + sayWide(43, 65, "12"), "50 12|", "|"],
  ["below another", sayWide(75, 69, "9") + sayWide(75, 61, "6"), "|9 6", "|"],
  [
    "on in the next line of a full cell",
    sayWide(22, 69, "5678") + sayWide(22, 61, "9"),
    "56789|",
    "|",
  ],
])("a number of full-width digits stands %s, like any other", async (_, drawn, ...rows) => {
  const content = cells(20, 70, 120, 40, 60, 80) + drawn;
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual([rows]);
});

test("a row whose label has a frame that stands lower than those of its values is one", async () => {
  const frames = [60, 40, 20].map((y) => `70 ${y} 50 20 re 20 ${y - 6} 50 20 re S\n`).join("");
  const third = say(25, 25, "c") + say(75, 25, "3");
  expect(printed(await readPdf(makePdf([{ content: frames + words + third }])))).toEqual([
    ["a|1", "b|2", "c|3"],
  ]);
});

test("the backgrounds of every other row make no table", async () => {
  const rows = [20, 70].map((x) => `${x} 60 50 20 re f ${x} 20 50 20 re f\n`).join("");
  const third = say(25, 25, "c") + say(75, 25, "3");
  const read = await readPdf(makePdf([{ content: `0.9 g ${rows} 0 g ${words}${third}` }]));
  expect(read.grids).toEqual([]);
});

test("fields of a form and text written onto the page are part of its text, stamps are not", async () => {
  const annotations = [
    { subtype: "Widget", x: 70, y: 60, content: say(2, 5, "1") },
    { subtype: "FreeText", x: 70, y: 40, content: say(2, 5, "2") },
    { subtype: "Stamp", x: 20, y: 120, content: say(2, 5, "Draft") },
  ] as const;
  const content = cells(20, 70, 120, 40, 60, 80) + say(25, 65, "a") + say(25, 45, "b");
  const read = await readPdf(makePdf([{ content, annotations }]));
  expect([printed(read), read.text]).toEqual([square, "a\t1\nb\t2\n"]);
});

/** Each character of a text drawn by itself, from a place on. */
const sayEach = (x: number, y: number, text: string) =>
  Array.from(text, (character, i) => say(x + 5.56 * i, y, character)).join("");

test.each([
  [
    "two numbers that touch there, each drawn as a whole",
    say(47.5, 65, "1234") + say(69.74, 65, "5678"),
    "1234|5678",
  ],
  [
    "a number drawn over the end of another",
    sayEach(57, 65, "50") + sayEach(66.8, 65, "12"),
    "50|12",
  ],
  ["a wide character through which it runs", say(60, 65, "a\\205"), "a\u2026|"],
])("at the edge of a cell: %s", async (_, drawn, row) => {
  const content = cells(20, 70, 120, 40, 60, 80) + drawn + say(22, 45, "b");
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual([[row, "b|"]]);
});

test("a small digit below the line is a note, not the end of the number", async () => {
  const note = "BT /F 7 Tf 1 0 0 1 33.2 63 Tm (3) Tj ET\n";
  const content = cells(20, 70, 120, 40, 60, 80) + say(22, 65, "12") + note + say(75, 45, "8");
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual([["12 3|", "|8"]]);
});

test("digits drawn very narrow are not taken for copies of each other", async () => {
  const narrow = "BT /F 10 Tf 30 Tz 1 0 0 1 22 65 Tm (11) Tj ET\n";
  const content = cells(20, 70, 120, 40, 60, 80) + narrow + say(75, 45, "8");
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual([["11|", "|8"]]);
});

test("cells closed by double lines, which do not reach their corners", async () => {
  // Made by LibreOffice from a table with double borders.
  expect(printed(await fixture("double"))).toEqual([["label|x|y", "one|1|2", "two|3|4"]]);
});

test("a number printed twice to look bold is one number", async () => {
  const content =
    cells(20, 70, 120, 40, 60, 80) + say(25, 65, "11") + say(25.4, 65, "11") + say(75, 45, "0");
  expect(printed(await readPdf(makePdf([{ content }])))).toEqual([["11|", "|0"]]);
});

test("a number broken in a narrow cell is one number, two numbers in a wide cell are two", async () => {
  const narrow =
    cells(20, 48, 120, 40, 60, 80) +
    say(22, 71, "1234") +
    say(22, 62, "56") +
    say(80, 71, "12") +
    say(80, 62, "34");
  expect(printed(await readPdf(makePdf([{ content: narrow }])))).toEqual([["123456|12 34", "|"]]);
});

test("a header row repeated on the next page is left out, and a row of blanks is not", async () => {
  const first =
    cells(20, 70, 120, 20, 40, 60) + say(25, 45, "name") + say(75, 45, "number") + say(25, 25, "a");
  const second =
    cells(20, 70, 120, 140, 160, 180) +
    say(25, 165, "name") +
    say(75, 165, "number") +
    say(25, 145, "b") +
    say(75, 145, "2");
  expect(printed(await readPdf(makePdf([{ content: first }, { content: second }])))).toEqual([
    ["name|number", "a|", "b|2"],
  ]);
});

test("a blank first value below the header is not taken for a part of the header", async () => {
  const first =
    cells(20, 70, 120, 20, 40, 60) +
    say(25, 45, "all") +
    say(75, 45, "some") +
    say(25, 25, "upheld") +
    say(75, 25, "other");
  const second =
    cells(20, 70, 120, 140, 160, 180) + say(75, 165, "7") + say(25, 145, "1") + say(75, 145, "2");
  expect(printed(await readPdf(makePdf([{ content: first }, { content: second }])))).toEqual([
    ["all|some", "upheld|other", "|7", "1|2"],
  ]);
});

test.each([
  ["values above it and their label below", say(75, 25, "7"), say(25, 165, "made")],
  ["a label above it and its values below", say(25, 25, "made"), say(75, 165, "7")],
])("a row that a page break cuts, with borders drawn at it: %s", async (_, above, below) => {
  const first = cells(20, 70, 120, 20, 40, 60) + say(25, 45, "a") + say(75, 45, "0") + above;
  const second =
    cells(20, 70, 120, 140, 160, 180) + below + say(25, 145, "issued") + say(75, 145, "8");
  expect(printed(await readPdf(makePdf([{ content: first }, { content: second }])))).toEqual([
    ["a|0", "made|7", "issued|8"],
  ]);
});

test("tables of other columns stay apart", async () => {
  const first = cells(20, 70, 120, 20, 40, 60) + say(25, 45, "a");
  const second = cells(20, 90, 120, 140, 160, 180) + say(25, 165, "b");
  expect(printed(await readPdf(makePdf([{ content: first }, { content: second }])))).toHaveLength(
    2,
  );
});

test("underlines and a single box make no table", async () => {
  const content =
    "20 40 m 120 40 l S 20 100 60 30 re S\n" + say(25, 110, "box") + say(20, 42, "line");
  const { grids, text } = await readPdf(makePdf([{ content }]));
  expect(grids).toEqual([]);
  expect(text).toContain("box");
});

const upright = (from: number, to: number) =>
  [20, 90, 160].map((x) => `${x} ${from} m ${x} ${to} l S\n`).join("");
const level = (y: number) => `20 ${y} m 160 ${y} l S\n`;

test("full-width digits above and below a page break through a row are no number", async () => {
  const first = upright(20, 60) + level(60) + say(25, 40, "label") + sayWide(95, 40, "12");
  const second = upright(140, 180) + level(140) + sayWide(95, 165, "34");
  expect(printed(await readPdf(makePdf([{ content: first }, { content: second }])))).toEqual([
    ["label|12 34"],
  ]);
});

test("a page break below a header, with no border drawn at it, joins it with no row", async () => {
  const header = upright(20, 60) + level(60) + say(25, 40, "label") + say(95, 40, "total");
  const rows =
    upright(140, 180) +
    level(160) +
    level(140) +
    say(25, 165, "1. made") +
    say(95, 165, "0") +
    say(25, 145, "2. issued") +
    say(95, 145, "8");
  const read = await readPdf(makePdf([{ content: header }, { content: rows }]));
  expect(printed(read)).toEqual([["label|total", "1. made|0", "2. issued|8"]]);
});
