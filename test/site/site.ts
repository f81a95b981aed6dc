import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serve, type Served } from "../../scripts/serve.ts";
import { launch } from "../support/chromium.ts";

/** The built site, served, and a browser to look at it; for the tests of one file. */
export function site(): { browser: () => Browser; url: (path: string) => string } {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    browser = await launch();
    served = await serve({ directory: "dist", base: "/", port: 0 });
  });
  afterAll(async () => {
    await served?.close();
    await browser?.close();
  });
  return {
    browser() {
      if (!browser) throw new Error("the browser has not been started");
      return browser;
    },
    url(path) {
      if (!served) throw new Error("the site is not served");
      return served.url + path;
    },
  };
}

/** The rows of a published table, as a reader downloads them. */
export async function published<T>(table: string): Promise<T[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the codebook has checked the rows
  return JSON.parse(await readFile(`dist/data/corpus/${table}.json`, "utf8")) as T[];
}
