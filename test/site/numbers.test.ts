import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { expect, test } from "vitest";
import { visit } from "../support/visit.ts";
import { published, site } from "./site.ts";

const { browser, url } = site();

/** Downloads a table as CSV and reads it as the Data page says. */
async function download(table: string): Promise<ColumnTable> {
  const response = await fetch(url(`data/corpus/${table}.csv`));
  expect(response.status).toBe(200);
  return aq.fromCSV((await response.text()).replace(/^\uFEFF/, ""));
}

/** The text of a page, as a reader sees it. */
async function read(page: string): Promise<string> {
  let text = "";
  const { problems } = await visit(browser(), url(page), async (open) => {
    text = await open.locator("main").innerText();
  });
  expect(problems).toEqual([]);
  return text.replaceAll(/\s+/g, " ");
}

test("the zero-request rate on the pages is the one the downloaded cells give", async () => {
  const cells = await download("cells");
  const totals = cells.filter(
    (d: { table: string; row: string; column: string; value: number | null }) =>
      d.table === "requests" && d.row === "received" && d.column === "total" && d.value !== null,
  );
  const zero = totals.filter((d: { value: number }) => d.value === 0).numRows();
  expect([zero, totals.numRows()]).toEqual([4, 5]);
  // Wilson for 4 of 5, worked out in test/statistics: 0.3755 to 0.9638.
  for (const page of ["index.html", "requests.html"]) {
    const text = await read(page);
    expect(text).toContain(`${zero} of ${totals.numRows()} reports received no request`);
    expect(text).toContain("80%");
    expect(text).toContain("37.6% to 96.4%");
  }
  expect(await read("index.html")).toContain("Read from the total cell (总计); no report left out");
});

test("the procurement total on the pages is the one the downloaded cells give", async () => {
  const procured = (await download("cells"))
    .filter((d: { row: string }) => d.row === "centralized_procurement")
    .groupby("column")
    .rollup({ sum: "d => op.sum(d.value)" });
  expect(procured.orderby("column").objects()).toEqual([
    { column: "amount", sum: 10.415 },
    { column: "projects", sum: 14 },
  ]);
  for (const page of ["index.html", "procurement.html"]) {
    const text = await read(page);
    expect(text).toContain("14 projects");
    expect(text).toContain("10.415 万元");
    expect(text).toContain("104150元");
  }
});

test("every downloaded table opens with a byte order mark and is as long as its JSON", async () => {
  for (const { key: name } of await published<{ key: string }>("tables")) {
    const bytes = new Uint8Array(await (await fetch(url(`data/corpus/${name}.csv`))).arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    const arrow = aq.fromArrow(await (await fetch(url(`data/corpus/${name}.arrow`))).arrayBuffer());
    const json: unknown = await (await fetch(url(`data/corpus/${name}.json`))).json();
    expect(arrow.objects()).toEqual(json);
  }
});
