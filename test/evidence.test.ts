import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("the evidence is as found", async () => {
  const readme = await readFile("data/README.md", "utf8");
  const noted = readme.match(/^ {4}[\da-f]{64} {2}\S+$/gm)?.map((line) => line.trim());
  const found: string[] = [];
  for (const folder of ["reports", "accuracy"]) {
    for (const name of (await readdir(`data/${folder}`)).toSorted()) {
      const bytes = await readFile(`data/${folder}/${name}`);
      found.push(`${createHash("sha256").update(bytes).digest("hex")}  ${folder}/${name}`);
    }
  }
  expect(found).toEqual(noted);
});
