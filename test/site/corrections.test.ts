import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hash } from "../../loaders/table/reportFiles.ts";
import { serve, type Served } from "../../scripts/serve.ts";
import { launch } from "../support/chromium.ts";
import { visit } from "../support/visit.ts";

// Made up: 002 prints 104150元, which is read as 10.415 万元 and needs no correction.
const correction = {
  report: "002_605866c201a9c82d",
  table: "disclosure",
  row: "centralized_procurement",
  column: "amount",
  raw: "104150元",
  value: 10.415,
  corrected: 12.5,
  reason: "made up for a test",
  by: "a reader",
  on: "2026-11-22",
};

let browser: Browser;
let served: Served;
let site: string;

/** The built site with another correction of one report. */
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "gongkai-"));
  await cp("dist", site, { recursive: true });
  const file = join(site, "data", "corpus", "reports", `${hash(correction.report)}.json`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the site's own file
  const reports = JSON.parse(await readFile(file, "utf8")) as Record<string, object>;
  reports[correction.report] = {
    ...reports[correction.report],
    corrections: { fields: Object.keys(correction), rows: [Object.values(correction)] },
  };
  await writeFile(file, JSON.stringify(reports));
  browser = await launch();
  served = await serve({ directory: site, base: "/", port: 0 });
});
afterAll(async () => {
  await served.close();
  await browser.close();
  await rm(site, { recursive: true, force: true });
});

test("the right value stands beside the printed one, with its reason", async () => {
  const cell = "disclosure.centralized_procurement.amount";
  const address = `${served.url}report.html?id=${correction.report}&cell=${cell}`;
  const { problems } = await visit(browser, address, async (page) => {
    const button = page.locator(`button.cell[data-cells="${cell}"]`);
    expect((await button.innerText()).split(/\s+/)).toEqual(["104150元", "12.5"]);
    expect(await button.getAttribute("aria-label")).toContain("corrected to 12.5");
    expect(await page.locator("button.cell ins").count()).toBe(1);
    const note = await page.locator(".choice").innerText();
    expect(note).toContain("10.415 万元");
    expect(note).toContain("Corrected to 12.5 万元: made up for a test (a reader, 2026-11-22)");
  });
  expect(problems).toEqual([]);
});

test("another report has none", async () => {
  await visit(browser, `${served.url}report.html?id=001_9c6604a308aff3e4`, async (page) => {
    expect(await page.locator("button.cell").count()).toBeGreaterThan(100);
    expect(await page.locator("ins").count()).toBe(0);
  });
});
