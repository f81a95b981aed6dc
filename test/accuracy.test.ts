import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readBytes } from "../loaders/corpus.ts";
import { cellName } from "../loaders/report/report.ts";

/** What was read by hand from each report of the corpus: every printed cell, and whose report it is. */
interface HandRead {
  agency: string;
  year: number;
  form: string;
  index_number: string | null;
  published_on: string | null;
  effective_on?: string;
  merged?: string[];
  cells: Record<string, number>;
}

// Beside the hand-read cells lie the floors of what is read (layouts.json and what it was measured on).
const names = readdirSync("data/accuracy")
  .filter((file) => !file.startsWith("layouts."))
  .map((file) => file.replace(".json", ""));

test.each(names)("%s is read as by hand", async (name) => {
  const truth = JSON.parse(readFileSync(`data/accuracy/${name}.json`, "utf8")) as HandRead;
  const { report } = await readBytes(readFileSync(`data/reports/${name}.txt`), `${name}.txt`);
  const { identity, document, cells } = report;

  expect({
    agency: identity.agency?.value,
    year: identity.year?.value,
    index_number: identity.indexNumber?.value ?? null,
    published_on: identity.publishedOn?.value ?? null,
    effective_on: identity.effectiveOn?.value,
  }).toEqual({
    agency: truth.agency,
    year: truth.year,
    index_number: truth.index_number,
    published_on: truth.published_on,
    effective_on: truth.effective_on,
  });

  const merged = new Set(truth.merged);
  const read = cells.map((cell) => [cellName(cell), cell.value, cell.state, cell.form]);
  const byHand = Object.entries(truth.cells).map(([key, value]) => [
    key,
    value,
    merged.has(key) ? "merged" : "reported",
    truth.form,
  ]);
  expect(read.toSorted(byName)).toEqual(byHand.toSorted(byName));

  const characters = cells.map(({ start, end }) => document.text.slice(start!, end!));
  expect(characters).toEqual(cells.map(({ raw }) => raw));
  // The values said a second way, from the raw characters alone.
  expect(characters.map(valueOf)).toEqual(cells.map(({ value }) => value));
});

const byName = ([a]: unknown[], [b]: unknown[]) => String(a).localeCompare(String(b));
const valueOf = (raw: string) => (raw.endsWith("元") ? parseInt(raw, 10) / 10000 : Number(raw));

test("the corpus and the hand-read cells are the same reports", () => {
  const reports = readdirSync("data/reports").map((file) => file.replace(".txt", ""));
  expect(reports).toEqual(expect.arrayContaining(names));
  const cells = names.map(
    (name) =>
      Object.keys(
        (JSON.parse(readFileSync(`data/accuracy/${name}.json`, "utf8")) as HandRead).cells,
      ).length,
  );
  expect(cells.reduce((sum, count) => sum + count)).toBe(994);
});
