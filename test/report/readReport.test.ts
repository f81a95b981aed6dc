import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readBytes } from "../../loaders/corpus.ts";
import { cellName, type Cell } from "../../loaders/report/report.ts";

/**
 * What a report in input/ must give, worked out by hand: of some cells the value, the state where there
 * is none, or several properties; where listed, the codes of all issues (a whole table that is not there
 * apart) and the rules of all findings.
 */
interface Expected {
  cells: Record<string, number | string | Partial<Cell>>;
  issues?: string[];
  findings?: string[];
}

const here = (path: string) => new URL(path, import.meta.url);
const names = readdirSync(here("input")).map((file) => file.replace(".txt", ""));

test.each(names)("%s", async (name) => {
  const expected = JSON.parse(readFileSync(here(`output/${name}.json`), "utf8")) as Expected;
  const { report, findings } = await readBytes(
    readFileSync(here(`input/${name}.txt`)),
    `${name}.txt`,
  );
  const cells = new Map(report.cells.map((cell) => [cellName(cell), cell]));
  const shown = Object.entries(expected.cells).map(([key, wanted]) => [
    key,
    asWanted(cells.get(key)!, wanted),
  ]);
  const codes = report.issues.map(({ code }) => code).filter((code) => code !== "no_table");
  const rules = new Set(findings.map(({ rule }) => rule));
  expect({
    cells: Object.fromEntries(shown) as unknown,
    ...(expected.issues && { issues: codes }),
    ...(expected.findings && { findings: [...rules].toSorted() }),
  }).toEqual({ ...expected, ...(expected.findings && { findings: expected.findings.toSorted() }) });
});

test.each(names)("%s: what has a value stands at its place", async (name) => {
  const { report } = await readBytes(readFileSync(here(`input/${name}.txt`)), `${name}.txt`);
  const { text } = report.document;
  const placed = report.cells.filter(({ start, value }) => start !== null || value !== null);
  expect(placed.map(({ start, end }) => text.slice(start!, end!))).toEqual(
    placed.map(({ raw }) => raw),
  );
});

/** A cell in the words of what is wanted of it. A value counts as such only in the plain state. */
function asWanted(cell: Cell, wanted: Expected["cells"][string]): unknown {
  if (typeof wanted === "object") {
    return Object.fromEntries(Object.keys(wanted).map((key) => [key, cell[key as keyof Cell]]));
  }
  return cell.state === "reported" ? cell.value : cell.state;
}

test("every input has its output", () => {
  expect(readdirSync(here("output")).map((file) => file.replace(".json", ""))).toEqual(names);
});
