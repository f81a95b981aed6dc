import { readFile } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { readPdf } from "../../loaders/document/readPdf.ts";
import { makePdf, say } from "./makePdf.ts";

const fixture = (name: string) => readFile(`test/document/pdf/${name}.pdf`);
const codes = async (bytes: Uint8Array) => (await readPdf(bytes)).problems.map(({ code }) => code);

afterEach(() => vi.restoreAllMocks());

test("a file with a password says so", async () => {
  const { kind, text, problems } = await readPdf(await fixture("password"));
  expect([kind, text]).toEqual([null, ""]);
  expect(problems).toMatchObject([{ code: "encrypted", line: null }]);
});

test("pages that are pictures need character recognition, and are named", async () => {
  const { text, problems } = await readPdf(await fixture("scanned"));
  expect(text).toBe("");
  expect(problems).toMatchObject([{ code: "needs_ocr", value: "1" }]);
});

test("a page left empty is no picture", async () => {
  expect(await codes(makePdf([{ content: say(20, 100, "text") }, { content: "" }]))).toEqual([]);
  expect(await codes(makePdf([{ content: "" }]))).toEqual(["empty_file"]);
});

test("a file of other bytes is damaged", async () => {
  expect(await codes(new TextEncoder().encode("%PDF-1.4\nnothing more"))).toEqual(["damaged"]);
});

test("a file cut off within the list of its objects is read, and said to be damaged", async () => {
  const whole = makePdf([{ content: say(20, 100, "text") }]);
  const { length } = Buffer.from(whole).subarray(0, Buffer.from(whole).indexOf("xref\n"));
  for (const end of [length + 5, length + 30, length + 100]) {
    const { kind, text, problems } = await readPdf(whole.subarray(0, end));
    expect([kind, text]).toEqual(["pdf", "text\n"]);
    expect(problems).toMatchObject([
      { code: "damaged", what: "the end of the PDF is cut off; its pages are read" },
    ]);
  }
  expect(await codes(whole.subarray(0, length))).toEqual(["damaged"]);
  expect((await readPdf(whole.subarray(0, length))).text).toBe("");
});

test("a protected file cut off is not read without its key", async () => {
  const cut = Buffer.from(await fixture("password")).toString("latin1");
  const { kind } = await readPdf(
    Buffer.from(cut.slice(0, cut.lastIndexOf("xref\n") + 50), "latin1"),
  );
  expect(kind).toBe(null);
});

test("a file with too many pages is refused", async () => {
  const pages = Array.from({ length: 301 }, () => ({ content: "" }));
  expect((await readPdf(makePdf(pages))).problems).toMatchObject([
    { code: "too_large", value: "301 pages, of at most 300" },
  ]);
  expect(await codes(makePdf(pages.slice(1)))).toEqual(["empty_file"]);
});

test("a file of too many bytes is refused unread", async () => {
  expect(await codes(new Uint8Array(100 * 2 ** 20 + 1))).toEqual(["too_large"]);
});

test("the bytes stay with the caller, and the same bytes are read alike", async () => {
  const bytes = new Uint8Array(await fixture("turned"));
  const before = bytes.slice();
  const [first, second] = await Promise.all([readPdf(bytes), readPdf(bytes)]);
  expect(bytes).toEqual(before);
  expect(second).toEqual(first);
});

test.each(["office", "turned", "unruled"])(
  "%s.pdf cut off anywhere never throws, and nothing is printed",
  async (name) => {
    const spies = [
      ...(["log", "warn", "error", "info"] as const).map((kind) => vi.spyOn(console, kind)),
      vi.spyOn(process.stdout, "write"),
      vi.spyOn(process.stderr, "write"),
    ];
    const bytes = new Uint8Array(await fixture(name));
    for (let length = 0; length < bytes.length; length += 997) {
      const { text, lines, problems } = await readPdf(bytes.subarray(0, length));
      expect(text === "" ? problems.length : lines.length, `${length} bytes`).toBeGreaterThan(0);
    }
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  },
);
