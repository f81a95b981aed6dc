import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpusTables } from "../../loaders/corpus.ts";
import { parseCorrections } from "../../loaders/table/corrections.ts";
import { folder } from "../support/sites.ts";

const name = "002_605866c201a9c82d.txt";
const bytes = await readFile(`data/reports/${name}`);
// 002 prints 104150元 where the form asks for 万元; its unit is read, so that it needs no correction.
const entry = {
  file: `town/${name}`,
  sha256: createHash("sha256").update(bytes).digest("hex"),
  cell: "disclosure.centralized_procurement.amount",
  raw: "104150元",
  value: 10.415,
  corrected: 104150,
  reason: "made up for a test",
};

/** The corrections table of a made-up corpus of one report. */
async function corrected(...entries: object[]) {
  const root = await folder({ [`reports/town/${name}`]: bytes });
  await writeFile(join(root, "corrections.json"), JSON.stringify(entries));
  return { tables: await corpusTables(join(root, "reports")) };
}

test("a correction stands beside the cell, which stays as printed", async () => {
  const { tables } = await corrected({ ...entry, by: "a reader", on: "2026-11-22" });
  const cell = {
    report: `town/${name.replace(".txt", "")}`,
    table: "disclosure",
    row: "centralized_procurement",
    column: "amount",
  };
  expect(tables["corrections"]).toEqual([
    {
      ...cell,
      raw: "104150元",
      value: 10.415,
      corrected: 104150,
      reason: "made up for a test",
      by: "a reader",
      on: "2026-11-22",
    },
  ]);
  expect(
    tables["cells"]!.find(({ row, column }) => row === cell.row && column === cell.column),
  ).toMatchObject({
    ...cell,
    raw: "104150元",
    value: 10.415,
  });
});

test("a right value may be unknown, and a cell may be empty", async () => {
  const { tables } = await corrected({ ...entry, corrected: null });
  expect(tables["corrections"]).toMatchObject([{ corrected: null, by: null, on: null }]);
});

test("a corpus without the file has no corrections", async () => {
  const root = await folder({ [`reports/${name}`]: bytes });
  expect((await corpusTables(join(root, "reports")))["corrections"]).toEqual([]);
});

describe("an entry that matches nothing is an error that names it", () => {
  test.each([
    ["no such file among the reports", { file: name }],
    ["the document has another checksum", { sha256: "0".repeat(64) }],
    ["the report has no such cell", { cell: "disclosure.centralized_procurement.amounts" }],
    ['printed is "104150元", not "104150"', { raw: "104150" }],
    ['printed is "104150元", not null', { raw: null }],
    ["the value is 10.415, not 104150", { value: 104150 }],
    ["nothing is corrected: 10.415", { corrected: 10.415 }],
  ])("%s", async (what, difference) => {
    const wrong = { ...entry, ...difference };
    await expect(corrected(wrong)).rejects.toThrow(
      `corrections.json: entry 1: ${wrong.file} ${wrong.cell}: ${what}`,
    );
  });

  test("the others that fit do not hide it", async () => {
    const wrong = { ...entry, file: "gone.txt" };
    await expect(corrected(entry, wrong)).rejects.toThrow("entry 2: gone.txt");
  });

  test("a cell twice", async () => {
    await expect(corrected(entry, entry)).rejects.toThrow(
      "entry 2: town/002_605866c201a9c82d.txt disclosure.centralized_procurement.amount: the cell is corrected twice",
    );
  });
});

test.each([
  ["{", "a.json: no JSON: "],
  ["{}", "a.json: "],
  [JSON.stringify([{ ...entry, sha256: "abc" }]), "a.json: entry 1: sha256: "],
  [JSON.stringify([entry, { ...entry, reason: "" }]), "a.json: entry 2: reason: "],
  [JSON.stringify([{ ...entry, corrected: "10" }]), "a.json: entry 1: corrected: "],
  [JSON.stringify([{ ...entry, note: "?" }]), "a.json: entry 1: "],
  [JSON.stringify([{ ...entry, on: "2026-13-01" }]), "a.json: entry 1: on: "],
])("%s is refused", (text, message) => {
  expect(() => parseCorrections("a.json", text)).toThrow(message);
});

test("the site's own corrections fit its reports", async () => {
  const entries = parseCorrections(
    "data/corrections.json",
    await readFile("data/corrections.json", "utf8"),
  );
  expect((await corpusTables("data/reports"))["corrections"]).toHaveLength(entries.length);
});
