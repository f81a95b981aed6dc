import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../support/visit.ts";
import { site } from "./site.ts";

/**
 * The filters of the pages over the five reports, of which a person reads: 000, 2021 in the 2019 form, Gansu (62), no
 * request; 001, 2020, 2019 form, Henan, none; 002, 2020, 2019 form, Hunan, none, 14 projects for 104150元; 003, 2021,
 * 2021 form, place unknown, 9 requests, all of natural persons and granted, one review; 004, 2022, 2021 form, Gansu, none.
 */

const { browser, url } = site();

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const lead = async (page: Page) => plain(await page.locator("p.lead").innerText());

/** Opens a page that must be without a fault and looks at it. */
async function open(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { problems } = await visit(browser(), url(address), look);
  expect(problems).toEqual([]);
}

// Wilson: for 1 of 2 it is 0.5 ∓ 0.4055; for n of n the lower bound is n / (n + z²): 2 / 5.84146, 3 / 6.84146.
test.each([
  [
    "requests.html?year=2021",
    "1 of 2 reports received no request at all: 50%, with a 95% interval of 9.5% to 90.5%.",
  ],
  ["zh/requests.html?year=2021", "2份报告中有1份全年未收到申请，占50%（95%置信区间9.5%至90.5%）。"],
  [
    "requests.html?province=62",
    "2 of 2 reports received no request at all: 100%, with a 95% interval of 34.2% to 100%.",
  ],
  [
    "requests.html?form=form2019",
    "3 of 3 reports received no request at all: 100%, with a 95% interval of 43.9% to 100%.",
  ],
  [
    "outcomes.html?year=2021",
    "9 of 9 requests handled were granted, in full or in part: 100%. 100% were granted in full.",
  ],
  ["disputes.html?province=62", "0 cases went to administrative review, 0 to court."],
  ["zh/disputes.html?form=form2021&year=2021", "因政府信息公开申请行政复议1件，提起行政诉讼0件。"],
  [
    "procurement.html?year=2020",
    "2 reports on the 2019 form state 14 projects for 10.415 万元 in all.",
  ],
  ["zh/applicants.html?province=unknown", "9件申请中，自然人提出9件，占100%。"],
  // 198 cells in the 2019 form, 200 in the 2021 form, all of which have a value.
  ["coverage.html?year=2021", "2 reports; 100% of their 398 cells have a value."],
  [
    "index.html?year=2020,2022",
    "3 of 3 reports received no request for information in their year.",
  ],
])("%s says: %s", async (address, expected) => {
  await open(address, async (page) => {
    expect(await lead(page)).toBe(expected);
  });
});

test.each([
  ["requests.html?year=1999", "The address asks for what no report has: year=1999", "0 reports"],
  ["zh/requests.html?form=a", "网址中有任何报告都不具备的条件：form=a", "共0份报告"],
])("%s is told to mean nothing, and selects no report", async (address, told, none) => {
  await open(address, async (page) => {
    expect(plain(await page.locator("[role=alert]").innerText())).toBe(told);
    expect(plain(await page.locator("p.aside[role=status]").innerText())).toContain(none);
  });
});

/** Waits until the page has its lead sentence, and all its files, which a page that is left too early would miss. */
async function says(page: Page, words: string): Promise<void> {
  await page.locator("p.lead", { hasText: words }).waitFor();
  await page.waitForLoadState("networkidle");
}

test("a choice changes the address and the page, goes along to other pages, and can be taken back", async () => {
  await open("requests.html", async (page) => {
    expect(await lead(page)).toContain("4 of 5 reports");
    const reset = page.getByRole("button", { name: "All reports" });
    expect(await reset.isHidden()).toBe(true);
    await page.locator("details.filter", { hasText: "Year" }).first().locator("summary").click();
    await page.getByLabel("2021", { exact: true }).check();
    await says(page, "1 of 2 reports");
    expect(new URL(page.url()).search).toBe("?year=2021");

    await page.locator("a.edition").click();
    await says(page, "2份报告中有1份");
    expect(page.url()).toBe(url("zh/requests.html?year=2021"));
    await page.locator("nav a", { hasText: "办理结果" }).click();
    await says(page, "办结的9件申请中");
    expect(page.url()).toBe(url("zh/outcomes.html?year=2021"));
    await page.locator("a.edition").click();
    await says(page, "9 of 9 requests");
    await page.locator("nav a", { hasText: "Requests" }).click();
    await says(page, "1 of 2 reports");

    await reset.click();
    await says(page, "4 of 5 reports");
    expect(page.url()).toBe(url("requests.html"));
    expect(await reset.isHidden()).toBe(true);
  });
});

test("a choice is told once, so that the page is worked out once for it", async () => {
  await open("requests.html", async (page) => {
    const told = await page.evaluate(() => {
      let times = 0;
      const bar = document.querySelector(".filters");
      bar?.addEventListener("input", () => times++);
      bar?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
      return times;
    });
    expect(told).toBe(1);
    await page.waitForLoadState("networkidle");
  });
});
