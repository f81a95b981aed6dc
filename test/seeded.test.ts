import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { codebook } from "../loaders/codebook/codebook.ts";
import { compareFindings } from "./seeded/compareFindings.ts";
import { expected } from "./seeded/expected.ts";
import { finish } from "./seeded/finish.ts";
import { lastYears, makeCorpus, type MadeCorpus } from "./seeded/makeCorpus.ts";
import { makeDrafts } from "./seeded/makeDrafts.ts";
import { readPlaces } from "./seeded/places.ts";
import { seeders } from "./seeded/plant.ts";
import { trySeeded } from "./seeded/trySeeded.ts";

/** A small corpus with faults of every kind; `npx tsx test/seeded.ts` tries one as large as one likes. */

const rules = codebook.rules.map(({ key }) => key);
const small = { seed: 1, agencies: 30, years: lastYears(7), rules };

test("every rule of the codebook has a fault that breaks it", () => {
  const broken = new Set(seeders.map(({ rule }) => rule));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});

test("each fault put in is found, and nothing is found where none was put in", async () => {
  const tried = await trySeeded(small);
  expect(tried.rules.flatMap(({ missing }) => missing)).toEqual([]);
  expect(tried.rules.flatMap(({ surplus }) => surplus)).toEqual([]);
  expect(tried.rules.filter(({ seeded, found }) => seeded === 0 || found === 0)).toEqual([]);
  expect([...tried.wrong, ...tried.missed, ...tried.misnamed, ...tried.misjoined]).toEqual([]);
});

test("before faults are put in, every relation holds", () => {
  const drafts = makeDrafts(2, 100, small.years, readPlaces());
  const found = expected(drafts.map((draft) => finish(draft)));
  expect([...found].filter(([, counts]) => counts.size > 0)).toEqual([]);
});

test("the same seed gives the same files", () => {
  expect(digest(makeCorpus({ ...small, agencies: 15 }))).toBe(
    digest(makeCorpus({ ...small, agencies: 15 })),
  );
});

function digest({ reports }: MadeCorpus): string {
  const hash = createHash("sha256");
  for (const report of reports) hash.update(report.file).update(report.print());
  return hash.digest("hex");
}

test("a finding too many or too few is told", () => {
  const must = new Map([
    ["a/2020", new Map([["requests.flow", 2]])],
    ["b/2020", new Map<string, number>()],
  ]);
  const findings = ["a/2020", "b/2020"].map((report) => ({
    report,
    rule: "requests.flow",
    message: "of 3",
  }));
  const [outcome] = compareFindings(["requests.flow"], must, findings, () => 1);
  expect(outcome).toEqual({
    rule: "requests.flow",
    seeded: 1,
    expected: 2,
    found: 2,
    missing: ["a/2020: 1 of 2"],
    surplus: ["b/2020: 1 for 0: of 3"],
  });
});
