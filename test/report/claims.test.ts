import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBytes } from "../../loaders/corpus.ts";

/**
 * Sentences as reports have them, and what they state, worked out by hand: kind=the characters of the number, of
 * what it is a part (<the place of the whole), and what it may be if told roughly (~least..most).
 */
const sentences = readFileSync("test/report/claims.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t") as [sentence: string, claims: string]);

/** A report for 2021 of a body in a county that says one thing. */
const reportOf = (prose: string) =>
  `某县统计局2021年政府信息公开工作年度报告\n一、总体情况\n${prose}\n六、其他需要报告的事项\n无。\n`;

test.each(sentences)("%s", async (sentence, expected) => {
  const { report } = await readBytes(new TextEncoder().encode(reportOf(sentence)), "a.txt");
  const { claims, document } = report;
  const written = claims.map(({ kind, raw, partOf, value, least, most }) => {
    const part = partOf === null ? "" : `<${partOf}`;
    const rough = least === value && most === value ? "" : `~${least}..${most}`;
    return `${kind}=${raw}${part}${rough}`;
  });
  expect(written.join(" ")).toBe(expected);
  for (const { start, end, raw, sentence: place } of claims) {
    expect(document.text.slice(start, end)).toBe(raw);
    expect(document.text.slice(place.start, place.end)).toContain(raw);
  }
});

test("a sentence goes on in a line that begins with a number", async () => {
  const prose = "全年共梳理政务服务事项1285项，其中可网上办理642项，占\n49.96%。";
  const { report } = await readBytes(new TextEncoder().encode(reportOf(prose)), "a.txt");
  expect(report.claims.map(({ kind, raw }) => [kind, raw])).toEqual([["share", "49.96%"]]);
});

/** A claim read by hand: the number in 【】 among words that occur once, and the place of what it is a part of. */
interface HandRead {
  kind: string;
  value: number;
  text: string;
  part_of?: number;
}

const ofTheReports = JSON.parse(
  readFileSync("test/report/claimsOfTheReports.json", "utf8"),
) as Record<string, HandRead[]>;

test.each(Object.entries(ofTheReports))(
  "%s: its sentences are read as by hand",
  async (name, byHand) => {
    const { report } = await readBytes(readFileSync(`data/reports/${name}.txt`), `${name}.txt`);
    const { text } = report.document;
    const expected = byHand.map(({ kind, value, text: words, part_of: partOf = null }) => {
      const [before = "", raw = "", after = ""] = words.split(/[【】]/);
      expect(text.split(before + raw + after)).toHaveLength(2);
      const start = text.indexOf(before + raw + after) + before.length;
      return { kind, value, raw, start, end: start + raw.length, partOf };
    });
    const read = report.claims.map(({ kind, value, raw, start, end, partOf }) => {
      expect(text.slice(start, end)).toBe(raw);
      return { kind, value, raw, start, end, partOf };
    });
    expect(read).toEqual(expected);
  },
);
