import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function gongkai(...args: string[]): Promise<Outcome> {
  return promisify(execFile)(process.execPath, ["bin/gongkai.js", ...args], {
    maxBuffer: 1e8,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  );
}

interface Parsed {
  file: string;
  title: string | null;
  agency: string | null;
  year: number | null;
  cells: Record<string, unknown>[];
  claims: Record<string, unknown>[];
  findings: Record<string, unknown>[];
  issues: { code: string; message: string }[];
}

const objects = ({ stdout }: Outcome) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Parsed);

const report = "data/reports/002_605866c201a9c82d.txt";
let folder: string;
const bad = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  await writeFile(bad("empty.txt"), "");
  await writeFile(bad("blank.txt"), " \n\t\n");
  await writeFile(
    bad("binary.txt"),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
  );
  await writeFile(bad("novel.txt"), "很久以前,有一个小镇。\n镇上住着一位老人。\n");
});

describe("parse", () => {
  test("prints one object with the fields of the command's contract", async () => {
    const outcome = await gongkai("parse", report);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    const [parsed, ...rest] = objects(outcome);
    expect(rest).toEqual([]);
    expect(parsed).toMatchObject({
      file: report,
      agency: "桃江经济开发区",
      year: 2020,
      place: {
        code: "430922",
        path: ["湖南省", "益阳市", "桃江县"],
        basis: "agency_name",
        candidates: ["430922"],
      },
      level: "county",
      agency_type: "development_zone",
      issues: [],
    });
    expect(Object.keys(parsed!)).toEqual([
      "file",
      "title",
      "agency",
      "year",
      "place",
      "level",
      "agency_type",
      "cells",
      "claims",
      "findings",
      "issues",
    ]);
    expect(parsed!.claims[0]).toEqual({
      kind: "items_disclosed",
      value: 262,
      unit: "条",
      approximate: false,
      raw: "262条",
      start: expect.any(Number) as number,
      end: expect.any(Number) as number,
      cell: null,
    });
    expect(parsed!.claims.filter(({ cell }) => cell !== null)).toMatchObject([
      { kind: "requests_received", cell: "requests.received.total" },
      { kind: "review", cell: "disputes.review.total" },
      {
        kind: "litigation",
        cell: "disputes.litigation_direct.total + disputes.litigation_after_review.total",
      },
    ]);
    expect(parsed!.cells).toHaveLength(198);
    expect(parsed!.cells.find(({ column }) => column === "amount")).toEqual({
      table: "disclosure",
      row: "centralized_procurement",
      column: "amount",
      value: 10.415,
      state: "reported",
      basis: "printed",
      raw: "104150元",
      unit: "元",
      form: "form2019",
      start: expect.any(Number) as number,
      end: expect.any(Number) as number,
    });
    expect(Object.keys(parsed!.findings[0]!)).toEqual([
      "rule",
      "severity",
      "cells",
      "expected",
      "found",
      "message",
    ]);
  });

  test.each([
    ["empty.txt", "empty_file"],
    ["blank.txt", "empty_file"],
    ["binary.txt", "not_text"],
    ["novel.txt", "not_a_report"],
    ["absent.txt", "not_found"],
  ])("%s gives an issue that names the file, and no value", async (name, code) => {
    const outcome = await gongkai("parse", bad(name), report);
    expect(outcome.code).toBe(1);
    const [first, second] = objects(outcome);
    expect(first).toMatchObject({ file: bad(name), title: null, agency: null, year: null });
    expect(first).toMatchObject({ cells: [], findings: [], issues: [{ code }] });
    expect(first!.issues[0]!.message).toContain(bad(name));
    expect(outcome.stderr).toContain(bad(name));
    // The others still come.
    expect(second).toMatchObject({ file: report, year: 2020 });
  });
});

test("show prints every stage", async () => {
  const { code, stdout } = await gongkai("show", report);
  expect(code).toBe(0);
  const stages = [
    "Document",
    "Identity",
    "Whose it is",
    "Sections",
    "Lines as cells",
    "Tables",
    "Cells",
    "Claims",
    "Checks",
    "Issues",
  ];
  const headings = stdout.split("\n").filter((_, i, lines) => /^-+$/.test(lines[i + 1] ?? ""));
  expect(headings).toEqual(stages);
});

test("check prints the findings of a folder", async () => {
  const { code, stdout } = await gongkai("check");
  expect(code).toBe(0);
  expect(stdout).toContain("disputes prints 16 values for 15 columns");
  expect(stdout).toMatch(/5 reports; table.width 1,/);
});

test("without a folder, check takes the one that GONGKAI_CORPUS names", async () => {
  process.env["GONGKAI_CORPUS"] = folder;
  onTestFinished(() => {
    delete process.env["GONGKAI_CORPUS"];
  });
  const { code, stdout } = await gongkai("check");
  expect(code).toBe(0);
  expect(stdout).toContain("novel.txt");
  expect(stdout).toContain("0 reports; no findings");
});

test.each([[], ["parse"], ["show"], ["dance"], ["--dance"]])(
  "%j prints the usage",
  async (...args) => {
    const { code, stderr } = await gongkai(...args);
    expect(code).toBe(2);
    expect(stderr).toContain("gongkai parse FILE...");
  },
);

test("--help prints the usage to standard output", async () => {
  expect(await gongkai("--help")).toMatchObject({ code: 0, stderr: "" });
});

test("a folder that is not there is said to be so", async () => {
  const { code, stderr } = await gongkai("check", bad("nowhere"));
  expect(code).toBe(1);
  expect(stderr).toContain("nowhere");
});
