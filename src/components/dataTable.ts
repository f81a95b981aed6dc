import { html } from "htl";
import { text } from "./format.js";

/** A column of a table on a page. Numbers stand to the right. */
export interface TableColumn<T> {
  label: string | Node;
  /** What a cell shows. */
  show: (row: T) => string | number | Node | null;
  numeric?: boolean;
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
  const cell = (row: T, { show, numeric, heading }: TableColumn<T>) => {
    const shown = show(row);
    const content = shown instanceof Node ? shown : text(shown);
    const kind = numeric ? "numeric" : "";
    return heading
      ? html`<th scope="row" class=${kind}>${content}</th>`
      : html`<td class=${kind}>${content}</td>`;
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
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column) => cell(row, column))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
