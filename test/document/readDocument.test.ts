import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { readThroughLibreOffice } from "../../loaders/document/readThroughLibreOffice.ts";
import { docxOf, utf8, zipOf } from "./files.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const ole = (stream: string) =>
  Buffer.concat([
    latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
  ]);
const part = (name: string) => zipOf([{ name, data: utf8("<a/>") }]);

test.each<[string, Uint8Array, string, string]>([
  ["PNG", latin1("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "needs_ocr", "PNG"],
  ["JPEG", latin1("\xff\xd8\xff\xe0\0\x10JFIF"), "needs_ocr", "JPEG"],
  ["GIF", latin1("GIF89a\x01\0"), "needs_ocr", "GIF"],
  ["TIFF", latin1("II*\0\x08\0"), "needs_ocr", "TIFF"],
  ["XLSX", part("xl/workbook.xml"), "not_supported", "Excel workbook"],
  ["XLS", ole("Workbook"), "not_supported", "Excel workbook"],
  ["OFD", part("OFD.xml"), "not_supported", "OFD file"],
  ["MP4", latin1("\0\0\0\x18ftypmp42"), "not_supported", "MP4 video"],
  ["RAR", latin1("Rar!\x1a\x07\0"), "not_supported", "RAR archive"],
  ["ZIP", part("a.txt"), "not_supported", "zip"],
  ["an Office file with a password", ole("EncryptedPackage"), "encrypted", "Office file"],
  ["a program", latin1("\x7fELF\x02\x01\x01\0"), "not_supported", "program"],
  ["bytes of no kind", Buffer.alloc(64), "not_text", "0000000000000000"],
  ["nothing", Buffer.alloc(0), "empty_file", "0 bytes"],
  ["a page without text", utf8("<html><body><p></p></body></html>"), "empty_file", "33 bytes"],
])("%s is refused, whatever its name", async (_, bytes, code, value) => {
  const { kind, encoding, text, lines, grids, issues } = await readDocument(bytes, "a.html");
  expect({ kind, encoding, text, lines, grids }).toEqual({
    kind: null,
    encoding: null,
    text: "",
    lines: [],
    grids: [],
  });
  expect(issues).toEqual([
    { code, line: null, message: expect.stringMatching(/^a\.html: .+: /) as string },
  ]);
  expect(issues[0]!.message.endsWith(`: ${value}`)).toBe(true);
});

const megabytes = (count: number) => count * 1024 * 1024;

test.each([
  [
    "text",
    Buffer.alloc(megabytes(8) + 1, "1\n"),
    "too large for a report, split it: 8 MB, of at most 8 MB",
  ],
  [
    "a page",
    Buffer.alloc(megabytes(33), "<p>1"),
    "too large for a report, split it: 33 MB, of at most 32 MB",
  ],
  [
    "a Word file",
    docxOf(" ".repeat(megabytes(17))),
    "the Word file unpacks to a text too large: more than 16 MB",
  ],
])("%s larger than a report can be is refused", async (_, bytes, message) => {
  const { kind, issues } = await readDocument(bytes, "a");
  expect(kind).toBeNull();
  expect(issues).toEqual([{ code: "too_large", line: null, message: `a: ${message}` }]);
});

test.each([
  ["a page", "<!DOCTYPE html><p>甲", "html"],
  ["a page with an XML declaration", `<?xml version="1.0"?>\n<html><p>甲`, "html"],
  ["a piece of a page", "正文<p>甲</p><p>乙</p><div><span>丙</span><span>丁</span></div>", "html"],
  ["text", "2021年报告\n一、总体情况", "text"],
  ["text with a stray tag", "2021年报告<br>\n一 < 二", "text"],
  ["Markdown", "# 报告\n\n| 规章 | 0 |\n|---|---|\n", "text"],
  ["Markdown that begins with a block", '<div class="nav">\n\n首页\n\n</div>\n\n# 报告\n', "text"],
  ["Markdown that begins with a table", "<table><tr><td>规章<td>0</table>\n\n甲\n", "text"],
])("the kind is told from the bytes: %s", async (_, text, kind) => {
  expect((await readDocument(utf8(text), "a.pdf")).kind).toBe(kind);
});

test("an error in a reader is an issue of that file", async () => {
  vi.spyOn(TextDecoder.prototype, "decode").mockImplementation(() => {
    throw new RangeError("made up");
  });
  // 甲 in GB18030, since UTF-8 is decoded by other means.
  const { kind, issues } = await readDocument(Uint8Array.of(0xbc, 0xd7), "a.txt");
  vi.restoreAllMocks();
  expect(kind).toBeNull();
  const message = "a.txt: the reader failed on this file: RangeError: made up";
  expect(issues).toEqual([{ code: "unexpected", line: null, message }]);
});

/** A folder that is the whole search path, and perhaps holds a command named soffice. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-test-"));
  vi.stubEnv("PATH", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts a stand-in for LibreOffice on the search path: a program of Node that gets the arguments as `args`. */
function standIn(code: string): void {
  const path = join(folder, "soffice");
  writeFileSync(
    path,
    `#!${process.execPath}\nconst fs = require("fs"), args = process.argv.slice(2);\n${code}`,
  );
  chmodSync(path, 0o755);
}

test.each([
  ["doc", ole("WordDocument")],
  ["rtf", utf8("{\\rtf1 a}")],
  [
    "odt",
    zipOf(
      ["mimetype", "content.xml", "META-INF/manifest.xml"].map((name) => ({
        name,
        data: utf8("a"),
      })),
    ),
  ],
  ["doc", utf8(`<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>`)],
])("without LibreOffice a file of kind %s is refused with advice", async (kind, bytes) => {
  const { issues } = await readDocument(bytes, "a");
  const message = `a: is read through LibreOffice: install it (soffice on the search path): ${kind}`;
  expect(issues).toEqual([{ code: "needs_libreoffice", line: null, message }]);
});

test("LibreOffice gets the file under its kind, in a profile of its own, and its DOCX is read", async () => {
  const docx = docxOf("<w:p><w:r><w:t>甲</w:t></w:r></w:p>").toString("base64");
  const log = join(folder, "log");
  standIn(`const out = args[args.indexOf("--outdir") + 1];
    fs.writeFileSync(out + "/report.docx", Buffer.from("${docx}", "base64"));
    fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify({ args, input: fs.readFileSync(args.at(-1), "utf8") }));`);
  const document = await readDocument(utf8("{\\rtf1 a}"), "a.doc");
  expect([document.kind, document.text, document.issues]).toEqual(["rtf", "甲\n", []]);
  const { args, input } = JSON.parse(readFileSync(log, "utf8")) as {
    args: string[];
    input: string;
  };
  expect(input).toBe("{\\rtf1 a}");
  const source = args.at(-1)!;
  expect(args).toEqual([
    expect.stringMatching(/^-env:UserInstallation=file:\/\/\/.+\/profile$/),
    "--headless",
    "--norestore",
    "--nolockcheck",
    "--convert-to",
    "docx:MS Word 2007 XML",
    "--outdir",
    expect.stringMatching(/out$/),
    expect.stringMatching(/report\.rtf$/),
  ]);
  expect(existsSync(source)).toBe(false);
});

test("what LibreOffice says of a file it cannot open is passed on", async () => {
  standIn(`console.error("Error: source file could not be loaded"); process.exit(1);`);
  const { issues } = await readDocument(ole("WordDocument"), "a.doc");
  const message = "a.doc: LibreOffice cannot open the file: Error: source file could not be loaded";
  expect(issues).toEqual([{ code: "conversion_failed", line: null, message }]);
});

test("LibreOffice is ended with all it started when it takes too long", async () => {
  // The child keeps the output open, so that the reading would wait for it, were it left alive.
  standIn(`const wait = "setTimeout(() => {}, 50000)";
    require("child_process").spawn(process.execPath, ["-e", wait], { stdio: "inherit" });
    eval(wait);`);
  const start = performance.now();
  const { problems } = await readThroughLibreOffice(ole("WordDocument"), "doc", 1500);
  expect(performance.now() - start).toBeLessThan(30_000);
  const what = "LibreOffice cannot open the file";
  expect(problems).toEqual([
    { code: "conversion_failed", line: null, what, value: "not done in 1.5 s" },
  ]);
});
