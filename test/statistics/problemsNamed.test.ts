import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { problemsNamed } from "../../src/statistics/problemsNamed.ts";
import { theme, type Entry } from "./tables.ts";

const kinds = codebook.problemKinds.map(({ key }) => key);

/** A report that names some kinds so many times. */
function report(id: string, year: number, outcome: string, named: Record<string, number>): Entry {
  const isTold = outcome === "named" || outcome === "none_stated";
  const counts = kinds
    .filter((kind) => kind !== "none")
    .map((kind) => [`problem_${kind}`, isTold ? (named[kind] ?? 0) : null]);
  return {
    report: id,
    year,
    sentences: 1,
    letters: 10,
    problems_outcome: outcome,
    ...(Object.fromEntries(counts) as Record<string, number | null>),
  };
}

const table = theme(
  "texts",
  report("a", 2020, "named", { content: 2, skills: 1 }),
  report("b", 2020, "named", { content: 1 }),
  report("c", 2021, "none_stated", {}),
  report("d", 2021, "unrecognized", {}),
  report("e", 2021, "no_section", {}),
);

test("a report counts once for a kind, however often it names it", () => {
  const rows = problemsNamed(table, ["content", "skills", "requests", "none"]);
  // Three reports tell: two name thin content, one skills, none requests, one says there are none.
  expect(rows.map(({ kind, reports, n, value }) => [kind, reports, n, value])).toEqual([
    ["content", 2, 3, 2 / 3],
    ["skills", 1, 3, 1 / 3],
    ["requests", 0, 3, 0],
    ["none", 1, 3, 1 / 3],
  ]);
  expect(rows[0]).toMatchObject({
    missing: 2,
    left_out: [
      { reason: "no_section", reports: ["e"] },
      { reason: "unrecognized", reports: ["d"] },
    ],
  });
  // Wilson for 2 of 3: centre (2/3 + 3.8415/6) / (1 + 3.8415/3) = 0.57308, reach 0.36514.
  expect(rows[0]!.low).toBeCloseTo(0.2077, 3);
  expect(rows[0]!.high).toBeCloseTo(0.9385, 3);
});

test("groups are counted apart, and where no report tells there is no share", () => {
  const rows = problemsNamed(table, ["content"], { by: ["year"] });
  expect(rows.map(({ year, reports, n, value }) => [year, reports, n, value])).toEqual([
    [2020, 2, 2, 1],
    [2021, 0, 1, 0],
  ]);
  expect(problemsNamed(theme("texts"), ["content"])[0]).toMatchObject({ value: null, n: 0 });
});
