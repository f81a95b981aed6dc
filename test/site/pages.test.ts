import { readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../scripts/serve.ts";
import { launch } from "../support/chromium.ts";
import { visit } from "../support/visit.ts";

const directory = "dist";
const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).map((name) =>
  name.split(sep).join("/"),
);
const pages = files.filter((name) => name.endsWith(".html") && !name.startsWith("_"));

test("there are pages to open", () => {
  expect(pages).toContain("index.html");
});

describe.each(["/", "/archive/gongkai/"])("served under %s", (base) => {
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    browser = await launch();
    served = await serve({ directory, base, port: 0 });
  });
  afterAll(async () => {
    await served.close();
    await browser.close();
  });

  test.each(pages)("%s shows without a fault", async (page) => {
    const { problems, links } = await visit(browser, served.url + page);
    expect(problems).toEqual([]);
    // Not every host finds /requests.html for /requests: a link names the file itself.
    expect(links.filter((link) => !reaches(link, served.url))).toEqual([]);
  });
});

function reaches(link: string, home: string): boolean {
  if (!link.startsWith(home)) return false;
  const path = decodeURI(link.slice(home.length).replace(/[?#].*$/, ""));
  return files.includes(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}
