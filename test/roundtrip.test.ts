import { readFileSync } from "node:fs";
import { codebook } from "../loaders/codebook/codebook.ts";
import { expect, test } from "vitest";
import {
  basisFile,
  basisOf,
  floorsFile,
  measureCorpus,
  measureFixed,
  series,
  type Basis,
} from "./printer/floors.ts";
import type { Accuracy, Measured } from "./printer/measure.ts";

/** Made-up reports printed in every layout and read back. The floors are raised by test/recordFloors.ts, and by nothing else. */

const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Accuracy[];
const floorOf = (layout: string, form: string) =>
  floors.find((entry) => entry.layout === layout && entry.form === form)!;
const measured = new Map<string, Measured>();

test.each(series)("$name: nothing wrong, and as many right as ever", async (one) => {
  const result = await measureFixed(one);
  measured.set(one.name, result);
  const floor = floorOf(one.layout.key, one.form);
  expect(result.wrong).toEqual([]);
  const { documents, cells, right } = result.accuracy;
  expect({ documents, cells }).toEqual({ documents: floor.documents, cells: floor.cells });
  // Named only where the floor is not held: what was missed is then what to look at.
  expect(right < floor.right ? result.missed : []).toEqual([]);
});

test("the reports of the corpus are read as by hand", async () => {
  const corpus = await measureCorpus();
  expect(corpus).toEqual(floors.filter(({ layout }) => layout === "as found"));
  expect(corpus.every(({ cells, right }) => cells === right)).toBe(true);
});

test("the floors stand for these documents", () => {
  expect(basisOf(measured)).toEqual(JSON.parse(readFileSync(basisFile, "utf8")) as Basis);
});

test("every floor adds up, and none allows a wrong cell", () => {
  expect(floors.map(({ layout, form }) => `${layout} ${form}`)).toEqual([
    "as found form2019",
    "as found form2021",
    ...series.map(({ name }) => name),
  ]);
  const named = codebook.printings.map(({ name }) => name);
  expect([...new Set(floors.map(({ layout }) => layout))]).toEqual(named);
  for (const { cells, right, wrong, missed } of floors) {
    expect(cells).toBe(right + wrong + missed);
  }
  expect(floors.filter(({ wrong }) => wrong > 0)).toEqual([]);
});
