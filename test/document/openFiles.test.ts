import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { defaultLimits, type Limits } from "../../loaders/document/limits.ts";
import { openFiles } from "../../loaders/document/openFiles.ts";
import { docxOf, utf8, zipOf } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every item as "name: text" or "name! code: value". */
async function opened(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[]> {
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  const items: string[] = [];
  for await (const item of openFiles(path, "a", { ...defaultLimits, ...limits })) {
    items.push(
      "bytes" in item
        ? `${item.file}: ${Buffer.from(item.bytes).toString()}`
        : `${item.file}! ${item.problem.code}: ${item.problem.value}`,
    );
  }
  return items;
}

const member = (name: string | Uint8Array, text: string) => ({ name, data: utf8(text) });

test("a file that is no archive is itself", async () => {
  expect(await opened(utf8("甲"))).toEqual(["a: 甲"]);
});

test("a Word file is no archive", async () => {
  expect(await opened(docxOf(""))).toHaveLength(1);
  expect(await opened(docxOf("").subarray(0, 200))).toEqual([expect.stringMatching(/^a: PK/)]);
});

test("a file that is not there is an item that says so", async () => {
  const items = [];
  for await (const item of openFiles(join(folder, "absent"), "b")) items.push(item);
  const problem = { code: "not_found", what: "the file cannot be opened", value: "ENOENT" };
  expect(items).toEqual([{ file: "b", problem }]);
});

test("a large file is refused from its size, before it is read", async () => {
  const path = join(folder, "large");
  writeFileSync(path, "");
  // Sparse: it takes no room on the disk, and would take 3 GB of memory.
  truncateSync(path, 3 * 1024 ** 3);
  const before = process.memoryUsage().rss;
  const items = [];
  for await (const item of openFiles(path, "b")) items.push(item);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  const problem = { code: "too_large", what: "over a limit, split or unpack it" };
  expect(items).toEqual([
    { file: "b", problem: { ...problem, value: "3072 MB, of at most 200 MB a file" } },
  ]);
});

// 年报 is C4EA B1A8 in GBK.
const gbk = Uint8Array.from([0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]);

test.each<[string, Uint8Array, string[]]>([
  [
    "files and folders",
    zipOf([member("b/", ""), member("b/c.txt", "甲"), member("d.txt", "乙")]),
    ["a/b/c.txt: 甲", "a/d.txt: 乙"],
  ],
  ["names in GBK", zipOf([member(gbk, "甲")]), ["a/年报.txt: 甲"]],
  [
    "names marked as UTF-8",
    zipOf([{ ...member("年报.txt", "甲"), flags: 0x800 }]),
    ["a/年报.txt: 甲"],
  ],
  ["backslashes", zipOf([member("b\\c.txt", "甲")]), ["a/b/c.txt: 甲"]],
  ["a name twice", zipOf([member("b", "甲"), member("b", "乙")]), ["a/b: 甲", "a/b#2: 乙"]],
  [
    "litter",
    zipOf([
      member("__MACOSX/._b", "1"),
      member(".DS_Store", "2"),
      member("c/.d/e", "3"),
      member("Thumbs.db", "4"),
      member("b", "甲"),
    ]),
    ["a/b: 甲"],
  ],
  [
    "an encrypted file among others",
    zipOf([{ ...member("b", "甲"), flags: 1 }, member("c", "乙")]),
    ["a/b! encrypted: b", "a/c: 乙"],
  ],
  [
    "an archive in it",
    zipOf([{ name: "b.zip", data: zipOf([member("c", "甲")]) }, member("d", "乙")]),
    ["a/b.zip/c: 甲", "a/d: 乙"],
  ],
  [
    "a Word file in it",
    zipOf([{ name: "b.docx", data: docxOf("") }]),
    [expect.stringMatching(/^a\/b\.docx: PK/) as string],
  ],
  ["a gzip file in it", zipOf([{ name: "b.gz", data: gzipSync("甲") }]), ["a/b.gz: 甲"]],
  [
    "a damaged archive in it",
    zipOf([{ name: "b.zip", data: zipOf([member("c", "甲")]).subarray(0, 40) }, member("d", "乙")]),
    [expect.stringMatching(/^a\/b\.zip! damaged: /) as string, "a/d: 乙"],
  ],
  ["nothing", zipOf([]), []],
])("ZIP with %s", async (_, bytes, expected) => {
  expect(await opened(bytes)).toEqual(expected);
});

test("an archive in an archive in an archive is left as it is", async () => {
  const inner = zipOf([member("d", "甲")]);
  const middle = zipOf([{ name: "c.zip", data: inner }]);
  expect(await opened(zipOf([{ name: "b.zip", data: middle }]))).toEqual([
    expect.stringMatching(/^a\/b\.zip\/c\.zip: PK/),
  ]);
});

const padded = (bytes: Uint8Array) =>
  Buffer.concat([bytes, new Uint8Array(70_000), utf8("<!-- PK\x05\x06 PK\x05\x06 -->")]);

test("a ZIP archive with other bytes behind it is read", async () => {
  const archive = padded(zipOf([member("b", "甲"), member("c", "乙")]));
  expect(await opened(archive)).toEqual(["a/b: 甲", "a/c: 乙"]);
  expect(await opened(zipOf([{ name: "d.zip", data: archive }]))).toEqual([
    "a/d.zip/b: 甲",
    "a/d.zip/c: 乙",
  ]);
  expect(await opened(padded(zipOf([zeros, member("c", "1")])))).toEqual([
    expect.stringMatching(/^a\/b! too_large: 2 MB packed into/),
    "a/c: 1",
  ]);
});

test("the end of an archive within a damaged one is not its end", async () => {
  const cut = Buffer.concat([
    zipOf([member("b", "甲")]).subarray(0, 40),
    zipOf([member("c", "乙")]),
  ]);
  expect(await opened(padded(cut))).toEqual([expect.stringMatching(/^a! damaged: /)]);
});

const zeros = { name: "b", data: new Uint8Array(2 * 1024 * 1024) };

test.each<[string, Partial<Limits>, Uint8Array, string[]]>([
  [
    "a file's size",
    { entry: 5 },
    zipOf([member("b", "123456"), member("c", "1")]),
    ["a/b! too_large: 6 bytes, of at most 5 bytes a file", "a/c: 1"],
  ],
  [
    "a file's size, where it is declared smaller",
    { entry: 5 },
    zipOf([{ ...member("b", "123456"), declared: 3 }, member("c", "1")]),
    [expect.stringMatching(/^a\/b! (?:too_large|damaged): /) as string, "a/c: 1"],
  ],
  [
    "how far a file unpacks",
    {},
    zipOf([zeros, member("c", "1")]),
    [
      expect.stringMatching(
        /^a\/b! too_large: 2 MB packed into \d+ bytes, over 500 to one$/,
      ) as string,
      "a/c: 1",
    ],
  ],
  [
    "what all unpack to",
    { total: 8 },
    zipOf([member("b", "12345"), member("c", "12345"), member("d", "1")]),
    ["a/b: 12345", "a! too_large: the archive unpacks to more than 8 bytes"],
  ],
  [
    "how many there are",
    { entries: 1 },
    zipOf([member("b", "1"), member("c", "2")]),
    ["a/b: 1", "a! too_large: more than 1 files in one archive"],
  ],
  [
    "what those in an archive in it unpack to",
    { total: 300 },
    zipOf([{ name: "b.zip", data: zipOf([member("c", "x".repeat(200))]) }, member("d", "1")]),
    ["a! too_large: the archive unpacks to more than 300 bytes"],
  ],
])("ZIP bomb: the limit on %s", async (_, limits, bytes, expected) => {
  expect(await opened(bytes, limits)).toEqual(expected);
});

test("a cut-off ZIP archive is damaged", async () => {
  expect(await opened(zipOf([member("b", "甲")]).subarray(0, -5))).toEqual([
    expect.stringMatching(/^a! damaged: /),
  ]);
});

test("gzip: one file, in several members, cut off, too large", async () => {
  const packed = gzipSync("天池乡年报".repeat(100));
  expect(await opened(gzipSync("甲"))).toEqual(["a: 甲"]);
  expect(await opened(Buffer.concat([gzipSync("甲"), gzipSync("乙")]))).toEqual(["a: 甲乙"]);
  expect(await opened(packed.subarray(0, -9))).toEqual([expect.stringMatching(/^a! damaged: /)]);
  expect(await opened(packed, { entry: 9 })).toEqual(["a! too_large: more than 9 bytes"]);
});

const record = (type: string, url: string, block: string | Uint8Array, more = "") => {
  const bytes = Buffer.from(block);
  return Buffer.concat([
    utf8(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\n${more}Content-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
    utf8("\r\n\r\n"),
  ]);
};
const http = (fields: string, body: string | Uint8Array, status = "200 OK") =>
  Buffer.concat([utf8(`HTTP/1.1 ${status}\r\n${fields}\r\n`), Buffer.from(body)]);
const chunked = (...chunks: Uint8Array[]) =>
  Buffer.concat([
    ...chunks.flatMap((chunk) => [
      utf8(`${chunk.length.toString(16)};x=1\r\n`),
      chunk,
      utf8("\r\n"),
    ]),
    utf8("0\r\n\r\n"),
  ]);
const packed = gzipSync("<p>甲");

test.each<[string, Uint8Array, string[]]>([
  ["a page", http("Content-Type: text/html\r\n", "<p>甲"), ["a/u: <p>甲"]],
  [
    "chunks",
    http("Transfer-Encoding: chunked\r\n", chunked(utf8("<p>"), utf8("甲"))),
    ["a/u: <p>甲"],
  ],
  [
    "chunks of gzip",
    http(
      "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
      chunked(packed.subarray(0, 7), packed.subarray(7)),
    ),
    ["a/u: <p>甲"],
  ],
  ["deflate", http("Content-Encoding: deflate\r\n", deflateSync("甲")), ["a/u: 甲"]],
  [
    "deflate without its wrapping",
    http("Content-Encoding: deflate\r\n", deflateRawSync("甲")),
    ["a/u: 甲"],
  ],
  ["Brotli", http("content-encoding: br\r\n", brotliCompressSync("甲")), ["a/u: 甲"]],
  [
    "encodings that are already undone",
    http("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", "<p>甲"),
    ["a/u: <p>甲"],
  ],
  ["a page not found", http("", "<p>甲", "404 Not Found"), []],
  ["a style sheet", http("Content-Type: text/css\r\n", "p{}"), []],
  [
    "a page under a wrong type",
    http("Content-Type: image/png\r\n", "<html><p>甲"),
    ["a/u: <html><p>甲"],
  ],
])("WARC response: %s", async (_, block, expected) => {
  expect(await opened(record("response", "u", block))).toEqual(expected);
});

test("WARC: resources are read, other records and their contents passed over", async () => {
  const records = Buffer.concat([
    record("warcinfo", "", "software: x\r\n\r\nWARC/1.0"),
    record("request", "u", "GET / HTTP/1.1\r\n\r\n"),
    record("resource", "<http://x/y.txt>", "甲", "Content-Type: text/plain\r\n"),
    record("revisit", "u", ""),
    record("response", "u", http("", "乙")),
    record("response", "u", http("", "丙")),
  ]);
  const expected = ["a/http://x/y.txt: 甲", "a/u: 乙", "a/u#2: 丙"];
  expect(await opened(records)).toEqual(expected);
  // A member a record, as crawlers write it; and all in one.
  const members = [gzipSync(records.subarray(0, 300)), gzipSync(records.subarray(300))];
  expect(await opened(Buffer.concat(members))).toEqual(expected);
  expect(await opened(zipOf([{ name: "b.warc", data: records }]))).toEqual(
    expected.map((item) => item.replace("a/", "a/b.warc/")),
  );
});

test("WARC: what comes before the cut is read, and the cut is told", async () => {
  const records = Buffer.concat([record("resource", "u", "甲"), record("resource", "v", "乙")]);
  expect(await opened(records.subarray(0, -6))).toEqual([
    "a/u: 甲",
    "a! damaged: ends 2 bytes too early",
  ]);
  expect(await opened(gzipSync(records).subarray(0, -9))).toEqual([
    "a/u: 甲",
    "a/v: 乙",
    "a! damaged: unexpected end of file",
  ]);
});

test("WARC: a record over the limit costs itself alone", async () => {
  const records = Buffer.concat([
    record("resource", "u", "1234567"),
    record("response", "v", http("Content-Encoding: gzip\r\n", gzipSync("x".repeat(500)))),
    record("resource", "w", "1"),
  ]);
  expect(await opened(records, { entry: 100 })).toEqual([
    "a/u: 1234567",
    "a/v! too_large: unpacks to more than 100 bytes",
    "a/w: 1",
  ]);
  expect((await opened(records, { entry: 5 }))[0]).toBe(
    "a/u! too_large: 7 bytes, of at most 5 bytes a file",
  );
});
