import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { afterAll, expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { corpusTables } from "../../loaders/corpus.ts";
import { arrow } from "../../loaders/table/arrow.ts";
import { csv } from "../../loaders/table/csv.ts";
import type { Tables } from "../../loaders/table/row.ts";
import { validate } from "../../loaders/table/validate.ts";
import { boilerplate } from "../../src/statistics/boilerplate.ts";
import { reportsBy } from "../../src/statistics/coverage.ts";
import { decisions } from "../../src/statistics/decisions.ts";
import { disputes } from "../../src/statistics/disputes.ts";
import { procurementTotal } from "../../src/statistics/procurementTotal.ts";
import { refusalReasons } from "../../src/statistics/refusalReasons.ts";
import { requestFlow } from "../../src/statistics/requestFlow.ts";
import { requestsByApplicant } from "../../src/statistics/requestsByApplicant.ts";
import { ruleOutcomes } from "../../src/statistics/ruleOutcomes.ts";
import { select } from "../../src/statistics/select.ts";
import { everything } from "../../src/statistics/Selection.ts";
import { zeroRequestRate } from "../../src/statistics/zeroRequestRate.ts";
import { made, tablesRead } from "./made.ts";

/** The lines under the pages, in each language, give the numbers of the pages' main charts. */

type Printed = Record<string, string | number | null>;

/** What the page shows of its table: `all` holds the copies too. */
const pages: Record<
  string,
  {
    table: (typeof tablesRead)[number];
    numbers: (table: ColumnTable, all: ColumnTable) => Printed[];
  }
> = {
  requests: {
    table: "requests",
    numbers: (table) => [
      ...zeroRequestRate(table).map((rate) => rateOf("all", "all", rate)),
      ...zeroRequestRate(table, { by: ["form"] }).map((rate) =>
        rateOf("form", rate.form ?? null, rate),
      ),
      ...zeroRequestRate(table, { by: ["year"] }).map((rate) =>
        rateOf("year", rate.year ?? null, rate),
      ),
    ],
  },
  applicants: {
    table: "requests",
    numbers: (table) =>
      requestsByApplicant(table).map(({ part, requests, value }) => ({
        field: part,
        requests,
        share: value,
      })),
  },
  outcomes: {
    table: "outcomes",
    numbers(table) {
      const flow = requestFlow(table);
      const ended = flow.outcomes.map(({ outcome, requests }) => ({ way: outcome, requests }));
      return [
        { way: "received", requests: flow.received },
        { way: "carried_in", requests: flow.carried_in },
        ...ended,
        // The statistic leaves it out where there is none.
        ...(ended.some(({ way }) => way === "unaccounted")
          ? []
          : [{ way: "unaccounted", requests: 0 }]),
        { way: "carried_out", requests: flow.carried_out },
      ];
    },
  },
  refusals: {
    table: "outcomes",
    numbers: (table) =>
      refusalReasons(table)
        .filter(({ heading }) => heading === "denied")
        .map(({ part, requests, value }) => ({ field: part, requests, share: value })),
  },
  disputes: {
    table: "disputes",
    numbers: (table) =>
      [
        ...disputes(table).map((row) => ({ ...row, group: "all" })),
        ...disputes(table, { by: ["form"] }).map((row) => ({ ...row, group: row.form ?? null })),
      ].map(({ kind, group, corrected: { count, n, value } }) => ({
        kind,
        group,
        corrected: count,
        decided: n,
        share: value,
      })),
  },
  disclosure: {
    table: "disclosure_2021",
    numbers: (table) =>
      decisions(table, { by: ["year"] }).map(({ year = null, field, n, value }) => ({
        year,
        field,
        reports: n,
        total: value,
      })),
  },
  procurement: {
    table: "procurement_fees",
    numbers: (table) =>
      procurementTotal(table).map(({ n, value, projects_n, projects, per_project }) => ({
        reports: n,
        amount: value,
        reports_with_projects: projects_n,
        projects,
        amount_per_project: per_project.value,
      })),
  },
  text: {
    table: "texts",
    numbers: (table) =>
      boilerplate(table).map(({ shared, letters, value }) => ({ shared, letters, share: value })),
  },
  quality: {
    table: "quality",
    numbers: (_, all) =>
      ruleOutcomes(
        all,
        codebook.rules.map(({ key }) => key),
      ).map(({ rule, passed, failed, not_checked, value }) => ({
        rule: rule.replace(".", "_"),
        passed,
        failed,
        not_checked,
        share_failed: value,
      })),
  },
  coverage: {
    table: "coverage",
    numbers: (table) =>
      reportsBy(table, ["year", "form"]).map(({ year = null, form = null, reports }) => ({
        year,
        form,
        reports,
      })),
  },
};

function rateOf(
  by: string,
  group: string | number | null,
  { n, zero, value }: { n: number; zero: number; value: number | null },
): Printed {
  return { by, group, reports: n, zero, share: value };
}

const run = promisify(execFile);

/** The first command that does what is asked of it, or null. */
async function atHand(
  commands: readonly string[],
  args: readonly string[],
): Promise<string | null> {
  for (const command of commands) {
    try {
      await run(command, args);
      return command;
    } catch {
      // Not there, or without its packages: the next may do.
    }
  }
  return null;
}

const languages = [
  { name: "Arquero", ending: "mjs", command: process.execPath },
  { name: "R", ending: "R", command: await atHand(["Rscript"], ["--version"]) },
  {
    name: "Python with pandas",
    ending: "py",
    command: await atHand(["python3", "/usr/bin/python3", "python"], ["-c", "import pandas"]),
  },
];

const real = await corpusTables("data/reports");
const folder = await mkdtemp(join(tmpdir(), "gongkai-code-"));
afterAll(() => rm(folder, { recursive: true }));
const corpora = { real: await publish(real), made: await publish(made(real)) };

/** Writes tables as they are published; gives their folder and the tables as pages read them. */
async function publish(tables: Tables): Promise<{ at: string; read: Record<string, ColumnTable> }> {
  const at = await mkdtemp(join(folder, "corpus-"));
  const read: Record<string, ColumnTable> = {};
  for (const key of tablesRead) {
    const table = codebook.tables.find((candidate) => candidate.key === key)!;
    const rows = validate(table, tables[key]!);
    const bytes = arrow(table, rows);
    await writeFile(join(at, `${key}.arrow`), bytes);
    await writeFile(join(at, `${key}.csv`), csv(table, rows));
    read[key] = aq.fromArrow(bytes);
  }
  return { at, read };
}

/** Rows of CSV without quotes, in an order of their own; a number without a value is nothing in each language. */
function parse(text: string): Printed[] {
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, i) => [names[i]!, valueOf(cell)])),
  );
}

