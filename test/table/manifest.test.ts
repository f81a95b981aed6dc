import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCorpus } from "../../loaders/corpus.ts";
import { readManifest } from "../../loaders/table/manifest.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-manifest-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder that says nothing holds real reports", () => {
  expect(readManifest(folder)).toBeNull();
});

test("a folder may say that its reports are made up, in a file that is no report", async () => {
  const manifest = { made_up: true, reports: 2, seed: 3 };
  await writeFile(join(folder, "corpus.json"), JSON.stringify(manifest));
  expect(readManifest(folder)).toEqual(manifest);
  const files: string[] = [];
  for await (const { report } of readCorpus(folder)) files.push(report.document.file);
  expect(files).toEqual([]);
});

test.each(["{", "{}", '{"made_up": "no", "reports": 1, "seed": 1}'])(
  "what says nothing known is an error that names the file: %s",
  async (text) => {
    await writeFile(join(folder, "corpus.json"), text);
    expect(() => readManifest(folder)).toThrow(join(folder, "corpus.json"));
  },
);
