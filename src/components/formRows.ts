import { html } from "htl";
import { statutoryTables, type Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { term } from "./term.js";

/** The rows and columns of the statutory tables, with their meaning and the wordings met in print. */
export function formRows(codebook: Codebook): HTMLElement {
  const formNames = (forms: readonly string[]) =>
    codebook.forms
      .filter(({ key }) => forms.includes(key))
      .map(({ en }) => en)
      .join(", ");
  return html`<div>
    ${statutoryTables.map(
      (table) =>
        html`<details class="entries">
          <summary>${term(table)}</summary>
          ${dataTable(
            codebook.rows.filter((row) => row.table === table.key),
            [
              { label: "Row", show: term, heading: true },
              { label: "Key", show: ({ key }) => html`<code>${key}</code>` },
              { label: "Meaning", show: ({ definition }) => definition },
              { label: "Forms", show: ({ columns }) => formNames(Object.keys(columns)) },
              { label: "Wordings", show: ({ labels }) => labels.join("；") },
            ],
            { label: `Rows of ${table.en}` },
          )}
          ${dataTable(
            codebook.columns.filter((column) => column.table === table.key),
            [
              { label: "Column", show: term, heading: true },
              { label: "Key", show: ({ key }) => html`<code>${key}</code>` },
              { label: "Meaning", show: ({ definition }) => definition },
              { label: "Unit", show: ({ unit }) => unit },
              { label: "Forms", show: ({ labels }) => formNames(Object.keys(labels)) },
              {
                label: "Wordings",
                show: ({ labels }) =>
                  [...new Set(Object.values(labels).flatMap((words) => words ?? []))].join("；"),
              },
            ],
            { label: `Columns of ${table.en}` },
          )}
        </details>`,
    )}
  </div>`;
}
