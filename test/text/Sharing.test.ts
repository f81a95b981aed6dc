import * as fc from "fast-check";
import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { plain } from "../../loaders/document/plain.ts";
import { lettersOf } from "../../loaders/text/letters.ts";
import { Sharing } from "../../loaders/text/Sharing.ts";
import type { SharedText } from "../../loaders/text/sharedText.ts";
import { madeProse } from "./madeProse.ts";
import { pairsOf, similarity, similarityOf } from "./similarity.ts";

interface Made {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly sentences: readonly string[];
}

/** What reports of given sentences share; each sentence stands right behind the one before. */
function shared(reports: readonly Made[]): Map<string, SharedText> {
  const sharing = new Sharing();
  for (const { id, agency, year, sentences } of reports) {
    let at = 0;
    const placed = sentences.map((text) => {
      const start = at;
      at += text.length;
      return { text: plain(text), start, end: at, parts: [{ index: 0, start }] };
    });
    sharing.add(id, { agency, year }, placed);
  }
  return new Map([...sharing.results()].map((text) => [text.report, text]));
}

// Of the pairs 20 02 0年 年全 … 若干 (13) and 20 02 21 1年 年全 … 若干 (14) they share 12: 12 / 15 = 0.8.
const plan = "我局按照要求认真做好政府信息公开工作。";
const count = "2020年全年主动公开信息若干。";
const countLater = "2021年全年主动公开信息若干。";
const unique = "在便民大厅设立查阅点并配备专人为群众讲解。";
const lengths = [plan, count, countLater, unique].map((text) => lettersOf(text).length);

test("the letters of the sentences", () => {
  expect(lengths).toEqual([18, 15, 15, 20]);
});

test("an agency's own earlier sentences and those of others are told apart", () => {
  const found = shared([
    { id: "a20", agency: "甲", year: 2020, sentences: [plan, count] },
    { id: "a21", agency: "甲", year: 2021, sentences: [countLater, plan, unique] },
    { id: "b22", agency: "乙", year: 2022, sentences: [unique] },
  ]);
  // The first year has nothing before it, and nothing that another agency prints.
  expect(found.get("a20")!.shared).toEqual({
    exact: 0,
    near: 0,
    sameExact: 0,
    sameNear: 0,
    otherExact: 0,
    otherNear: 0,
    most: null,
  });
  expect(found.get("a21")).toEqual({
    report: "a21",
    sentences: 3,
    letters: 53,
    shared: {
      exact: 38,
      near: 15,
      sameExact: 18,
      sameNear: 15,
      otherExact: 20,
      otherNear: 0,
      most: { report: "a20", letters: 33 },
    },
    passages: [
      {
        start: 0,
        end: countLater.length,
        relation: "same_agency",
        match: "near",
        similarity: 0.8,
        other: "a20",
        otherStart: plan.length,
        otherEnd: plan.length + count.length,
      },
      {
        start: countLater.length,
        end: countLater.length + plan.length,
        relation: "same_agency",
        match: "exact",
        similarity: 1,
        other: "a20",
        otherStart: 0,
        otherEnd: plan.length,
      },
      {
        start: countLater.length + plan.length,
        end: countLater.length + plan.length + unique.length,
        relation: "other_agency",
        match: "exact",
        similarity: 1,
        other: "b22",
        otherStart: 0,
        otherEnd: unique.length,
      },
    ],
  });
  expect(found.get("b22")!.shared).toMatchObject({
    exact: 20,
    otherExact: 20,
    sameExact: 0,
    most: { report: "a21", letters: 20 },
  });
});

test("near wordings of another agency are found, and exact ones go before near ones", () => {
  const found = shared([
    { id: "a", agency: "甲", year: 2020, sentences: [count] },
    { id: "b", agency: "乙", year: 2021, sentences: [countLater] },
    { id: "c", agency: "丙", year: 2019, sentences: [countLater] },
  ]);
  expect(found.get("a")!.shared).toMatchObject({ exact: 0, near: 15, otherNear: 15 });
  expect(found.get("b")!.passages).toMatchObject([{ match: "exact", other: "c" }]);
  // The report of 2019 is the earliest in which the near wording stands.
  expect(found.get("a")!.passages).toMatchObject([{ match: "near", similarity: 0.8, other: "c" }]);
});

