import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = (file: string) =>
  readFileSync(`data/${file}`, "utf8")
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(","));

const divisions = new Map(rows("divisions.csv").map(([code, name]) => [code, name]));

test("the divisions are sorted, each once, and lie in divisions", () => {
  const codes = rows("divisions.csv").map(([code]) => code!);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  expect(codes.filter((code) => code.length === 2)).toHaveLength(31);
  const astray = codes.filter(
    (code) =>
      ![2, 4, 6, 9].includes(code.length) ||
      (code.length > 2 && !divisions.has(code.slice(0, 2))) ||
      (code.length === 9 && !divisions.has(code.slice(0, 6)) && !divisions.has(code.slice(0, 4))),
  );
  expect(astray).toEqual([]);
  expect(readFileSync("data/divisions.csv").length).toBeLessThan(1_000_000);
});

// Counted by hand or known to everyone.
test.each([
  ["110105", "朝阳区"],
  ["419001", "济源市"],
  ["4419", "东莞市"],
  ["4420", "中山市"],
  ["4604", "儋州市"],
  ["659001", "石河子市"],
  ["430922", "桃江县"],
])("%s is %s", (code, name) => {
  expect(divisions.get(code)).toBe(name);
});

test.each(["place-aliases.csv", "former-divisions.csv"])("%s names known codes", (file) => {
  const wrong = rows(file).filter(
    ([name, code, above, relation, from, to]) =>
      !name ||
      !divisions.has(code) ||
      !["renamed", "merged", "short", "same"].includes(relation!) ||
      ![from, to].every((year) => year === "" || /^(?:19|20)\d\d$/.test(year!)) ||
      (above !== "" && !divisions.has(above) && !/^3712$/.test(above!)),
  );
  expect(wrong).toEqual([]);
  const keys = rows(file).map(([name, , above]) => `${name},${above}`);
  expect(keys).toHaveLength(new Set(keys).size);
});

test("other names of bodies lead to one that has none", () => {
  const names = rows("agencies.csv").map(([name]) => name);
  expect(rows("agencies.csv").filter(([, to]) => names.includes(to))).toEqual([]);
});

test("each record of a source is of a file that is there, and of a known place", () => {
  for (const [file, place] of rows("sources.csv")) {
    expect(readFileSync(`data/reports/${file}`).length).toBeGreaterThan(0);
    expect(place === "" || divisions.has(place)).toBe(true);
  }
});
