import { expect, test } from "vitest";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { readerLimits } from "../../loaders/document/limits.ts";
import { utf8 } from "./files.ts";

/** What a file is refused for; what is read of it otherwise. */
async function outcome(content: string, file: string): Promise<string> {
  const { issues, text } = await readDocument(utf8(content), file);
  return issues.length > 0 ? issues.map(({ message }) => message).join("; ") : text;
}

const title = "天池乡2021年政府信息公开工作年度报告";
const page = (body: string) => `<html><body><h1>${title}</h1>${body}`;

test("a text longer than any report is refused, one as long as the limit is read", async () => {
  const most = "一".repeat(readerLimits.characters);
  expect(await outcome(most, "a.txt")).toBe(most);
  expect(await outcome(`${most}一`, "a.txt")).toBe(
    "a.txt: too large for a report, split it: 1000001 characters, of at most 1000000",
  );
});

test("a page of more elements than a report has is refused before its tree fills the memory", async () => {
  expect(await outcome(page("<table><tr>" + "<td>1".repeat(300_000)), "a.html")).toBe(
    "a.html: too large for a report, split it: more than 300000 elements",
  );
});

test("a page whose elements stand one in the other without end is refused", async () => {
  expect(await outcome(page(`${"<div>".repeat(1900)}甲`), "a.html")).toBe(`${title}\n甲\n`);
  expect(await outcome(page("<div>".repeat(2100)), "a.html")).toBe(
    "a.html: too large for a report, split it: elements one in the other more than 2000 deep",
  );
});

test("pictures written into a page do not count, mark-up does", async () => {
  const picture = `<img src="data:image/png;base64,${"A".repeat(9e6)}">`;
  expect(await outcome(page(`${picture}<p>甲</p>${picture}<p>乙</p>`), "a.html")).toBe(
    `${title}\n甲\n乙\n`,
  );
  expect(await outcome(page(`<!--${"x".repeat(9e6)}-->`), "a.html")).toBe(
    "a.html: too large for a report, split it: 9 MB, of at most 8 MB",
  );
});
