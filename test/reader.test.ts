import { expect, test, vi } from "vitest";
import { readBytes } from "../loaders/corpus.ts";
import type { Document } from "../loaders/document/document.ts";
import type * as reading from "../loaders/report/readReport.ts";
import { utf8 } from "./document/files.ts";

vi.mock("../loaders/report/readReport.ts", async (original) => {
  const { readReport } = await original<typeof reading>();
  return {
    readReport: (document: Document) => {
      if (document.text.includes("毁")) throw new RangeError("stack");
      return readReport(document);
    },
  };
});

test("an error in reading a report costs that file alone and is told", async () => {
  const text = "天池乡2021年政府信息公开工作年度报告\n一、总体情况\n";
  const good = await readBytes(utf8(text), "good.txt");
  expect(good.report.identity.year?.value).toBe(2021);
  const bad = await readBytes(utf8(`${text}毁\n`), "bad.txt");
  expect(bad.report.issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "unexpected bad.txt: the reader failed on this file: RangeError: stack",
  ]);
  expect(bad.report.cells).toEqual([]);
});
