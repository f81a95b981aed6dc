import { expect, test } from "vitest";
import { violations } from "./support/architecture.ts";
import { projectFiles } from "./support/files.ts";

const files = await projectFiles();
const filesIn = (...folders: string[]) =>
  Object.fromEntries(
    Object.entries(files).filter(
      ([file]) => folders.some((folder) => file.startsWith(folder)) && /\.(?:[jt]s|md)$/.test(file),
    ),
  );

test("the project keeps to its design", async () => {
  expect(await violations(filesIn("loaders/", "src/"))).toEqual([]);
});

const cell = (code: string) => `# Page\n\n\`\`\`js\n${code}\n\`\`\`\n`;

test.each([
  ["loaders/report/a.ts", `import { b } from "../codebook/b.ts"; import type { c } from "./c.ts";`],
  ["loaders/cli.ts", `import { b } from "./corpus.ts"; import { c } from "./document/c.ts";`],
  ["loaders/corpus.ts", `import { readFile } from "node:fs/promises"; import { z } from "zod";`],
  ["src/data/corpus.zip.ts", `import { b } from "../../loaders/corpus.ts"; import "node:fs";`],
  ["src/components/a.ts", `import * as d3 from "d3"; import { s } from "../statistics/s.js";`],
  [
    "src/page.md",
    cell(`import { html } from "htl";\nimport { a } from "./components/a.js";\nhtml\`x\``),
  ],
  ["src/page.md", cell(`const L = {}; L.b(); FileAttachment("data/a.csv").text()`)],
  ["src/page.md", "# Page\n\n```sh\nnpm:d3 Plot.plot()\n```\n"],
])("%s may hold %s", async (file, code) => {
  expect(await violations({ [file]: code })).toEqual([]);
});

test.each([
  ["loaders/codebook/a.ts", `import { b } from "../document/b.ts";`, "runs back up"],
  ["loaders/document/a.ts", `import type { b } from "../report/b.ts";`, "runs back up"],
  ["loaders/report/a.ts", `export * from "../check/b.ts";`, "runs back up"],
  ["loaders/check/a.ts", `import { b } from "../place/b.ts";`, "runs back up"],
  ["loaders/table/a.ts", `const b = await import("../corpus.ts");`, "runs back up"],
  ["loaders/corpus.ts", `import { b } from "./cli.ts";`, "runs back up"],
  ["loaders/table/a.ts", `import { b } from "../../src/statistics/b.ts";`, "leaves its house"],
  ["loaders/table/a.ts", `import { b } from "../../src/data/b.ts";`, "imports a loader"],
  ["loaders/services/a.ts", "", "lies on no floor"],
  ["src/statistics/a.ts", `import { b } from "../components/b.js";`, "runs back up"],
  [
    "src/statistics/a.ts",
    `import type { b } from "../../loaders/codebook/b.ts";`,
    "leaves its house",
  ],
  ["src/components/a.ts", `import { readFile } from "node:fs/promises";`, "Node module in a page"],
  ["src/components/a.ts", `import { readFile } from "fs";`, "Node module in a page"],
  ["src/components/a.ts", `import * as d3 from "npm:d3";`, "fetched from elsewhere"],
  ["src/components/a.ts", `import "https://cdn.example/a.js";`, "fetched from elsewhere"],
  ["src/helpers/a.ts", "", "lies on no floor"],
  ["src/data/a.json.ts", `import { b } from "../statistics/b.ts";`, "loader leaves loaders/"],
  ["src/page.md", cell(`import { b } from "../loaders/codebook/b.ts";`), "leaves its house"],
  ["src/page.md", cell(`import { b } from "./data/b.js";`), "imports a loader"],
  ["src/page.md", cell(`import * as d3 from "npm:d3";`), "fetched from elsewhere"],
  ["src/page.md", cell(`import "node:fs";`), "Node module in a page"],
  ["src/page.md", cell("display(Inputs.table([]))"), "global without an import"],
  ["src/page.md", cell("display(html`<b>x</b>`)"), "global without an import"],
  ["src/statistics/a.ts", `import { b } from "./b.ts";`, "not found by Framework"],
  ["src/page.md", "# Page\n\n${Plot.plot({})}\n", "global without an import"],
  ["src/page.md", cell(`FileAttachment("data/a.csv").csv()`), "fetches its reader from a CDN"],
  ["src/components/a.ts", `FileAttachment("a.arrow")\n  .arrow()`, "fetches its reader from a CDN"],
])("%s may not hold %s", async (file, code, wrong) => {
  expect(await violations({ [file]: code })).toEqual([
    expect.stringContaining(`${file}: ${wrong}`),
  ]);
});

/** Put together from pieces, so that this file does not find itself. */
const host = ["registry", "npmjs", "org"].join(".");
const folders = ["work", "root", "home"];
const telling = {
  "a path of one machine": new RegExp(`(?<![\\w.])/(?:${folders.join("|")})/`),
  "the address of a registry": /registry\.\w+\.\w+/,
};

test.each(Object.entries(telling))("no file holds %s", (_, pattern) => {
  expect(Object.keys(files).filter((file) => pattern.test(files[file] ?? ""))).toEqual([]);
});

test("such a path or address would be found", () => {
  for (const folder of folders) {
    expect(["", folder, "a"].join("/")).toMatch(telling["a path of one machine"]);
  }
  expect(`https://${host}/a`).toMatch(telling["the address of a registry"]);
});

test("every test runs", () => {
  const left = /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf|fails)\b/;
  const tests = Object.entries(filesIn("test/"));
  expect(tests.filter(([, text]) => left.test(text)).map(([file]) => file)).toEqual([]);
  expect(["test", "concurrent", "skip"].join(".")).toMatch(left);
  expect("test.each([])").not.toMatch(left);
});
