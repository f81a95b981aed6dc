import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import type { Edition, Noun } from "./edition.js";
import { number, text } from "./format.js";

export interface SearchColumn<T> {
  key: string;
  label: string;
  /** What the column sorts by. */
  value: (row: T) => string | number | null;
  /** What a cell shows, if not the value itself. */
  show?: (row: T) => string | Node;
  numeric?: boolean;
}

/** A row as the library's table sees it: besides these it has a getter for each column. */
interface Line<T> {
  source: T;
  at: number;
}

/**
 * A table that can be sorted and, if told by what, searched, and that draws only the rows in sight. The search takes
 * every part of a word, as Chinese has no spaces to part words by; all parts must be there.
 */
export function searchTable<T extends object>(
  rows: readonly T[],
  columns: readonly SearchColumn<T>[],
  {
    label,
    noun,
    words,
    edition: { say, count },
  }: {
    label: string;
    noun: Noun;
    edition: Edition;
    /** What a row is searched by; without it the table has no box. */
    words?: (row: T) => readonly unknown[];
  },
): HTMLElement {
  // Of thousands of rows few are drawn: a cell is worked out when it is drawn or sorted by.
  const cells = Object.defineProperties(
    {},
    Object.fromEntries(
      columns.map(({ key, value, numeric }) => [
        key,
        {
          // What is not known sorts last.
          get(this: Line<T>) {
            return value(this.source) ?? (numeric ? Number.NaN : "");
          },
        },
      ]),
    ),
  );
  const lines = rows.map((source, at): Line<T> =>
    Object.assign(Object.create(cells) as object, { source, at }),
  );
  let searched: string[] | undefined;
  const place = html`<div role="region" aria-label=${label} tabindex="0"></div>`;
  const search = Inputs.search(lines, {
    label: say({ en: "Search", zh: "检索" }),
    placeholder: count(rows.length, noun),
    format: (found) =>
      say({
        en: `${number(found)} of ${number(rows.length)}`,
        zh: `共${number(rows.length)}项，显示${number(found)}项`,
      }),
    filter: (query) => {
      const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
      if (parts.length === 0 || !words) return () => true;
      // Most readers search for nothing: what rows are searched by is put together with the first query.
      searched ??= rows.map((row) => words(row).join(" ").toLowerCase());
      return (line) => parts.every((part) => searched?.[line.at]?.includes(part));
    },
  });
  const show = () => {
    const found = search.value;
    if (found.length === 0) {
      place.replaceChildren(
        html`<p class="aside">${say({ en: "Nothing found.", zh: "未找到。" })}</p>`,
      );
      return;
    }
    const table = Inputs.table(found, {
      columns: columns.map(({ key }) => key),
      header: Object.fromEntries(columns.map(({ key, label: head }) => [key, head])),
      align: Object.fromEntries(
        columns.map(({ key, numeric }) => [key, numeric ? "right" : "left"]),
      ),
      format: Object.fromEntries(
        columns.map((column, i) => [
          column.key,
          (_: unknown, index: number) => {
            const { source } = found[index]!;
            if (i > 0) return shownIn(column, source);
            // Every row is named in its first column.
            const first = html`<span>${shownIn(column, source)}</span>`;
            fillGaps(first, source, columns);
            return first;
          },
        ]),
      ),
      select: false,
      rows: 20,
      layout: "auto",
    });
    openToAll(table, say({ en: "Row", zh: "行" }));
    place.replaceChildren(table);
  };
  search.addEventListener("input", show);
  show();
  return html`<div class="search-table">${words ? search : ""}${place}</div>`;
}

function shownIn<T>({ show, value, numeric }: SearchColumn<T>, row: T): string | Node {
  if (show) return show(row);
  const shown = value(row);
  return numeric && typeof shown === "number" ? number(shown) : text(shown);
}

/** The library leaves the cell of an unknown number empty: it is filled once its row, which `first` stands in, is whole. */
function fillGaps<T>(first: HTMLElement, row: T, columns: readonly SearchColumn<T>[]): void {
  queueMicrotask(() => {
    const [, ...cells] = first.closest("tr")?.cells ?? [];
    for (const [i, cell] of cells.entries()) {
      if (!cell.hasChildNodes()) cell.append(shownIn(columns[i]!, row));
    }
  });
}

/** The library's table sorts by the mouse alone, and has an empty head over its boxes. */
function openToAll(table: HTMLElement, row: string): void {
  const [boxes, ...heads] = table.querySelectorAll<HTMLElement>("thead th");
  boxes?.append(html`<span class="unseen">${row}</span>`);
  for (const head of heads) {
    head.tabIndex = 0;
    head.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      head.click();
    });
  }
}
