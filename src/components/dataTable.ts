import { html } from "htl";
import { number, text } from "./format.js";

/** A column of a table on a page. Numbers stand to the right. */
export interface TableColumn<T> {
  label: string | Node;
  /** What a cell shows. */
  show: (row: T) => string | number | Node | null;
  numeric?: boolean;
  /** Whether a cell holds sentences, which want some width. */
  prose?: boolean;
  /** The first column names the row unless another does. */
  heading?: boolean;
}

/** A column whose head is plain words. */
export type LabelledColumn<T> = TableColumn<T> & { label: string };

/** A plain table. It scrolls sideways when the page is too narrow for it. */
export function dataTable<T>(
  rows: readonly T[],
  columns: readonly TableColumn<T>[],
  { label }: { label: string },
): HTMLElement {
  const cell = (row: T, { show, numeric, prose, heading }: TableColumn<T>) => {
    const shown = show(row);
    // A template is read letter by letter: for hundreds of cells that would take longer than the chart above them.
    const node = document.createElement(heading ? "th" : "td");
    if (heading) node.scope = "row";
    if (numeric) node.className = "numeric";
    else if (prose) node.className = "prose";
    node.append(
      shown instanceof Node
        ? shown
        : numeric && typeof shown === "number"
          ? number(shown)
          : text(shown),
    );
    return node;
  };
  const line = (row: T) => {
    const node = document.createElement("tr");
    node.append(...columns.map((column) => cell(row, column)));
    return node;
  };
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
    <table class="data">
      <thead>
        <tr>
          ${columns.map(
            ({ label: head, numeric }) =>
              html`<th scope="col" class=${numeric ? "numeric" : ""}>${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
  </div>`;
}
