import { lineAt } from "../document/document.ts";
import type { Printed } from "./brokenHeader.ts";
import { shortestPage } from "./CountedPages.ts";
import type { Piece } from "./piece.ts";
import type { SubTable } from "./subTable.ts";

/** The number of a page, and its line, from 0. */
interface Page {
  readonly line: number;
  readonly number: number;
}

const top: Page = { line: 0, number: 0 };

/**
 * The numbers of pages that stand alone on their lines between the rows of tables, and outside. Where they count on, those that are not seen may
 * stand in the tables, where they fill up rows that have empty cells.
 */
export class StrayPages {
  readonly #printed: Printed;
  readonly #seen: readonly Page[];

  constructor(printed: Printed, subTables: readonly SubTable[]) {
    this.#printed = printed;
    const found = numbersOutside(printed, subTables);
    this.#seen = found.every((page, i) => countsOn(found[i - 1] ?? top, page, 0)) ? found : [];
  }

  /** Whether numbers of pages are seen at all. */
  get areSeen(): boolean {
    return this.#seen.length > 0;
  }

  /** Whether a value may be the number of a page between those that are seen. */
  mayBe({ start }: Piece): boolean {
    const page = pageAt(this.#printed, lineAt(this.#printed.document, start));
    if (!page) return false;
    const before = this.#seen.findLast(({ line }) => line < page.line) ?? top;
    const behind = this.#seen.find(({ line }) => line > page.line);
    // The last page may be short.
    const last = behind === this.#seen.at(-1) ? 0 : shortestPage;
    return countsOn(before, page, shortestPage) && (!behind || countsOn(page, behind, last));
  }
}

/** Whether one number of a page may follow another, with all that are between them on pages of their own, and some lines on its own. */
function countsOn(before: Page, page: Page, lines: number): boolean {
  const between = page.number - before.number - 1;
  return between >= 0 && page.line - before.line >= between * shortestPage + lines;
}

/** The numbers alone on lines before, between and behind the rows of parts of tables. */
function numbersOutside(printed: Printed, subTables: readonly SubTable[]): Page[] {
  const found: Page[] = [];
  let from = 0;
  const look = (to: number) => {
    for (; from < to; from++) {
      const page = pageAt(printed, from);
      if (page) found.push(page);
    }
  };
  for (const { line, rows } of subTables) {
    look((rows[0]?.line ?? line) - 1);
    const last = rows.findLast(({ slots }) => slots.length > 0)?.slots.at(-1);
    from = Math.max(from, last ? lineAt(printed.document, last.end) + 1 : line);
  }
  look(printed.lines.length);
  return found;
}

/** The number of a page that may stand on a line, alone. */
function pageAt({ lines, text }: Printed, line: number): Page | null {
  const { layout, pieces } = lines[line]!;
  // Nearly all lines outside tables are of text.
  if (pieces.length !== 1 || pieces[0]!.kind !== "value" || layout !== "lines") return null;
  const { start, end } = pieces[0]!;
  const printed = text.slice(start, end);
  return /^[1-9]\d{0,2}$/.test(printed) ? { line, number: Number(printed) } : null;
}
