import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { inspect } from "../../scripts/inspect.ts";
import { folder } from "../support/sites.ts";

const good = {
  "index.html": `<!doctype html>
    <link rel="stylesheet" href="./style.css"><link rel="canonical" href="https://example.org/">
    <script type="module">import "./client.js"; await import("./_import/chart.js");</script>
    <a href="https://example.org/report">source</a> <a href="./report.html?id=1#cell">report</a>
    <a href="#top">top</a> <a href="./">home</a> <img src="data:image/png;base64,AA==">`,
  "report.html": "<!doctype html><a href='.'>home</a>",
  "style.css":
    "/* url(https://example.org/x.png) */ @import './more.css'; a { background: url(data:,) }",
  "more.css": "",
  "client.js": `export const link = "https://example.org/"; import.meta.url;`,
  "_import/chart.js": `import "../client.js"; fetch("./x.json"); const a = (name) => import(name);`,
  "_observablehq/stdlib.js": `export const d3 = () => import("../_npm/d3@0.0.0/_esm.js");`,
};

test("a site that needs nobody else passes", async () => {
  expect(await inspect(await folder(good))).toEqual([]);
});

const inPage = (html: string) => ({ "index.html": html });
const inScript = (code: string) => ({ "client.js": code });
const foreign = "loads from another origin";

test.each([
  [
    inPage(`<p class="a observablehq--error">RuntimeError: x</p>`),
    "error in a cell",
    "RuntimeError: x",
  ],
  [inPage(`<script src="https://cdn.example/a.js"></script>`), foreign, "https://cdn.example/a.js"],
  [inPage(`<script src="//cdn.example/a.js"></script>`), foreign, "//cdn.example/a.js"],
  [
    inPage(`<link rel="stylesheet" href="https://f.example/a.css">`),
    foreign,
    "https://f.example/a.css",
  ],
  [inPage(`<link rel="preconnect" href="https://f.example">`), foreign, "https://f.example"],
  [inPage(`<img srcset="https://i.example/a.png 2x">`), foreign, "https://i.example/a.png"],
  [inPage(`<style>@import "https://f.example/a.css";</style>`), foreign, "https://f.example/a.css"],
  [
    inPage(`<p style="background: url('https://i.example/a')"></p>`),
    foreign,
    "https://i.example/a",
  ],
  [inPage(`<template><img src="https://i.example/a"></template>`), foreign, "https://i.example/a"],
  [inPage(`<script type="module">import "d3";</script>`), "unresolved import", "d3"],
  [inPage(`<script type="module">await import("d3");</script>`), "unresolved import", "d3"],
  [
    inPage(`<script type="module">import "node:fs";</script>`),
    "unresolved import or address",
    "node:fs",
  ],
  [
    inPage(`<script type="module">import "https://esm.example/a";</script>`),
    foreign,
    "https://esm.example/a",
  ],
  [inPage(`<a href="./gone.html">gone</a>`), "missing file", "./gone.html"],
  [inPage(`<a href="./report">no extension</a>`), "missing file", "./report"],
  [inPage(`<a href="/report.html">from the root</a>`), "breaks under a sub-path", "/report.html"],
  [inPage(`<script src="./gone.js"></script>`), "missing file", "./gone.js"],
  [inScript(`import fs from "fs";`), "unresolved import", "fs"],
  [inScript(`export * from "./gone.js";`), "missing file", "./gone.js"],
  [inScript(`import("../_npm/d3@7.0.0/_esm.js")`), "missing file", "../_npm/d3@7.0.0/_esm.js"],
  [inScript(`fetch("https://api.example/")`), foreign, "https://api.example/"],
  [inScript("new Worker(`https://w.example/a.js`)"), foreign, "https://w.example/a.js"],
  [inScript(`new WebSocket('wss://w.example')`), foreign, "wss://w.example"],
  [inScript(`image.src = "https://i.example/a"`), foreign, "https://i.example/a"],
  [
    { "style.css": "a { src: url(https://f.example/a.woff2) }" },
    foreign,
    "https://f.example/a.woff2",
  ],
  [{ "_npm/d3@7.9.0/_esm.js": "" }, "downloaded library", "_npm/d3@7.9.0/_esm.js"],
])("%j is refused", async (change, what, value) => {
  const [file] = Object.keys(change);
  expect(await inspect(await folder({ ...good, ...change }))).toContainEqual({ file, what, value });
});

test("a folder without a page is refused", async () => {
  const site = await folder({ "style.css": "" });
  expect(await inspect(site)).toEqual([{ file: ".", what: "no page", value: site }]);
});

const project = {
  "observablehq.config.js": `export default {root: "src", globalStylesheets: [], footer: ""};`,
  "package.json": `{"type": "module"}`,
};

test("a build ends with an error where Framework itself sees none", async () => {
  const page = '# Page\n\n```js\nimport "../../outside.js";\n```\n';
  const root = await folder({ ...project, "src/index.md": page });
  await expect(build(root)).rejects.toThrow(
    /dist\/index\.html: error in a cell: .*non-local import/s,
  );
});

test("a build ends with an error where a loader fails", async () => {
  const page = '# Page\n\n```js\nFileAttachment("data/a.json");\n```\n';
  const root = await folder({
    ...project,
    "src/index.md": page,
    "src/data/a.json.js": "process.exit(3);",
  });
  await expect(build(root)).rejects.toThrow(/loader exited with code 3/);
});

test("a build does not reuse what a loader once gave", async () => {
  const page = '# Page\n\n```js\nFileAttachment("data/a.txt");\n```\n';
  const loader = `process.stdout.write("new");`;
  const root = await folder({
    ...project,
    "src/index.md": page,
    "src/data/a.txt.js": loader,
    "src/.observablehq/cache/data/a.txt": "old",
  });
  const dist = await build(root);
  const [name = ""] = await readdir(join(dist, "_file", "data"));
  expect(await readFile(join(dist, "_file", "data", name), "utf8")).toBe("new");
});
