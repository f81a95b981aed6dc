import { html } from "htl";
import type { PublishedTable } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { count, number } from "./format.js";
import { term } from "./term.js";

/** Published tables with what one row is, how many there are, and their files. */
export function downloadTable(
  tables: readonly PublishedTable[],
  rows: Readonly<Record<string, number>>,
): HTMLElement {
  return dataTable(
    tables,
    [
      {
        label: "Table",
        show: (table) =>
          html`${term(table)}
            <div class="aside"><code>${table.key}</code></div>`,
        heading: true,
      },
      {
        label: "One row is",
        show: ({ grain, primary_key }) =>
          html`${grain}
            <div class="aside">Key: ${primary_key.join(", ")}</div>`,
      },
      { label: "Rows", show: ({ key }) => number(rows[key] ?? null), numeric: true },
      { label: "Columns", show: ({ fields }) => count(fields.length, "field"), numeric: true },
      {
        label: "Files",
        show: ({ key }) =>
          html`<span class="files"
            >${download(`${key}.csv`, "CSV")}${download(`${key}.arrow`, "Arrow")}${download(`${key}.json`, "JSON")}</span
          >`,
      },
    ],
    { label: "Tables to download" },
  );
}

/** A link to a published file at its lasting address. */
export function download(file: string, name: string): HTMLElement {
  return html`<a href=${`./data/corpus/${file}`} download=${file}>${name}</a>`;
}
