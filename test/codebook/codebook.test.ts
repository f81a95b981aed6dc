import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { acrossChecks } from "../../loaders/check/across.ts";
import { ruleChecks } from "../../loaders/check/check.ts";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { corpusTables } from "../../loaders/corpus.ts";

const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

test("every rule has a function, and every function a rule", () => {
  const functions = [...Object.keys(ruleChecks), ...Object.keys(acrossChecks)];
  expect(functions.toSorted()).toEqual(keys(codebook.rules).toSorted());
});

test("every table and field is filled, and nothing else is", async () => {
  const tables = await corpusTables("data/reports");
  expect(Object.keys(tables).toSorted()).toEqual(keys(codebook.tables).toSorted());
  const empty = codebook.tables.filter(({ key }) => tables[key]!.length === 0);
  expect(
    keys(empty),
    "the five reports are read without an issue, need no correction and share no sentence",
  ).toEqual(["corrections", "issues", "shared_passages"]);
  for (const { key, fields } of codebook.tables) {
    for (const row of tables[key]!)
      expect(Object.keys(row).toSorted()).toEqual(keys(fields).toSorted());
  }
});

/** Every wording in the codebook that has a Chinese one beside it, by its path. */
function wordings(entry: unknown, path = ""): { path: string; en: unknown; zh: unknown }[] {
  if (typeof entry !== "object" || entry === null) return [];
  const fields = new Map<string, unknown>(Object.entries(entry));
  return [...fields].flatMap(([key, value]) => [
    ...(key.endsWith("_zh")
      ? [{ path: `${path}.${key}`, en: fields.get(key.slice(0, -3)), zh: value }]
      : []),
    ...wordings(value, `${path}.${key}`),
  ]);
}

test("what is said in English is said in Chinese, with full-width punctuation and no space beside digits", () => {
  const all = wordings(codebook);
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter(({ en, zh }) => (en === null) !== (zh === null))).toEqual([]);
  const said = all.filter(({ zh }) => zh !== null);
  expect(said.filter(({ zh }) => !/[\u4e00-\u9fff]/.test(String(zh)))).toEqual([]);
  const halfWidth = /[\u4e00-\u9fff][,;?!]|[\u4e00-\u9fff] [0-9]|[0-9] [\u4e00-\u9fff]/;
  expect(said.filter(({ zh }) => halfWidth.test(String(zh)))).toEqual([]);
});

test("what a finding asks for and why a rule was not checked is said in Chinese too", async () => {
  const tables = await corpusTables("data/reports");
  const said = [
    ...tables["findings"]!.flatMap(({ expected_zh, found_zh }) => [expected_zh, found_zh]),
    ...tables["checks"]!.map(({ reason_zh }) => reason_zh),
  ].map(String);
  expect(said).toContain("语料库中无上年度报告");
  expect(said.filter((words) => /[A-Za-z]{2,} [a-z]{2,}/.test(words))).toEqual([]);
});

test("every issue is raised somewhere, and no other is", () => {
  const source = ["document", "report"]
    .flatMap((folder) =>
      readdirSync(`loaders/${folder}`).map((file) => `loaders/${folder}/${file}`),
    )
    .concat("loaders/corpus.ts")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const absent = keys(codebook.issues).filter((key) => !source.includes(`"${key}"`));
  expect(absent).toEqual([]);
});

test("every column stands in a row, and every row's columns are defined", () => {
  const defined = codebook.columns.map(({ table, key }) => `${table}.${key}`);
  const used = codebook.rows.flatMap(({ table, columns }) =>
    Object.values(columns).flatMap((list) => list.map((key) => `${table}.${key}`)),
  );
  expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
});

test("every row's group is defined", () => {
  const groups = new Set([...keys(codebook.articles), ...keys(codebook.groups)]);
  expect(codebook.rows.filter(({ group }) => group !== null && !groups.has(group))).toEqual([]);
});

test("a column has labels in exactly the forms that use it", () => {
  for (const { table, key, labels } of codebook.columns) {
    const users = codebook.rows.filter((row) => row.table === table);
    const forms = codebook.forms
      .map((form) => form.key)
      .filter((form) => users.some(({ columns }) => columns[form]?.includes(key)));
    expect(Object.keys(labels), `${table}.${key}`).toEqual(forms);
  }
});

// 198 and 200 are the cells of the printed forms, counted by hand.
test.each([
  ["form2019", 198, 19],
  ["form2021", 200, 21],
] as const)("%s has %d cells and %d outcomes", (form, cells, outcomes) => {
  const inForm = codebook.rows.filter(({ columns }) => columns[form]);
  expect(inForm.flatMap(({ columns }) => columns[form]!)).toHaveLength(cells);
  const flows = ["received", "carried_in", "handled_total", "carried_out"];
  const leaves = inForm.filter(({ table, key }) => table === "requests" && !flows.includes(key));
  expect(leaves).toHaveLength(outcomes);
});

test("what a claim should equal are cells of the form, and what it is part of are claims", () => {
  const kinds = new Set(keys(codebook.claims));
  for (const { cells, part_of } of codebook.claims) {
    expect(part_of.filter((kind) => !kinds.has(kind))).toEqual([]);
    for (const [form, names] of Object.entries(cells)) {
      const inForm = codebook.rows.flatMap(({ table, key, columns }) =>
        (columns[form as "form2019" | "form2021"] ?? []).map(
          (column) => `${table}.${key}.${column}`,
        ),
      );
      expect(names.filter((name) => !inForm.includes(name))).toEqual([]);
    }
  }
});

test("keys are unique", () => {
  const lists = {
    rows: codebook.rows.map(({ table, key }) => `${table}.${key}`),
    columns: codebook.columns.map(({ table, key }) => `${table}.${key}`),
    groups: codebook.groups.map(({ table, key }) => `${table}.${key}`),
    states: keys(codebook.states),
    units: keys(codebook.units),
    rules: keys(codebook.rules),
    issues: keys(codebook.issues),
    claims: keys(codebook.claims),
    sections: keys(codebook.sections),
    tables: keys(codebook.tables),
  };
  const unique = Object.entries(lists).map(([name, list]) => [name, [...new Set(list)]]);
  expect(Object.fromEntries(unique)).toEqual(lists);
});
