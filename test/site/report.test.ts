import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../support/visit.ts";
import { published, site } from "./site.ts";

interface Place {
  start: number | null;
  end: number | null;
}
interface Cell extends Place {
  report: string;
  table: string;
  row: string;
  column: string;
  raw: string | null;
}
interface Finding extends Place {
  report: string;
  number: number;
  cells: string | null;
}

interface Claim extends Place {
  report: string;
  number: number;
  raw: string;
  cells: string | null;
}

const { browser, url } = site();
const cells = await published<Cell>("cells");
const findings = await published<Finding>("findings");
const claims = await published<Claim>("claims");
const documents = await published<{ report: string; text: string }>("documents");

/** Where the cells of a finding stand that names no passage of its own. */
function placesOf({ report, cells: names }: Finding): object[] {
  const placed = cells.filter(
    (cell) => cell.report === report && names?.split(" ").includes(nameOf(cell)),
  );
  return [
    {
      text: placed.map(({ raw }) => raw).join(""),
      start: placed.at(0)?.start,
      end: placed.at(-1)?.end,
    },
  ];
}

const nameOf = ({ table, row, column }: Cell) => `${table}.${row}.${column}`;

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** Opens a Report page, does something there, and holds it to be without a fault. */
async function open(query: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { problems } = await visit(browser(), url(`report.html${query}`), look);
  expect(problems).toEqual([]);
}

