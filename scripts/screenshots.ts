import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../test/support/chromium.ts";
import { builtPages } from "./builtPages.ts";
import { isCommand, run } from "./command.ts";
import { serve } from "./serve.ts";

/** The ways a page is looked at. */
const views = {
  wide: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  narrow: { viewport: { width: 360, height: 740 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
} as const;

/**
 * Takes a picture of every page of the built site, in both languages: wide, narrow and dark. The arguments are parts
 * of page names; without any, all pages are taken.
 */
async function screenshots(parts: readonly string[]): Promise<void> {
  const pages = await builtPages(parts);
  const served = await serve({ directory: "dist", port: 0 });
  const browser = await launch();
  await mkdir("screenshots", { recursive: true });
  try {
    for (const [view, options] of Object.entries(views)) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      for (const name of pages) {
        await page.goto(served.url + name + (await queryOf(name)));
        await page.waitForLoadState("networkidle");
        const file = join(
          "screenshots",
          `${name.replace(/\.html$/, "").replaceAll("/", "-")}-${view}.png`,
        );
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** A page of one report, or of one body, is taken of the first there is. */
async function queryOf(name: string): Promise<string> {
  const shows = /(?:^|\/)(report|agency)\.html$/.exec(name)?.[1];
  if (shows === undefined) return "";
  const [table, field] =
    shows === "report" ? (["reports", "id"] as const) : (["agencies", "agency_id"] as const);
  const file = await readFile(join("dist", "data", "corpus", `${table}.json`), "utf8");
  const value = (JSON.parse(file) as Record<string, string>[])[0]?.[field];
  if (value === undefined) return "";
  return `?${new URLSearchParams({ [shows === "report" ? "id" : "agency"]: value }).toString()}`;
}

if (isCommand(import.meta.url)) await run(() => screenshots(process.argv.slice(2)));
