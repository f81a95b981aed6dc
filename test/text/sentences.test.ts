import { expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { readReport } from "../../loaders/report/readReport.ts";
import { lettersOf } from "../../loaders/text/letters.ts";
import { placeIn, sentencesOf } from "../../loaders/text/sentences.ts";
import type { MadeReport } from "../printer/madeReport.ts";
import { layouts, makeReport, printUtf8, type Layout } from "../printer/printer.ts";

const read = async (bytes: Uint8Array, file: string) => readReport(await readDocument(bytes, file));
const readText = (text: string) => read(new TextEncoder().encode(text), "a.txt");
const shown = async (text: string) =>
  sentencesOf(await readText(text)).map(({ text: words }) => words);

test("sentences end at full stops and semicolons, and before a counted item", async () => {
  const text =
    "某县某局2022年政府信息公开工作年度报告\n一、总体情况\n" +
    "2022年，我局公开信息12条；没有发生泄密。主要工作如下：一是更新栏目。二是“应公开、尽公开。”\n";
  expect(await shown(text)).toEqual([
    "2022年,我局公开信息12条;",
    "没有发生泄密。",
    "主要工作如下:",
    "一是更新栏目。",
    "二是“应公开、尽公开。”",
  ]);
});

test("a line broken by the page goes on in the next, over the page's number", async () => {
  const first =
    "我局按照政府信息公开条例的要求，认真做好信息公开工作，全年组织业务培训2次，参加的工作";
  const text = `某县某局2022年政府信息公开工作年度报告\n一、总体情况\n${first}\n\n— 3 —\n\n人员46人次。\n（二）下一步打算\n`;
  const report = await readText(text);
  const [sentence, ...more] = sentencesOf(report);
  expect(more).toEqual([]);
  expect(sentence!.text).toBe(`${plain(first)}人员46人次。`);
  expect(text.slice(sentence!.start, sentence!.end)).toBe(`${first}\n\n— 3 —\n\n人员46人次。`);
  // The first character behind the break is found where it stands.
  const index = sentence!.text.indexOf("人员46");
  expect(placeIn(sentence!, index)).toBe(text.indexOf("人员46"));
  expect(placeIn(sentence!, index - 1)).toBe(text.indexOf("作\n"));
});

test.each([
  ["the title", "某县某局2022年政府信息公开工作年度报告"],
  ["a sub-heading", "（一）基层政务公开标准化规范化建设推进情况"],
  ["a signature and a date", "某县某局\n2023年1月12日"],
  ["a menu", "首页\n手机+密码登录\n当前位置：首页"],
  ["a note of the form", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"],
  ["the beginning of a note", "（本列数据的勾稽关系为：第一项加第二项之和，等于第"],
  ["rows of a table", "规章\t0\t0\t0\n行政规范性文件\t2\t1\t14"],
])("%s is no sentence", async (_, words) => {
  const text = `某县某局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n${words}\n`;
  expect(await shown(text)).toEqual([]);
});

test("of two reports in a file the sentences are the first one's", async () => {
  const table =
    "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t14\n";
  const one = (name: string, words: string) =>
    `${name}2022年政府信息公开工作年度报告\n一、总体情况\n${words}\n二、主动公开政府信息情况\n${table}`;
  const text = `${one("某县甲局", "甲局按期公开信息。")}\n${one("某县乙局", "乙局按期公开信息。")}`;
  expect(await shown(text)).toEqual(["甲局按期公开信息。"]);
});

/** The compared sentences that were printed: parted by other means than the reader's. */
function printed({ prose }: MadeReport): string[] {
  const paragraphs = [
    prose.preamble,
    ...prose.overview,
    ...prose.disclosure,
    ...prose.requests,
    ...prose.disputes,
    ...prose.problems,
    ...prose.other,
  ];
  return paragraphs
    .flatMap((words) => plain(words).split(/(?<=[。;])|(?<=:)(?=一)/))
    .map((words) => lettersOf(words))
    .filter(({ length }) => length >= 10);
}

const behind = (words: string, text: string) =>
  text.includes(words) ? text.indexOf(words) + words.length : 0;

// The converter to traditional characters changes words that no reader of tables has to know.
const readable = layouts.filter(({ key }) => key !== "H traditional");

test.each(readable.map((layout): [string, Layout] => [layout.key, layout]))(
  "%s: every sentence is found, and nothing else",
  async (key, layout) => {
    for (let seed = 1; seed <= 12; seed++) {
      const form = seed % 3 === 0 ? "form2019" : "form2021";
      const made = makeReport(seed, form, layout.keeps);
      const report = await read(printUtf8(made, layout), `a${layout.extension}`);
      const title = lettersOf(plain(made.identity.title));
      const found = sentencesOf(report)
        .map(({ text }) => lettersOf(text))
        // Where all is one paragraph, its head and title open the first sentence.
        .map((letters) => (key === "E2" ? letters.slice(behind(title, letters)) : letters))
        .filter(({ length }) => length >= 10);
      expect(found.toSorted(), `seed ${seed}`).toEqual(printed(made).toSorted());
    }
  },
);