test("copies of one report share nothing with each other, but both share with others", () => {
  const found = shared([
    { id: "copy 1", agency: "甲", year: 2020, sentences: [plan, unique] },
    { id: "copy 2", agency: "甲", year: 2020, sentences: [plan, unique] },
    { id: "b", agency: "乙", year: 2020, sentences: [plan] },
  ]);
  for (const copy of ["copy 1", "copy 2"]) {
    expect(found.get(copy)!.shared).toMatchObject({ exact: 18, near: 0, otherExact: 18 });
    expect(found.get(copy)!.shared!.most).toEqual({ report: "b", letters: 18 });
  }
  expect(found.get("b")!.shared!.most).toEqual({ report: "copy 1", letters: 18 });
});

test("a later year of the same agency is no sharing for the earlier one", () => {
  const found = shared([
    { id: "later", agency: "甲", year: 2022, sentences: [plan] },
    { id: "earlier", agency: "甲", year: 2020, sentences: [plan] },
  ]);
  expect(found.get("earlier")!.passages).toEqual([]);
  expect(found.get("later")!.passages).toMatchObject([
    { relation: "same_agency", other: "earlier" },
  ]);
});

test.each([
  ["agency", null, 2020],
  ["year", "甲", null],
])("a report of unknown %s is compared with none", (_, agency, year) => {
  const found = shared([
    { id: "unknown", agency, year, sentences: [plan, unique] },
    { id: "b", agency: "乙", year: 2021, sentences: [plan] },
  ]);
  expect(found.get("unknown")).toEqual({
    report: "unknown",
    sentences: 2,
    letters: 38,
    shared: null,
    passages: [],
  });
  expect(found.get("b")!.passages).toEqual([]);
});

test("short sentences are not compared", () => {
  const short = "强化责任落实到位了。";
  expect(lettersOf(short)).toHaveLength(codebook.wording.least_letters - 1);
  const found = shared([
    { id: "a", agency: "甲", year: 2020, sentences: [short] },
    { id: "b", agency: "乙", year: 2020, sentences: [short] },
  ]);
  expect(found.get("a")).toMatchObject({ sentences: 0, letters: 0, passages: [] });
});

test.each([
  ["一是", "二是"],
  ["（一）", "3."],
  ["第一，", "最后，"],
  ["①", ""],
])("the count before a sentence (%s, %s), spaces and punctuation make no difference", (a, b) => {
  const found = shared([
    { id: "a", agency: "甲", year: 2020, sentences: [`${a}严格审查，做到先审查、后发布。`] },
    { id: "b", agency: "乙", year: 2020, sentences: [`${b}严格审查 做到先审查后发布；`] },
  ]);
  expect(found.get("b")!.shared!.exact).toBe(12);
});

const sentence = fc.string({
  unit: fc.constantFrom(...Array.from("公开信息")),
  minLength: 10,
  maxLength: 16,
});
const corpus = fc.array(
  fc.record({
    agency: fc.constantFrom("甲", "乙", "丙"),
    year: fc.constantFrom(2019, 2020, 2021),
    sentences: fc.array(sentence, { maxLength: 4 }),
  }),
  { maxLength: 7 },
);

const lettersIn = (list: readonly string[]) => list.join("").length;

