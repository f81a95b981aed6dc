import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpusTables } from "../../loaders/corpus.ts";
import { agencyFiles, reportFiles, type KeyedFiles } from "../../loaders/table/reportFiles.ts";
import { serve, type Served } from "../../scripts/serve.ts";
import { pipeRowsMarkdown } from "../printer/layouts/pipeRows.ts";
import { htmlSpans } from "../printer/layouts/html.ts";
import type { Layout } from "../printer/layout.ts";
import { printUtf8 } from "../printer/printer.ts";
import { yearReport } from "../printer/yearReport.ts";
import { launch } from "../support/chromium.ts";
import { visit } from "../support/visit.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const agency = "河北省石家庄市民政局";

const persons = (row: string, value: number) => ({
  [`requests.${row}.natural_person`]: value,
  [`requests.${row}.total`]: value,
});
const documents = (issued: number, repealed: number, inForce: number) => ({
  "disclosure.normative_documents.issued": issued,
  "disclosure.normative_documents.repealed": repealed,
  "disclosure.normative_documents.in_force": inForce,
});

/**
 * 2020 carries 3 requests out, 2021 carries 3 in; 2021 carries 4 out, 2022 carries 5 in. 40 documents are in
 * force in 2021; with 2 issued and 5 repealed, 37 should be in 2022, where 38 are. 2023 is not there.
 */
const years: [file: string, layout: Layout, year: number, values: Record<string, number>][] = [
  ["a2020.md", pipeRowsMarkdown, 2020, persons("carried_out", 3)],
  [
    "a2021.md",
    pipeRowsMarkdown,
    2021,
    { ...persons("carried_in", 3), ...persons("carried_out", 4), ...documents(0, 0, 40) },
  ],
  [
    "a2021.html",
    htmlSpans,
    2021,
    { ...persons("carried_in", 3), ...persons("carried_out", 4), ...documents(0, 0, 40) },
  ],
  ["a2022.md", pipeRowsMarkdown, 2022, { ...persons("carried_in", 5), ...documents(2, 5, 38) }],
  ["a2024.md", pipeRowsMarkdown, 2024, {}],
];

let browser: Browser;
let served: Served;
let root: string;
let id: string;

/** The built site, with the data of the made-up reports beside its pages. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "gongkai-"));
  for (const [file, layout, year, values] of years) {
    const path = join(root, "reports", file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printUtf8(yearReport({ agency, year, values }), layout));
  }
  const tables = await corpusTables(join(root, "reports"));
  id = String(tables["agencies"]![0]!["agency_id"]);
  const site = join(root, "dist");
  await cp("dist", site, { recursive: true });
  const lay = async (folder: string, files: KeyedFiles) => {
    await mkdir(join(site, "data", "corpus", folder), { recursive: true });
    for (const [name, content] of files) {
      await writeFile(join(site, "data", "corpus", folder, name), JSON.stringify(content));
    }
  };
  await lay("agencies", agencyFiles(tables));
  await lay("reports", reportFiles(tables));
  browser = await launch();
  served = await serve({ directory: site, base: "/", port: 0 });
});
afterAll(async () => {
  await served.close();
  await browser.close();
  await rm(root, { recursive: true, force: true });
});

async function open(look: (page: Page) => Promise<void>): Promise<void> {
  const address = `${served.url}agency.html?${new URLSearchParams({ agency: id }).toString()}`;
  const { problems } = await visit(browser, address, look);
  expect(problems).toEqual([]);
}

describe("the years of an agency", () => {
  test("stand side by side, the forms apart, a year without a report among them", async () => {
    await open(async (page) => {
      expect(await page.locator("h1").innerText()).toBe("石家庄市民政局");
      expect(
        await page.locator("table.years thead tr").nth(1).locator("th").allInnerTexts(),
      ).toEqual(["2020", "2021", "2022", expect.stringContaining("2023") as string, "2024"]);
      const forms = page.locator("table.years th[scope=colgroup]");
      expect((await forms.allInnerTexts()).map((name) => name.slice(0, 4))).toEqual([
        "2019",
        "Curr",
      ]);
      expect(await page.locator("table.years thead .form-change").count()).toBe(2);
      // The old form asks for no documents in force, the new one for no published stock.
      expect(await page.locator("table.years td.not-asked").count()).toBeGreaterThan(0);
    });
  });

  test("say what holds between them and what does not, in words and with a way to it", async () => {
    await open(async (page) => {
      // Seven columns from 2020 to 2021, where no stock can be compared; seven and two stocks from 2021 to 2022.
      expect(await page.locator("article.agency p").first().innerText()).toBe(
        "Of 16 relations between following years, 13 hold, 3 do not, and 0 could not be checked.",
      );
      expect(await page.locator(".year-link.agrees").count()).toBe(1);
      expect(await page.locator(".year-link.breach").allInnerTexts()).toEqual(["5 ≠ 4", "38 ≠ 37"]);
      const [first, second] = await page
        .locator(".year-link.breach a")
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).search),
        );
      expect(first).toMatch(/^\?id=a2022&finding=\d+$/);
      expect(second).toMatch(/^\?id=a2022&finding=\d+$/);
      expect(second).not.toBe(first);
    });
  });

  test("lead to the cells of the reports, by keyboard too", async () => {
    await open(async (page) => {
      const cell = page.locator('table.years a[href*="cell=requests.carried_in.total"]').nth(2);
      expect(await cell.innerText()).toBe("5");
      expect(await cell.getAttribute("href")).toContain("id=a2022&");
      await page.locator("table.years a").first().focus();
      const seen = new Set<string>();
      for (let i = 0; i < 200; i++) {
        await page.keyboard.press("Tab");
        seen.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
      }
      expect([...seen]).toEqual(expect.arrayContaining(["5 ≠ 4", "38 ≠ 37"]));
    });
  });

  test("leave out a copy, and say so", async () => {
    await open(async (page) => {
      expect(await page.locator("article.agency li", { hasText: "a2021.md" }).innerText()).toBe(
        "a2021.md is the same report as a2021, which counts.",
      );
    });
  });

  test.each(["light", "dark"] as const)(
    "can be read by all, in %s colours",
    async (colorScheme) => {
      await open(async (page) => {
        await page.emulateMedia({ colorScheme });
        await page.addScriptTag({ content: axe });
        const faults = await page.evaluate(`axe.run().then(({violations}) => violations.flatMap(
        ({id, nodes}) => nodes.map(({target}) => id + ": " + target.join(" "))))`);
        expect(faults).toEqual([]);
      });
    },
  );

  test("fit a narrow page: the table scrolls, the page does not", async () => {
    await open(async (page) => {
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
    });
  });
});

test("an address without an agency says so", async () => {
  const { problems } = await visit(browser, `${served.url}agency.html`, async (page) => {
    expect(await page.locator(".lead").innerText()).toContain("No agency is named");
  });
  expect(problems).toEqual([]);
});
