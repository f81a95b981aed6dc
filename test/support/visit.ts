import type { Browser, Page } from "playwright-core";

/** What a page did that a reader's browser would hold against it. */
export interface Visit {
  problems: string[];
  /** The addresses on the same site that the page links to. */
  links: string[];
}

/**
 * Opens a page, waits until every cell has come to a result, and notes each error, warning,
 * failed request and request to another origin on the way. `look` may then try more on the page;
 * `patience` is how many milliseconds an expression may take.
 */
export async function visit(
  browser: Browser,
  url: string,
  look?: (page: Page) => Promise<void>,
  patience = 15_000,
): Promise<Visit> {
  const { origin } = new URL(url);
  const problems: string[] = [];
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        problems.push(`console ${message.type()}: ${message.text()}`);
      }
    });
    page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
    page.on("request", (request) => {
      const address = request.url();
      if (/^(?:https?|wss?):/.test(address) && new URL(address).origin !== origin) {
        problems.push(`asked another origin: ${address}`);
      }
    });
    page.on("requestfailed", (request) => {
      problems.push(`request failed: ${request.url()}: ${request.failure()?.errorText}`);
    });
    page.on("response", (response) => {
      // A page that is left for another asks whether the files of both have changed: 304, they have not.
      if (![200, 304].includes(response.status()))
        problems.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(url);
    if (!(await settled(page, patience))) problems.push("a cell never came to a result");
    await look?.(page);
    const found = await page.evaluate(() => ({
      cells: [...document.querySelectorAll(".observablehq--error")].map((e) => e.textContent ?? ""),
      headings: document.querySelectorAll("main h1").length,
      text: document.querySelector("main")?.textContent?.trim() ?? "",
      links: [...document.querySelectorAll("a[href]")].map((a) =>
        a instanceof HTMLAnchorElement ? a.href : "",
      ),
    }));
    problems.push(...found.cells.map((text) => `error in a cell: ${text}`));
    if (found.headings === 0) problems.push("no heading of the first level");
    if (found.text === "") problems.push("nothing to read");
    const links = found.links.filter((link) => link.startsWith(`${origin}/`));
    return { problems, links };
  } finally {
    await context.close();
  }
}

/** Waits until no expression is pending (other cells show no sign of it) and the network has been quiet for half a second. */
async function settled(page: Page, patience: number): Promise<boolean> {
  await page.waitForLoadState("networkidle");
  try {
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"), undefined, {
      timeout: patience,
    });
  } catch {
    return false;
  }
  await page.waitForLoadState("networkidle");
  return true;
}
