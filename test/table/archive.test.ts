import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { archive } from "../../loaders/table/archive.ts";

const empty = Object.fromEntries(codebook.tables.map((table) => [table.key, []]));
const issue = {
  file: "a.txt",
  number: 1,
  code: codebook.issues[0]?.key ?? null,
  line: null,
  message: "a.txt: empty file",
};

const counts = { cells: 0, cells_with_value: 0, errors: 0, warnings: 0, notes: 0 };

// The two hexadecimal names were worked out apart: FNV-1a over the code units of 水寨.
test("the archive holds every table three times, each report, the index, the codebook and the description", () => {
  const report = Object.fromEntries(
    codebook.tables.find(({ key }) => key === "reports")!.fields.map((field) => [field.key, null]),
  );
  const filled = {
    ...report,
    id: "水寨",
    file: "水寨.txt",
    place_basis: "unknown",
    ...counts,
  };
  const files = unzipSync(archive({ ...empty, issues: [issue], reports: [filled] }));
  const tables = codebook.tables.flatMap(({ key }) =>
    ["arrow", "csv", "json"].map((ending) => `${key}.${ending}`),
  );
  expect(Object.keys(files)).toEqual([
    ...tables,
    "reports/918239d1.json",
    "search/reports.json",
    ...Array.from({ length: 256 }, (_, i) => `search/${i.toString(16).padStart(2, "0")}.json`),
    "corpus.json",
    "codebook.json",
    "reading.json",
    "tables.json",
    "datapackage.json",
  ]);
  const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]));
  // Entries that stand in two parts are one again by their keys.
  const [named, reading] = ["codebook.json", "reading.json"].map(
    (name) => read(name) as Record<string, { key: string }[]>,
  );
  const whole = (list: string) =>
    named![list]!.map((entry, i) => {
      expect(reading![list]![i]!.key).toBe(entry.key);
      return { ...entry, ...reading![list]![i] };
    });
  expect({
    ...named,
    ...reading,
    claims: whole("claims"),
    problemKinds: whole("problemKinds"),
    tables: read("tables.json"),
  }).toEqual(codebook);
  expect(read("issues.json")).toEqual([issue]);
});

test("whoever has the data can tell whether the reports are made up", () => {
  const said = [archive(empty), archive(empty, true)].map((bytes): unknown =>
    JSON.parse(strFromU8(unzipSync(bytes)["corpus.json"]!)),
  );
  expect(said).toEqual([
    { made_up: false, reports: 0 },
    { made_up: true, reports: 0 },
  ]);
});

test("a table too long for it has no JSON, and the data package says so", () => {
  const issues = Array.from({ length: 200_001 }, (_, i) => ({ ...issue, number: i + 1 }));
  const files = unzipSync(archive({ ...empty, issues }));
  expect(Object.keys(files)).toContain("issues.csv");
  expect(Object.keys(files)).not.toContain("issues.json");
  const { resources } = JSON.parse(strFromU8(files["datapackage.json"]!)) as {
    resources: { name: string; files: string[] }[];
  };
  const published = new Map(resources.map(({ name, files: named }) => [name, named]));
  expect(published.get("issues")).toEqual(["issues.csv", "issues.arrow"]);
  expect(published.get("cells")).toEqual(["cells.csv", "cells.arrow", "cells.json"]);
});

test("the same tables give the same bytes", () => {
  expect(archive({ ...empty, issues: [issue] })).toEqual(archive({ ...empty, issues: [issue] }));
});

test("a table that is missing, unknown or wrong is an error", () => {
  const { issues: _, ...lacking } = empty;
  expect(() => archive(lacking)).toThrow("archive: missing table: issues");
  expect(() => archive({ ...empty, trees: [] })).toThrow("archive: unknown table: trees");
  expect(() => archive({ ...empty, issues: [{ ...issue, line: 1.5 }] })).toThrow(
    "issues: row 1: line",
  );
});
