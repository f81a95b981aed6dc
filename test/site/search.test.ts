import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../support/visit.ts";
import { site } from "./site.ts";

const { browser, url } = site();

/** The five reports, by what their files say on their first lines. */
const ids = {
  tianchi: "000_c42be92f85ee90f4",
  shuizhai: "001_9c6604a308aff3e4",
  taojiang: "002_605866c201a9c82d",
  maiji: "004_c6c31d5f8237c802",
};

/** Opens the Reports page and holds it to be without a fault. */
async function open(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { problems } = await visit(browser(), url(address), look);
  expect(problems).toEqual([]);
}

const ended = (page: Page) =>
  page.waitForFunction(() => {
    const said = document.querySelector(".search-status")?.textContent ?? "";
    return said !== "" && !/Searching|正在检索/.test(said);
  });

const said = (page: Page) => page.locator(".search-status").innerText();

const notTogether = (n: number) =>
  `${n} reports left out: the characters are there, but not together as written.`;

/** The keys of the reports listed, in order. */
const listed = (page: Page) =>
  page
    .locator(".found > li > a")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("id")),
    );

/**
 * What is searched for, the reports that hold it, by grep on the files, and how many have the characters alone:
 * 20 and 02 stand in every year from 2020.
 */
const queries: [query: string, found: string[], leftOut: number][] = [
  ["水寨镇", [ids.shuizhai], 0],
  ["麦积", [ids.maiji], 0],
  ["网办率", [ids.maiji], 0],
  ["政务公开 2020", [ids.shuizhai, ids.taojiang], 3],
  ["tcx-2022-00002", [ids.tianchi], 0],
  ["ＴＣＸ－2022－00002", [ids.tianchi], 0],
];

test.each(queries)("%s finds what holds it", async (query, expected, leftOut) => {
  await open(`reports.html?q=${encodeURIComponent(query)}`, async (page) => {
    await ended(page);
    expect(await listed(page)).toEqual(expected);
    const n = expected.length;
    const also = leftOut === 0 ? "" : ` ${notTogether(leftOut)}`;
    expect(await said(page)).toBe(`${n} report${n === 1 ? "" : "s"} found for “${query}”.${also}`);
    expect(await page.locator("#report-search").inputValue()).toBe(query);
  });
});

test("a passage shows the words as printed, marked", async () => {
  await open("reports.html?q=网办率", async (page) => {
    await ended(page);
    expect(await page.locator(".found mark").allInnerTexts()).toContain("网办率");
  });
});

test("a body leads to its own page", async () => {
  let address = "";
  await open("zh/reports.html?q=水寨镇", async (page) => {
    await ended(page);
    expect(await said(page)).toBe("找到含有“水寨镇”的1份报告。");
    const body = page.locator(".found-bodies a");
    expect(await body.allInnerTexts()).toEqual(["水寨镇人民政府"]);
    address = (await body.getAttribute("href")) ?? "";
  });
  await open(`zh/${address.replace("./", "")}`, async (page) => {
    expect(await page.locator("article.agency h1").innerText()).toContain("水寨镇");
  });
});

test("what has the characters, but not as written, is left out and said to be", async () => {
  // Each pair of it stands in three of the reports; the whole stands in none.
  await open("reports.html?q=信息公开信息", async (page) => {
    await ended(page);
    expect(await listed(page)).toEqual([]);
    expect(await said(page)).toBe(`Nothing found for “信息公开信息”. ${notTogether(3)}`);
  });
});

test("nonsense is not found, and one character is too few", async () => {
  await open("reports.html?q=龘靐齉龘", async (page) => {
    await ended(page);
    expect(await said(page)).toBe("Nothing found for “龘靐齉龘”.");
  });
  await open("zh/reports.html?q=镇", async (page) => {
    await ended(page);
    expect(await said(page)).toBe("请至少输入两个相连的字符。");
    expect(await listed(page)).toEqual([]);
  });
});

test("the keyboard searches by Enter or after a pause, and the address says what for", async () => {
  await open("reports.html", async (page) => {
    const box = page.getByRole("searchbox", { name: "Search the reports" });
    await box.focus();
    await page.keyboard.insertText("麦积");
    await page.keyboard.press("Enter");
    await ended(page);
    expect(await listed(page)).toEqual([ids.maiji]);
    expect(new URL(page.url()).searchParams.get("q")).toBe("麦积");
    await box.fill("水寨镇");
    await page.waitForFunction(() =>
      document.querySelector(".search-status")?.textContent?.includes("水寨镇”."),
    );
    expect(await listed(page)).toEqual([ids.shuizhai]);
    expect(new URL(page.url()).searchParams.get("q")).toBe("水寨镇");
    await box.fill("");
    await page.waitForFunction(() => !location.search.includes("q="));
    expect(await said(page)).toBe("");
    expect(await listed(page)).toEqual([]);
  });
});

test("long lists are fetched when they are asked for", async () => {
  await open("quality.html", async (page) => {
    expect(await page.locator("main a[href*='finding=']").count()).toBe(0);
    await page.getByRole("button", { name: "Show the list" }).click();
    await page.waitForSelector("main a[href*='finding=']");
  });
  await open("reports.html", async (page) => {
    await page.getByRole("button", { name: "Show the list" }).click();
    await page.getByText("Everything could be read.").waitFor();
  });
});
