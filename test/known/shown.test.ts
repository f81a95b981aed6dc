import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../support/chromium.ts";
import { blocksOf, type Block } from "./blocksOf.ts";
import { knownCorpus } from "./knownCorpus.ts";
import { knownSite, type KnownSite } from "./knownSite.ts";
import { compareShown } from "./shown.ts";
import { Readers, shownPages } from "./shownPages.ts";

/**
 * Every number that a reader of the pages is shown, in both editions and under several choices, against what the
 * truth about made-up reports gives by arithmetic of its own. A number on a page that is not asked for is a
 * difference as well.
 */

let readers: Readers;
let site: KnownSite;
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  readers = new Readers(await knownCorpus(1, 260));
  site = await knownSite(readers.tables);
  browser = await launch();
  page = await browser.newPage();
  page.on("pageerror", ({ message }) => problems.push(message));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What is on a page once every cell has come to a result and every chart is drawn. */
async function read(address: string): Promise<Block[]> {
  problems = [];
  await page.goto(site.url(address), { waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () =>
      !document.querySelector("observablehq-loading") &&
      [...document.querySelectorAll(".chart")].every((chart) => chart.querySelector("svg")),
  );
  expect(problems).toEqual([]);
  return blocksOf(page);
}

describe.each(Object.entries(shownPages))(
  "what the page %s shows",
  (name, { addresses, shown }) => {
    test.each(
      (["en", "zh"] as const).flatMap((language) =>
        Object.entries(addresses).map(([address, wanted]) => ({ language, address, wanted })),
      ),
    )("$language: ?$address", async ({ language, address, wanted }) => {
      const folder = language === "zh" ? "zh/" : "";
      const blocks = await read(`${folder}${name}.html${address && `?${address}`}`);
      const view = readers.view(language, address, wanted);
      const { differences, compared } = compareShown(blocks, shown(view, address, readers));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    });
  },
);
