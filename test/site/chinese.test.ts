import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { visit } from "../support/visit.ts";
import { site } from "./site.ts";

const { browser, url } = site();

const pages = (await readdir("src/zh"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ".html"))
  .map((page) => (page === "report.html" ? `${page}?id=002_605866c201a9c82d&finding=1` : page));

/** Two English words in a row, apart from names that are the same in Chinese. */
const english = /[A-Za-z]{2,} [a-z]{2,}/;

test.each(pages)("%s is written in Chinese", async (page) => {
  await visit(browser(), url(`zh/${page}`), async (open) => {
    const texts = await open.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        // Keys, file names and lines of code are the same in every language.
        if (node.parentElement?.closest("code, pre, script, style, .source, [lang=en]")) continue;
        found.push(node.textContent ?? "");
      }
      for (const labelled of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
        // The button beside lines of code is Framework's own.
        if (labelled.closest(".observablehq-pre-container")) continue;
        for (const name of ["aria-label", "title", "placeholder"]) {
          found.push(labelled.getAttribute(name) ?? "");
        }
      }
      return found.map((text) => text.trim());
    });
    expect(texts.filter((text) => english.test(text))).toEqual([]);
  });
});
