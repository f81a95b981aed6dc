import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { site } from "./site.ts";

const { browser, url } = site();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pages that show more when they are asked for something. */
const queries: Record<string, string> = {
  "report.html": "?id=002_605866c201a9c82d&finding=1",
  "reports.html": "?q=水寨镇",
};

const names = (await readdir("src")).filter((name) => name.endsWith(".md"));
const pages = names.flatMap((name) => {
  const page = name.replace(/\.md$/, ".html");
  const query = queries[page] ?? "";
  return [`${page}${query}`, `zh/${page}${query}`];
});

test.each(
  pages.flatMap((page) => [
    { page, scheme: "light" as const },
    { page, scheme: "dark" as const },
  ]),
)("$page can be read by all, in $scheme colours", async ({ page, scheme }) => {
  const context = await browser().newContext({ colorScheme: scheme });
  try {
    const open = await context.newPage();
    await open.goto(url(page));
    await open.waitForLoadState("networkidle");
    await open.addScriptTag({ content: axe });
    const faults = await open.evaluate(`axe.run().then(({violations}) => violations.flatMap(
        ({id, nodes}) => nodes.map(({target}) => id + ": " + target.join(" "))))`);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
});

test.each(pages)("%s fits a screen 360 pixels wide", async (page) => {
  const context = await browser().newContext({ viewport: { width: 360, height: 740 } });
  try {
    const open = await context.newPage();
    await open.goto(url(page));
    await open.waitForLoadState("networkidle");
    const over = await open.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  } finally {
    await context.close();
  }
});
