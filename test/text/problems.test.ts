import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { readReport } from "../../loaders/report/readReport.ts";
import { problemsOf, type ProblemsNamed } from "../../loaders/text/problems.ts";
import { sentencesOf } from "../../loaders/text/sentences.ts";

async function read(bytes: Uint8Array): Promise<ProblemsNamed & { readonly text: string }> {
  const report = readReport(await readDocument(bytes, "a.txt"));
  return { ...problemsOf(report, sentencesOf(report)), text: report.document.text };
}

/** A report whose part on problems says something. */
const saying = (words: string, heading = "五、存在的主要问题及改进情况") =>
  read(
    new TextEncoder().encode(
      `某县某局2022年政府信息公开工作年度报告\n一、总体情况\n按要求公开。\n${heading}\n${words}\n六、其他需要报告的事项\n无\n`,
    ),
  );

const kindsOf = ({ problems }: ProblemsNamed) =>
  [...new Set(problems.map(({ kind }) => kind))].toSorted();

const lines = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

// What a person finds in the five reports, wording by wording.
test("the five reports name what was read in them by hand", async () => {
  const expected = new Map<string, string[]>();
  for (const [file = "", kind, words] of lines("problems/reports.tsv")) {
    expected.set(file, [...(expected.get(file) ?? []), `${kind}: ${words}`]);
  }
  expect(expected.size).toBe(5);
  const found = new Map<string, string[]>();
  for (const file of expected.keys()) {
    const { outcome, problems, text } = await read(readFileSync(`data/reports/${file}.txt`));
    expect(outcome).toBe("named");
    const named = problems.map(
      ({ kind, start, end }) =>
        `${kind}: ${text.slice(start, end).normalize("NFKC").replace(/\s/g, "")}`,
    );
    found.set(file, named);
  }
  expect(found).toEqual(expected);
});

const sentences = lines("problems/sentences.tsv").map(
  ([kinds = "", words = ""]): [string, string] => [words, kinds],
);

test("there are sentences enough, and some for every kind", () => {
  expect(sentences.length).toBeGreaterThan(100);
  const met = new Set(sentences.flatMap(([, kinds]) => kinds.split(" ")));
  expect(codebook.problemKinds.map(({ key }) => key).filter((key) => !met.has(key))).toEqual([]);
});

test.each(sentences)("%s", async (words, kinds) => {
  const expected = kinds === "-" ? [] : kinds.split(" ");
  expect(kindsOf(await saying(words))).toEqual(expected.toSorted());
});

test.each(
  codebook.problemKinds.flatMap(({ key, examples }) =>
    examples.map((words): [string, string] => [key, words]),
  ),
)("%s: %s", async (kind, words) => {
  expect(kindsOf(await saying(words))).toEqual([kind]);
});

test("the words that name a problem are found where they stand, over the end of a line too", async () => {
  const found = await saying(
    "工作中存在的问题主要有：一是信息公开不全面，工作人员业务能力\n有待提高，二是更新不及时。",
  );
  const shown = found.problems.map(({ kind, start, end }) => [kind, found.text.slice(start, end)]);
  expect(shown).toEqual([
    ["content", "一是信息公开不全面"],
    ["skills", "工作人员业务能力\n有待提高"],
    ["timeliness", "二是更新不及时"],
  ]);
});

test.each([
  ["无", "none_stated"],
  ["无。", "none_stated"],
  ["本年度不存在主要问题。", "none_stated"],
  ["我局认真落实各项要求。", "unrecognized"],
  ["暂无其他问题需要说明，但信息更新不够及时。", "named"],
])("%s: %s", async (words, outcome) => {
  expect((await saying(words)).outcome).toBe(outcome);
});

test("without a part on problems nothing is said of them", async () => {
  const text =
    "某县某局2022年政府信息公开工作年度报告\n一、总体情况\n信息更新不够及时。\n六、其他需要报告的事项\n无\n";
  expect(await read(new TextEncoder().encode(text))).toMatchObject({
    outcome: "no_section",
    problems: [],
  });
});

test("under a heading that speaks of measures alone, what is to be improved is no problem", async () => {
  const words = "还需进一步加强政策解读。";
  expect(kindsOf(await saying(words, "五、下一步工作打算"))).toEqual([]);
  expect(kindsOf(await saying(words))).toEqual(["interpretation"]);
});

test("the second item of a list goes on where the first began", async () => {
  const paired = "一是信息公开质量有待提高，今后将加强审核。二是业务能力还需提升，今后将加强培训。";
  expect(kindsOf(await saying(paired))).toEqual(["content", "skills"]);
  const measures =
    "存在政策解读形式单一的问题。下一步，我局将做好以下工作：一是还需进一步完善制度。二是业务能力还需提升。";
  expect(kindsOf(await saying(measures))).toEqual(["interpretation"]);
});
