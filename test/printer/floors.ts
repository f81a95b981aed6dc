import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readBytes } from "../../loaders/corpus.ts";
import { cellName } from "../../loaders/report/report.ts";
import type { FormName } from "./madeReport.ts";
import { measure, type Accuracy, type Measured } from "./measure.ts";
import { layouts, ruledPdf, unruledPdf } from "./printer.ts";

/** What the floors were measured on: a change in any of it makes them another measurement. */
export interface Basis {
  readonly seeds: readonly number[];
  /** SHA-256 of the printed documents by layout and form. */
  readonly printed: Readonly<Record<string, string>>;
  /** SHA-256 of the hand-read cells, all files in order. */
  readonly handRead: string;
}

export const floorsFile = "data/accuracy/layouts.json";
export const basisFile = "data/accuracy/layouts.basis.json";

const seeds = [101, 102, 103, 104, 105, 106, 107, 108];
const forms: FormName[] = ["form2019", "form2021", "mixed"];

/** Each layout with each form, in the order of the floors. */
export const series = [...layouts, ruledPdf, unruledPdf].flatMap((layout) =>
  forms.map((form) => ({ name: `${layout.key} ${form}`, layout, form })),
);

/** Measures one layout of one form on the fixed sample. */
export function measureFixed({ layout, form }: (typeof series)[number]): Promise<Measured> {
  return measure(layout, form, seeds);
}

/** The basis of measurements of all series. */
export function basisOf(measured: ReadonlyMap<string, Measured>): Basis {
  const printed = [...measured].map(([name, { printed: hash }]) => [name, hash]);
  return {
    seeds,
    printed: Object.fromEntries(printed) as Record<string, string>,
    handRead: handReadHash(),
  };
}

/** The hand-read files by name, without their ending. */
export function handReadNames(): string[] {
  return readdirSync("data/accuracy")
    .filter((file) => !file.startsWith("layouts."))
    .map((file) => file.replace(".json", ""))
    .toSorted();
}

function handReadHash(): string {
  const hash = createHash("sha256");
  for (const name of handReadNames()) hash.update(readFileSync(`data/accuracy/${name}.json`));
  return hash.digest("hex");
}

/** How well the reports of the corpus are read, against the cells read by hand; one entry a form. */
export async function measureCorpus(): Promise<Accuracy[]> {
  const tallies = new Map<FormName, Accuracy>();
  for (const name of handReadNames()) {
    const truth = JSON.parse(readFileSync(`data/accuracy/${name}.json`, "utf8")) as {
      form: FormName;
      cells: Record<string, number>;
    };
    const bytes = readFileSync(`data/reports/${name}.txt`);
    const { report } = await readBytes(bytes, `${name}.txt`);
    const read = new Map(report.cells.map((cell) => [cellName(cell), cell.value]));
    const cells = Object.entries(truth.cells);
    const right = cells.filter(([key, value]) => read.get(key) === value).length;
    const missed = cells.filter(([key]) => (read.get(key) ?? null) === null).length;
    const invented = [...read].filter(
      ([key, value]) => value !== null && !(key in truth.cells),
    ).length;
    const { form } = truth;
    const before = tallies.get(form) ?? empty(form);
    tallies.set(form, {
      ...before,
      documents: before.documents + 1,
      cells: before.cells + cells.length + invented,
      right: before.right + right,
      wrong: before.wrong + cells.length - right - missed + invented,
      missed: before.missed + missed,
    });
  }
  return [...tallies.values()].toSorted((a, b) => (a.form < b.form ? -1 : 1));
}

const empty = (form: FormName): Accuracy => ({
  layout: "as found",
  form,
  documents: 0,
  cells: 0,
  right: 0,
  wrong: 0,
  missed: 0,
});
