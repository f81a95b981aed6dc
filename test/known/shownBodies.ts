import type { Page } from "playwright-core";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { added } from "./byHand.ts";
import type { Known, KnownCell } from "./known.ts";
import type { Language } from "./shownParts.ts";

/** What the page of a report and that of a body must show of their cells, and what they do show. */

/** What is said of a cell, by its name; on the page of a body with the report before it. */
export type CellsShown = Readonly<Record<string, string>>;

const shownNumber = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
const written = (value: number | null) => (value === null ? "–" : shownNumber.format(value));

/** The value and the state of each cell of a report, as they are told to those who do not see it, and its findings. */
export function reportShown(
  { cells, truth }: Known,
  right: ReadonlyMap<string, number | null>,
  language: Language,
) {
  const tell = (name: string, { value, state }: KnownCell) => {
    const { en, zh } = codebook.states.find(({ key }) => key === state)!;
    const corrected = right.get(name);
    const [known, put] =
      language === "en"
        ? [
            value === null ? "" : `, ${written(value)}`,
            `, corrected to ${written(corrected ?? null)}`,
          ]
        : [value === null ? "" : `，${written(value)}`, `，更正为${written(corrected ?? null)}`];
    const told = language === "en" ? `(${en.toLowerCase()}${known})` : `（${zh}${known}）`;
    return corrected === undefined ? told : told + put;
  };
  return {
    cells: Object.fromEntries([...cells].map(([name, cell]) => [name, tell(name, cell)])),
    findings: Object.values(truth.findings).reduce((sum, count) => sum + count, 0),
  };
}

export function reportOn(page: Page): Promise<{ cells: CellsShown; findings: number }> {
  return page.evaluate(() => ({
    cells: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>("button.cell")].flatMap((cell) => {
        const told = /[(（][^(（]*$/.exec(cell.ariaLabel ?? "")?.[0] ?? "";
        return (cell.dataset["cells"] ?? "").split(" ").map((name) => [name, told]);
      }),
    ),
    findings: document.querySelectorAll("[data-finding]").length,
  }));
}

const rows = {
  requests: ["carried_in", "received", "handled_total", "carried_out"],
  outcomes: ["granted", "partially_granted"],
  disputes: ["review", "litigation_direct", "litigation_after_review"],
};

/** The cells that the years of a body are set side by side by, and how many of its relations hold, are broken, and cannot be tried. */
export function agencyShown(reports: readonly Known[]) {
  const counted = reports.filter(({ isCopy }) => !isCopy);
  const isNothing = (row: string) =>
    counted.every(({ cells }) =>
      [...cells].every(([name, { value }]) => !name.startsWith(`${row}.`) || !value),
    );
  const isShown = (name: string) => {
    const [table, row, column] = name.split(".") as [string, string, string];
    if (table === "disclosure") return !isNothing(`${table}.${row}`);
    if (table === "disputes") return rows.disputes.includes(row) && /total|corrected/.test(column);
    return column === "total" && [...rows.requests, ...rows.outcomes, "other"].includes(row);
  };
  const cells = counted.flatMap((known) =>
    [...known.cells]
      .filter(([name]) => isShown(name))
      .map(([name, { value }]) => [`${known.report} ${name}`, written(value)]),
  );
  const outcomes = counted.flatMap((known) => {
    const before = counted.find(({ year }) => year === known.year - 1);
    return before ? relations(before, known) : [];
  });
  const count = (outcome: string) => outcomes.filter((other) => other === outcome).length;
  return {
    cells: Object.fromEntries(cells) as CellsShown,
    // Where there is nothing to compare, it is said in words.
    relations:
      outcomes.length === 0
        ? []
        : [outcomes.length, count("holds"), count("broken"), count("unknown")],
  };
}

/** What should follow from the year before, and whether it does. */
function relations(before: Known, known: Known): string[] {
  return [...known.cells.keys()].flatMap((name): string[] => {
    const column = name.slice(name.lastIndexOf(".") + 1);
    const inRow = (other: string) => name.replace(column, other);
    const judge = (there: readonly string[], plus: readonly string[], minus: readonly string[]) => {
      if (!there.every((cell) => before.cells.has(cell))) return [];
      const sum = added([
        ...there.map((cell) => before.cells.get(cell)!),
        ...plus.map((cell) => known.cells.get(cell)!),
      ]);
      const less = added(minus.map((cell) => known.cells.get(cell)!));
      const { value } = known.cells.get(name)!;
      if (sum === null || less === null || value === null) return ["unknown"];
      return [value === sum - less ? "holds" : "broken"];
    };
    if (name.startsWith("requests.carried_in.")) {
      return judge([name.replace("carried_in", "carried_out")], [], []);
    }
    if (column === "in_force") return judge([name], [inRow("issued")], [inRow("repealed")]);
    if (column === "items_last_year") return judge([name, inRow("items_change")], [], []);
    return [];
  });
}

export function agencyOn(page: Page): Promise<{ cells: CellsShown; relations: number[] }> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("table.years tbody a[href]")];
    const told = document.querySelector("article.agency > p")?.textContent ?? "";
    return {
      cells: Object.fromEntries(
        links.flatMap((link) => {
          const query = new URL(link.href).searchParams;
          const cell = query.get("cell");
          return cell ? [[`${query.get("id")} ${cell}`, (link.textContent ?? "").trim()]] : [];
        }),
      ),
      relations: (told.match(/\d+/g) ?? []).map(Number),
    };
  });
}
