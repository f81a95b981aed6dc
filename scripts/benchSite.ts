import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "../test/support/chromium.ts";
import { builtPages } from "./builtPages.ts";
import { isCommand, run } from "./command.ts";
import { serve } from "./serve.ts";

/** What a reader of one page waits for. */
interface PageCost {
  page: string;
  /** Bytes of script and data before compression. */
  bytes: number;
  /** Whether Vega-Lite is among them. */
  vega: boolean;
  /** Milliseconds from the request to the first chart; null where there is none. */
  chart: number | null;
  /** Milliseconds from a change of the year to the last change it makes on the page; null where there is no such filter. */
  filter: number | null;
}

/** Opens every page of the built site and says what it costs, one line a page. */
async function benchSite(parts: readonly string[]): Promise<void> {
  const pages = await builtPages(parts);
  const served = await serve({ directory: "dist", port: 0 });
  const browser = await launch();
  console.log(["page", "kB", "vega", "chart ms", "filter ms"].join("\t"));
  try {
    for (const page of pages) {
      const { bytes, vega, chart, filter } = await cost(browser, served.url, page);
      const cells = [
        page,
        Math.round(bytes / 1000),
        vega ? "yes" : "no",
        chart ?? "-",
        filter ?? "-",
      ];
      console.log(cells.join("\t"));
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function cost(browser: Browser, home: string, name: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let bytes = 0;
  let vega = false;
  page.on("response", (response) => {
    const address = response.url();
    if (/\.(?:js|json|arrow|csv)$/.test(address)) {
      bytes += Number(response.headers()["content-length"] ?? 0);
    }
    vega ||= address.includes("/vega-lite");
  });
  const started = performance.now();
  await page.goto(home + name, { waitUntil: "commit" });
  const chart = await page
    .waitForSelector(".chart svg", { timeout: 5_000 })
    .then(() => Math.round(performance.now() - started))
    .catch(() => null);
  await page.waitForLoadState("networkidle");
  const filter = await page.evaluate(timeFilter);
  await context.close();
  return { page: join(name), bytes, vega, chart, filter };
}

/** Ticks the first box of the first filter and waits until the page has been still for a while. */
function timeFilter(): Promise<number | null> {
  const box = document.querySelector<HTMLInputElement>(".filter input[type=checkbox]");
  const main = document.querySelector("main");
  if (!box || !main) return Promise.resolve(null);
  return new Promise((fulfil) => {
    let last = performance.now();
    const started = last;
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(main, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    box.click();
    const wait = setInterval(() => {
      if (performance.now() - last < 700) return;
      clearInterval(wait);
      observer.disconnect();
      fulfil(Math.round(last - started));
    }, 50);
  });
}

if (isCommand(import.meta.url)) await run(() => benchSite(process.argv.slice(2)));