function valueOf(cell: string): string | number | null {
  if (cell === "" || cell === "NaN") return null;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

/** In one order, whatever that of a language is, and as exact as all of them print. */
const inOrder = (rows: readonly Printed[]) =>
  rows
    .map((row) =>
      JSON.stringify(row, (_, value: unknown) =>
        typeof value === "number" ? Number(value.toPrecision(12)) : value,
      ),
    )
    .toSorted();

test("each page's lines are there in each language, and no others", async () => {
  const files = Object.keys(pages).flatMap((page) =>
    languages.map(({ ending }) => `${page}.${ending}`),
  );
  expect((await readdir("src/code")).toSorted()).toEqual(files.toSorted());
});

const runs = languages.flatMap(({ name, ending, command }) =>
  command === null ? [] : Object.keys(pages).map((page) => ({ page, name, ending, command })),
);

test.each(runs)("$page in $name", async ({ page, ending, command }) => {
  const { table, numbers } = pages[page]!;
  for (const { at, read } of Object.values(corpora)) {
    // A plain locale, in which a reader of Chinese text must say what encoding it has.
    const { stdout, stderr } = await run(command, [`src/code/${page}.${ending}`, at], {
      env: { ...process.env, LC_ALL: "C" },
    });
    const all = read[table]!;
    const expected = numbers(select(all, everything).table, all);
    expect(inOrder(parse(stdout))).toEqual(inOrder(expected));
    expect(expected.length).toBeGreaterThan(0);
    expect(stderr).toBe("");
  }
});

test.each(languages.filter(({ command }) => command === null))(
  "$name is not at hand: its lines are not run",
  ({ name, ending, command }) => {
    console.warn(`${name} is not at hand: src/code/*.${ending} are not run`);
    expect(command).toBeNull();
  },
);

test("the lines are run where the current folder holds the tables, too", async () => {
  const { at } = corpora.made;
  const [inFolder, elsewhere] = await Promise.all([
    run(process.execPath, [join(process.cwd(), "src/code/coverage.mjs")], { cwd: at }),
    run(process.execPath, ["src/code/coverage.mjs", at]),
  ]);
  expect(inFolder.stdout).toBe(elsewhere.stdout);
});
