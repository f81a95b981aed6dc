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

async function open(address: string): Promise<void> {
  problems = [];
  await page.goto(site.url(address), { waitUntil: "domcontentloaded" });
}

/** How long a page may take to come to rest: what it shows is looked at until it is as it must be. */
const patience = { timeout: 15_000, interval: 100 };

/** What is on the page as far as its cells have come to a result, with everything unfolded. */
async function read(wordsOnly?: string): Promise<Block[]> {
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
    for (const button of document.querySelectorAll<HTMLElement>(".on-request > button")) {
      button.click();
    }
    // A long list draws its next rows when its end is reached.
    for (const list of document.querySelectorAll<HTMLElement>(".search-table form[class*=table]")) {
      for (let drawn = -1; list.querySelectorAll("tbody tr").length !== drawn;) {
        drawn = list.querySelectorAll("tbody tr").length;
        list.scrollTop = list.scrollHeight;
        list.dispatchEvent(new Event("scroll"));
      }
    }
  });
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
      const view = readers.view(language, address, wanted);
      const expected = shown(view, address, readers, site.files);
      await open(`${folder}${name}.html${address && `?${address}`}`);
      let compared = 0;
      const differences = async () => {
        const found = compareShown(await read(wordsOnly), expected);
        ({ compared } = found);
        return found.differences;
      };
      await expect.poll(differences, patience).toEqual([]);
      expect(problems).toEqual([]);
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
        await open(`${folder}report.html?id=${encodeURIComponent(known.report)}`);
        const right = readers.corrections(known.report);
        const expected = reportShown(known, right, language);
        await expect.poll(() => reportOn(page), patience).toEqual(expected);
        expect(problems).toEqual([]);
      }
    });

    test("the years of ten bodies side by side, and how many relations between them hold", async () => {
      for (const reports of ten(bodies(readers.printed.all))) {
        const agency = readers.bodyOf(reports[0]!.report);
        await open(`${folder}agency.html?agency=${encodeURIComponent(agency)}`);
        await expect.poll(() => agencyOn(page), patience).toEqual(agencyShown(reports));
        expect(problems).toEqual([]);
      }
    });
  },
);