test("what is told is true, and of the same agency nothing is missed", () => {
  const { threshold } = codebook.wording;
  fc.assert(
    fc.property(corpus, (made) => {
      const reports = made.map((report, i) => ({ id: `r${i}`, ...report }));
      const found = shared(reports);
      const textOf = (id: string, start: number, end: number) =>
        reports
          .find((report) => report.id === id)!
          .sentences.join("")
          .slice(start, end);
      for (const { id, agency, year, sentences } of reports) {
        const { shared: letters, passages } = found.get(id)!;
        for (const passage of passages) {
          const other = reports.find((report) => report.id === passage.other)!;
          const here = textOf(id, passage.start, passage.end);
          const there = textOf(other.id, passage.otherStart, passage.otherEnd);
          expect(other.agency === agency).toBe(passage.relation === "same_agency");
          expect(other.agency !== agency || other.year < year).toBe(true);
          expect(here === there).toBe(passage.match === "exact");
          expect(passage.similarity).toBeCloseTo(similarity(here, there), 9);
          expect(passage.similarity).toBeGreaterThanOrEqual(threshold - 1e-9);
        }
        const earlier = reports
          .filter((report) => report.agency === agency && report.year < year)
          .flatMap((report) => report.sentences);
        const others = reports
          .filter((report) => report.agency !== agency)
          .flatMap((report) => report.sentences);
        const sameExact = sentences.filter((text) => earlier.includes(text));
        const sameNear = sentences.filter(
          (text) =>
            !earlier.includes(text) &&
            earlier.some((before) => similarity(text, before) >= threshold - 1e-9),
        );
        expect(letters!.sameExact).toBe(lettersIn(sameExact));
        expect(letters!.sameNear).toBe(lettersIn(sameNear));
        expect(letters!.otherExact).toBe(
          lettersIn(sentences.filter((text) => others.includes(text))),
        );
        const reachable = sentences.filter(
          (text) =>
            !others.includes(text) &&
            others.some((other) => similarity(text, other) >= threshold - 1e-9),
        );
        expect(letters!.otherNear).toBeLessThanOrEqual(lettersIn(reachable));
      }
    }),
    { numRuns: 300 },
  );
});

test("the report that shares most is the one whose letters add up to most, and of several the earliest", () => {
  fc.assert(
    fc.property(corpus, (made) => {
      // Exact sharing alone, so that what is counted can be counted by hand.
      const reports = made.map((report, i) => ({
        id: `r${i}`,
        ...report,
        sentences: report.sentences.map((text) =>
          Array.from(text, (one) => one.repeat(4)).join(""),
        ),
      }));
      const found = shared(reports);
      for (const { id, agency, year, sentences } of reports) {
        if (found.get(id)!.shared!.near > 0) continue;
        const candidates = reports
          .filter((other) => other.agency !== agency || other.year < year)
          .map((other) => ({
            other,
            letters: sentences.filter((text) => other.sentences.includes(text)).join("").length,
          }))
          .filter(({ letters }) => letters > 0)
          .toSorted((a, b) => b.letters - a.letters || a.other.year - b.other.year);
        const [best] = candidates;
        expect(found.get(id)!.shared!.most).toEqual(
          best ? { report: best.other.id, letters: best.letters } : null,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("near sentences of other agencies are found as often as is stated", () => {
  const reports = [...madeProse(60)];
  const found = new Map<string, Set<number>>();
  const sharing = new Sharing();
  for (const { id, agency, year, sentences } of reports) {
    sharing.add(id, { agency, year }, sentences);
  }
  for (const { report, passages } of sharing.results()) {
    found.set(report, new Set(passages.map(({ start }) => start)));
  }
  const all = reports.flatMap(({ id, agency, year, sentences }) =>
    sentences.map(({ text, start }) => ({
      id,
      agency,
      year,
      start,
      pairs: pairsOf(lettersOf(text)),
    })),
  );
  let near = 0;
  let missed = 0;
  let untrue = 0;
  for (const one of all.filter((_, i) => i % 4 === 0)) {
    const isNear = all.some(
      (other) =>
        (other.agency !== one.agency || other.year < one.year) &&
        similarityOf(one.pairs, other.pairs) >= codebook.wording.threshold,
    );
    const isFound = found.get(one.id)!.has(one.start);
    if (isNear) near++;
    if (isNear && !isFound) missed++;
    if (!isNear && isFound) untrue++;
  }
  expect(untrue).toBe(0);
  expect(near).toBeGreaterThan(200);
  expect(missed / near).toBeLessThan(0.02);
});

function madeSharing(): SharedText[] {
  const sharing = new Sharing();
  for (const { id, agency, year, sentences } of madeProse(60)) {
    sharing.add(id, { agency, year }, sentences);
  }
  return [...sharing.results()];
}

test("the same reports give the same result", () => {
  expect(madeSharing()).toEqual(madeSharing());
});
