import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { Document } from "../../loaders/document/document.ts";
import { openFiles } from "../../loaders/document/openFiles.ts";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { docxOf, utf8, zipOf } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cells = (tag: string, values: readonly string[]) =>
  values.map((value) => `<${tag}>${value}</${tag}>`).join("");
const rows = Array.from({ length: 40 }, (_, i) => [`${i}.属于国家秘密`, "0", "", `${i * 7}`]);
const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>甲</title></head><body><div class="nav"><a href="/">首页</a></div>
<h1>天池乡2021年政府信息公开工作年度报告</h1><p style="color:red">一、总体情况<br>&nbsp;&nbsp;2021年，我乡…</p><!--[if gte mso 9]><xml></xml><![endif]-->
<table>${rows.map((row, i) => `<tr>${cells(i ? "td rowspan=2" : "th", row)}</tr>`).join("\n")}</table></body></html>`;
const word = docxOf(
  rows
    .map(
      (row) =>
        `<w:tbl><w:tr>${row.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr></w:tbl>`,
    )
    .join("<w:p/>"),
);
const zip = zipOf([
  { name: "甲.html", data: utf8(page) },
  { name: "b.docx", data: word },
  { name: "c.zip", data: zipOf([{ name: "d", data: utf8(page) }]) },
]);
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
const warc = utf8(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: u\r\nContent-Length: ${utf8(http).length}\r\n\r\n${http}\r\n\r\n`.repeat(
    2,
  ),
);
/** What a file that is cut off may be said to be. */
const allowed = new Set([
  "damaged",
  "empty_file",
  "replacement_characters",
  "not_text",
  "not_supported",
]);

/** The codes of a document's issues, and what does not hold of the document itself. */
function wrongs({ text, lines, grids, issues }: Document): string[] {
  const misplaced = grids
    .flatMap(({ rows: own }) => own)
    .filter(({ line, cells: own }) => {
      const { start, end } = lines[line - 1]!;
      const printed = own.map((cell) => text.slice(cell.start, cell.end)).join("\t");
      return printed !== text.slice(start, end);
    });
  return [
    ...issues.map(({ code }) => code),
    ...(text === "" && issues.length === 0 ? ["empty without a reason"] : []),
    ...misplaced.map(({ line }) => `cells of line ${line} misplaced`),
  ];
}

test.each<[string, Uint8Array]>([
  ["HTML", utf8(page)],
  ["DOCX", word],
  ["ZIP", zip],
  ["WARC", warc],
  ["gzipped WARC", gzipSync(warc)],
])("%s cut off anywhere gives text or a reason, and every place holds", async (name, bytes) => {
  const path = join(folder, "file");
  for (let length = 0; length < bytes.length; length += bytes.length > 9700 ? 97 : 13) {
    writeFileSync(path, bytes.subarray(0, length));
    let items = 0;
    const found: string[] = [];
    for await (const item of openFiles(path, "a")) {
      items++;
      if ("problem" in item) found.push(item.problem.code);
      else found.push(...wrongs(await readDocument(item.bytes, item.file)));
    }
    expect(
      found.filter((code) => !allowed.has(code)),
      `${name} of ${length} bytes`,
    ).toEqual([]);
    expect(items, `${name} of ${length} bytes`).toBeGreaterThan(0);
  }
});
