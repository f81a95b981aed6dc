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

const row = "规章 | 0 | 12 |\n政府信息公开";
const little = Buffer.from(row, "utf16le");
const big = Buffer.from(little).swap16();

test.each([
  ["utf-16le", little, row, 0],
  ["utf-16be", big, row, 0],
  ["utf-16le", little.subarray(0, -1), `${row.slice(0, -1)}\ufffd`, 1],
  ["utf-16be", Buffer.from("Report 2021\n", "utf16le").swap16(), "Report 2021\n", 0],
])("%s without a mark is told by its characters", (encoding, bytes, text, replaced) => {
  expect(decode(bytes)).toEqual({ encoding, text, replaced });
});

test.each([
  // With its bytes swapped it is 慢 again and again, and an N.
  [
    "text of either byte order",
    Buffer.from("扡扡扡扡扡扡扡扡扡扡扡扡扡扡扡扡扡扡扡扡一", "utf16le"),
  ],
  ["UTF-16 with half a pair", Buffer.from(`${row}\ud800${row}`, "utf16le")],
  [
    "numbers of two bytes",
    Buffer.from(Uint16Array.from({ length: 200 }, (_, i) => i * 300).buffer),
  ],
  ["ASCII with zero bytes", Buffer.from("aBc dEf\0".repeat(20), "latin1")],
])("%s is not taken for UTF-16", (_, bytes) => {
  expect(decode(bytes)).toBeNull();
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
