import { html } from "htl";
import type { Entry } from "./codebook.js";
import { dataTable } from "./dataTable.js";

type Shown = string | number | Node;

/** Entries of the codebook as a table; the first column names them, and a list stands in lines. */
export function codebookTable<E extends Entry>(
  entries: readonly E[],
  columns: readonly (readonly [label: string, show: (entry: E) => Shown | readonly Shown[]])[],
): HTMLElement {
  return dataTable(
    entries,
    columns.map(([label, show], i) => ({
      label,
      heading: i === 0,
      show: (row: E) => {
        const shown = show(row);
        return Array.isArray(shown)
          ? html`<div>${shown.map((line: Shown) => html`<div>${line}</div>`)}</div>`
          : (shown as Shown);
      },
    })),
    { label: columns[0]?.[0] ?? "" },
  );
}
