import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { serve } from "../../scripts/serve.ts";
import { launch } from "../support/chromium.ts";
import { folder } from "../support/sites.ts";
import { visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function problemsOf(directory: string, page = "index.html"): Promise<string[]> {
  const served = await serve({ directory, port: 0 });
  try {
    return (await visit(browser, served.url + page, undefined, 2_000)).problems;
  } finally {
    await served.close();
  }
}

const html = (body: string) => `<!doctype html><link rel="icon" href="data:,"><main>${body}</main>`;

test("a page without a fault passes", async () => {
  expect(await problemsOf(await folder({ "index.html": html("<h1>Good</h1>") }))).toEqual([]);
});

test.each([
  ["<h1>a</h1><script>console.error('no')</script>", "console error: no"],
  ["<h1>a</h1><script>console.warn('hm')</script>", "console warning: hm"],
  ["<h1>a</h1><script>throw new Error('oh')</script>", "uncaught: oh"],
  ["<h1>a</h1><div class='observablehq--error'>bad</div>", "error in a cell: bad"],
  ["<h1>a</h1><img src='gone.png'>", "404: "],
  ["<h1>a</h1><img src='http://localhost:9/a.png'>", "asked another origin: http://localhost:9/"],
  ["<h2>a</h2>", "no heading of the first level"],
  ["", "nothing to read"],
])("%s is told of", async (body, problem) => {
  const problems = await problemsOf(await folder({ "index.html": html(body) }));
  expect(problems).toContainEqual(expect.stringContaining(problem));
});

test("a cell that throws, and one that never ends, are told of", async () => {
  const page = [
    "# Broken",
    "```js\nif (Date.now() > 0) throw new Error('a cell gave up');\n```",
    "```js\nnew Promise(() => {})\n```",
  ];
  const project = await folder({
    "observablehq.config.js": `export default {root: "src", globalStylesheets: [], footer: ""};`,
    "package.json": `{"type": "module"}`,
    "src/index.md": page.join("\n\n"),
  });
  const problems = await problemsOf(await build(project));
  expect(problems).toContainEqual(expect.stringContaining("error in a cell"));
  expect(problems).toContainEqual(expect.stringContaining("a cell gave up"));
  expect(problems).toContain("a cell never came to a result");
});
