import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../support/chromium.ts";
import { blocksOf, type Block } from "./blocksOf.ts";
import { knownCorpus } from "./knownCorpus.ts";
import { knownSite, type KnownSite } from "./knownSite.ts";
import { compareShown } from "./shown.ts";
import { agencyOn, agencyShown, reportOn, reportShown } from "./shownBodies.ts";
import { bodies } from "./shownLists.ts";
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
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What is on a page once every cell has come to a result and every chart is drawn. */
async function read(address: string, wordsOnly?: string): Promise<Block[]> {
  problems = [];
  await page.goto(site.url(address), { waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () =>
      !document.querySelector("observablehq-loading") &&
      [...document.querySelectorAll(".chart")].every((chart) => chart.querySelector("svg")),
  );
  // The numbers of a chart are laid out when they are opened, and long lists fetched when they are asked for.
  await page.evaluate(() => {
    for (const numbers of document.querySelectorAll<HTMLDetailsElement>("figure details")) {
      numbers.open = true;
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("figure details")].every((numbers) =>
      numbers.querySelector("table"),
    ),
  );
  for (const button of await page.locator(".on-request > button").all()) await button.click();
  await page.waitForFunction(() => !document.querySelector(".on-request > button"));
  expect(problems).toEqual([]);
  return blocksOf(page, wordsOnly);
}

describe.each(Object.entries(shownPages))(
  "what the page %s shows",
  (name, { addresses, wordsOnly, shown }) => {
    test.each(
      (["en", "zh"] as const).flatMap((language) =>
        Object.entries(addresses).map(([address, wanted]) => ({ language, address, wanted })),
      ),
    )("$language: ?$address", async ({ language, address, wanted }) => {
      const folder = language === "zh" ? "zh/" : "";
      const blocks = await read(`${folder}${name}.html${address && `?${address}`}`, wordsOnly);
      const view = readers.view(language, address, wanted);
      const { differences, compared } = compareShown(
        blocks,
        shown(view, address, readers, site.files),
      );
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    });
  },
);

/** Ten of them, from one end to the other. */
const ten = <Entry>(entries: readonly Entry[]): Entry[] =>
  Array.from({ length: 10 }, (_, i) => entries[Math.floor(((i + 0.5) * entries.length) / 10)]!);

describe.each(["en", "zh"] as const)(
  "what the pages of single reports and bodies show: %s",
  (language) => {
    const folder = language === "zh" ? "zh/" : "";

    test("every cell of ten reports, its state and its correction", async () => {
      for (const known of ten(readers.printed.all)) {
        await read(`${folder}report.html?id=${encodeURIComponent(known.report)}`);
        const right = readers.corrections(known.report);
        expect(await reportOn(page)).toEqual(reportShown(known, right, language));
      }
    });

    test("the years of ten bodies side by side, and how many relations between them hold", async () => {
      for (const reports of ten(bodies(readers.printed.all))) {
        await read(
          `${folder}agency.html?agency=${encodeURIComponent(readers.bodyOf(reports[0]!.report))}`,
        );
        const { cells, relations } = agencyShown(reports);
        const found = await agencyOn(page);
        expect(found.cells).toEqual(cells);
        expect(found.relations).toEqual(relations[0] === 0 ? [] : relations);
      }
    });
  },
);
