import { expect, test } from "vitest";
import { decode } from "../../loaders/document/decode.ts";
import { readDocument } from "../../loaders/document/readDocument.ts";

const title = "天池乡2021年政府信息公开工作年度报告";
// 政务 in GB18030, looked up in the standard's table: D5FE CEF1.
const gb18030 = Uint8Array.from([0xd5, 0xfe, 0xce, 0xf1]);

test.each([
  ["utf-8", new TextEncoder().encode(title), title],
  ["utf-8", Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), "A"],
  ["utf-16le", Uint8Array.from([0xff, 0xfe, 0x3f, 0x65]), "政"],
  ["utf-16be", Uint8Array.from([0xfe, 0xff, 0x65, 0x3f]), "政"],
  ["gb18030", gb18030, "政务"],
])("%s is told from the bytes", (encoding, bytes, text) => {
  expect(decode(bytes)).toEqual({ encoding, text, replaced: 0 });
});

test.each([
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
  ["zeros", Array.from({ length: 64 }, () => 0)],
  ["bytes of no encoding", [0xff, 0x41, 0xff, 0x80, 0xff]],
])("%s is no text", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeNull();
});

test("lines end at LF, CR LF, CR, form feed, vertical tab and the line ends of Unicode", async () => {
  const { text, lines } = await readDocument(
    new TextEncoder().encode("甲\n乙\r\n丙\r丁\f戊\v己\u0085庚\u2028辛\u2029壬"),
    "a.txt",
  );
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    "甲",
    "乙",
    "丙",
    "丁",
    "戊",
    "己",
    "庚",
    "辛",
    "壬",
  ]);
});

test.each([
  // Cut off within its last character, 作 being E4 BD 9C: without that byte GB18030 would read all of it, wrongly.
  ["cut off", new TextEncoder().encode("政府信息公开工作").subarray(0, -1), "政府信息公开工\ufffd"],
  ["damaged", Buffer.from("e694bfe5ba9cff", "hex"), null],
])("UTF-8 that is %s is not taken for GB18030", (_, bytes, text) => {
  expect(decode(bytes)?.text ?? null).toBe(text);
});