/** What is marked in the text: its characters, and where they begin and end. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>(".source .mark.chosen")];
    return {
      text: marks.map((mark) => mark.textContent).join(""),
      start: Number(marks.at(0)?.dataset["start"]),
      end: Number(marks.at(-1)?.dataset["end"]),
    };
  });

test.each(documents)(
  "$report: its text stands there to the character",
  async ({ report, text }) => {
    await open(`?id=${report}`, async (page) => {
      expect(await page.locator(".source").textContent()).toBe(text);
    });
  },
);

test.each(documents)(
  "$report: each cell marks the characters it was read from",
  async ({ report, text }) => {
    const expected = cells
      .filter((cell) => cell.report === report && cell.start !== null)
      .map((cell) => ({ name: nameOf(cell), text: cell.raw, start: cell.start, end: cell.end }));
    expect(expected.length).toBeGreaterThan(0);
    await open(`?id=${report}`, async (page) => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button.cell")].flatMap((button) => {
          button.click();
          const marks = [...document.querySelectorAll<HTMLElement>(".source .mark.chosen")];
          if (marks.length === 0) return [];
          return (button.dataset["cells"] ?? "").split(" ").map((name) => ({
            name,
            text: marks.map((mark) => mark.textContent).join(""),
            start: Number(marks.at(0)?.dataset["start"]),
            end: Number(marks.at(-1)?.dataset["end"]),
          }));
        }),
      );
      expect(found.toSorted(byName)).toEqual(expected.toSorted(byName));
      for (const cell of found) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    });
  },
);

test.each(documents)("$report: marked characters choose their cell", async ({ report }) => {
  await open(`?id=${report}`, async (page) => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".source .mark.of-cell")].map((mark) => {
        mark.click();
        const pressed = document.querySelectorAll<HTMLElement>("button.cell[aria-pressed=true]");
        return {
          start: Number(mark.dataset["start"]),
          cells: [...pressed].flatMap((button) => (button.dataset["cells"] ?? "").split(" ")),
        };
      }),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { start, cells: chosen } of found) {
      const read = cells.filter(
        (cell) =>
          cell.report === report &&
          cell.start !== null &&
          cell.end !== null &&
          cell.start <= start &&
          start < cell.end,
      );
      expect(chosen.toSorted()).toEqual(read.map(nameOf).toSorted());
    }
  });
});

test.each(findings)("$report: finding $number marks its passage and its cells", async (finding) => {
  const { report, number, start, end } = finding;
  const names = finding.cells?.split(" ") ?? [];
  await open(`?id=${report}`, async (page) => {
    await page.click(`button.finding[data-finding="${number}"]`);
    const text = documents.find((document) => document.report === report)?.text ?? "";
    const passage =
      start === null || end === null
        ? placesOf(finding)
        : [{ text: text.slice(start, end), start, end }];
    expect(passage).toContainEqual(await marked(page));
    const pressed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button.cell[aria-pressed=true]")].flatMap(
        (button) => (button.dataset["cells"] ?? "").split(" "),
      ),
    );
    expect(pressed.toSorted()).toEqual(names.toSorted());
    expect(new URL(page.url()).searchParams.get("finding")).toBe(String(number));
  });
});

test.each(documents)(
  "$report: each claim marks its characters and the cells it should equal",
  async ({ report, text }) => {
    const expected = claims
      .filter((claim) => claim.report === report)
      .map(({ number, raw, start, end, cells: names }) => ({
        number: String(number),
        text: raw,
        start,
        end,
        cells: (names?.split(" ") ?? []).toSorted(),
      }));
    await open(`?id=${report}`, async (page) => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button.claim")].map((button) => {
          button.click();
          const marks = [...document.querySelectorAll<HTMLElement>(".source .mark.chosen")];
          const pressed = document.querySelectorAll<HTMLElement>("button.cell[aria-pressed=true]");
          return {
            number: button.dataset["claim"],
            text: marks.map((mark) => mark.textContent).join(""),
            start: Number(marks.at(0)?.dataset["start"]),
            end: Number(marks.at(-1)?.dataset["end"]),
            cells: [...pressed]
              .flatMap((cell) => (cell.dataset["cells"] ?? "").split(" "))
              .toSorted(),
          };
        }),
      );
      // One value printed across a row is one button for all its cells.
      const asked = found.map(({ cells: pressed, ...claim }, i) => ({
        ...claim,
        cells: pressed.filter((name) => expected[i]?.cells.includes(name)),
      }));
      expect(asked).toEqual(expected);
      for (const { text: raw, start, end } of found) expect(text.slice(start, end)).toBe(raw);
    });
  },
);

test("an address that names a claim opens with it chosen", async () => {
  const claim = claims.find(({ raw }) => raw === "332人次")!;
  await open(`?id=${claim.report}&claim=${claim.number}`, async (page) => {
    expect(await marked(page)).toEqual({ text: "332人次", start: claim.start, end: claim.end });
    expect(await page.locator("button.claim[aria-pressed=true]").count()).toBe(1);
  });
});

test("an address that names a cell opens with it chosen and in sight", async () => {
  const cell = cells.find(({ raw }) => raw === "104150元");
  if (!cell) throw new Error("no cell reads 104150元");
  await open(`?id=${cell.report}&cell=${nameOf(cell)}`, async (page) => {
    expect(await marked(page)).toEqual({ text: "104150元", start: cell.start, end: cell.end });
    expect(await page.locator(".choice").innerText()).toContain("10.415 万元");
    const seen = await page.evaluate(() => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
      const box = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [source, mark] = [box(".source"), box(".mark.chosen")];
      const button = box("button.cell[aria-pressed=true]");
      return {
        text: mark.height > 0 && mark.top >= source.top && mark.bottom <= source.bottom,
        table: button.height > 0 && button.top >= 0 && button.bottom <= innerHeight,
      };
    });
    expect(seen).toEqual({ text: true, table: true });
  });
});

test("the keyboard alone moves among cells and chooses them", async () => {
  const [document] = documents;
  await open(`?id=${document?.report}`, async (page) => {
    const first = page.locator("button.cell").first();
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const pressed = page.locator("button.cell[aria-pressed=true]");
    expect(await pressed.getAttribute("data-cells")).toBe(
      "disclosure.normative_documents.disclosed",
    );
    expect(await page.locator("table.disclosure button.cell[tabindex='0']").count()).toBe(1);
  });
});

test("a report's page fetches that report alone, not the tables of all", async () => {
  const [document] = documents;
  await open(`?id=${document?.report}`, async (page) => {
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(fetched.filter((name) => name.includes("/data/corpus/reports/"))).toHaveLength(1);
    expect(fetched.filter((name) => name.endsWith(".arrow"))).toEqual([]);
  });
});

const leadOf = async (page: Page) => ({
  lead: await page.locator(".lead").innerText(),
  to: await page.locator(".lead a").getAttribute("href"),
});

test.each([
  {
    page: "report.html",
    none: "No report is named in the address. Choose one from the list of reports.",
    unknown: "There is no report “nothing”. Choose one from the list of reports.",
  },
  {
    page: "zh/report.html",
    none: "网址未指明报告。 请从报告列表中选择。",
    unknown: "没有编号为“nothing”的报告。 请从报告列表中选择。",
  },
])("$page says that a report is not there, and where they are", async ({ page, none, unknown }) => {
  const missing = await visit(browser(), url(`${page}?id=nothing`), async (shown) => {
    expect(await leadOf(shown)).toEqual({ lead: unknown, to: "./reports.html" });
  });
  // The file is asked for where it is published and where a page being written finds it.
  expect(missing.problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  const unnamed = await visit(browser(), url(page), async (shown) => {
    expect(await leadOf(shown)).toEqual({ lead: none, to: "./reports.html" });
  });
  expect(unnamed.problems).toEqual([]);
});
