import { expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say, type HandPage } from "./makePdf.ts";

/** The text of a page, from its content. */
const read = async (content: string, more: Partial<HandPage> = {}) => {
  const { text } = await readPdf(makePdf([{ content, ...more }]));
  return plain(text).trim();
};

const stroke = (x0: number, y0: number, x1: number, y1: number) =>
  `${x0} ${y0} m ${x1} ${y1} l S\n`;
/** A table of three rows of 20 points. */
const bare =
  [20, 70, 120].map((x) => stroke(x, 40, x, 100)).join("") +
  [40, 60, 80, 100].map((y) => stroke(20, y, 120, y)).join("") +
  ["a", "b", "c"].map((text, i) => say(25, 86 - 20 * i, text)).join("");
const table = bare + say(75, 86, "12") + say(75, 46, "5");
const rows = "a\t12\nb\t\nc\t5";

const grey = "0.8 g\n";
const large = (x: number, y: number, text: string) => say(x, y, text).replace("/F 10", "/F 30");

test.each([
  ["large and grey, over two rows", `${grey}${large(30, 65, "2023")}0 g\n${table}`],
  ["large and grey, over all else", `${table}${grey}${large(30, 65, "2023")}`],
  ["large and red", `${table}1 0 0 rg\n${large(30, 65, "2023")}`],
  // Those over the rows' lines tell what the one within a cell is.
  [
    "small and grey, at many places",
    table + grey + [35, 66, 97].map((y) => say(80, y, "2023")).join(""),
  ],
  [
    "that lets most of what is below it show",
    `q /Faint gs\n${say(80, 66, "7")}${say(78, 46, "7")}Q\n${table}`,
  ],
])("a watermark is not read: %s", async (_, content) => {
  expect(await read(content)).toBe(rows);
});

test("a watermark in a form that lets most of what is below it show is not read", async () => {
  const form = large(30, 65, "2023");
  expect(await read(`${table}q /Faint gs /X Do Q\n`, { form, isGroup: true })).toBe(rows);
});

test("grey values are read, though one is too long for its cell", async () => {
  const values = say(75, 86, "12") + say(75, 66, "5") + say(75, 46, "1234567890");
  const content = bare + grey + values;
  expect(await read(content)).toBe("a\t12\nb\t5\nc\t1234567890");
});

test("a large title is read", async () => {
  expect(await read(large(30, 150, "2023") + table)).toContain("2023");
});

/** What is read of a number with another printed over it. */
const over = async (text: string) =>
  (await read(bare + say(75, 46, "25") + say(75.5, 46, text))).replaceAll(" ", "");

test("numbers printed one over the other are not told, one printed twice is", async () => {
  expect(await over("71")).toBe("a\t\nb\t\nc\t\ufffd\ufffd\ufffd\ufffd");
  expect(await over("25")).toBe("a\t\nb\t\nc\t25");
});
