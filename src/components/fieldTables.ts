import { html } from "htl";
import type { PublishedTable } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { term } from "./term.js";

/** The fields of every published table: type, unit, meaning, values, and what empty means. */
export function fieldTables(tables: readonly PublishedTable[]): HTMLElement {
  return html`<div>
    ${tables.map(
      (table) =>
        html`<details class="entries">
          <summary>${term(table)}: <span class="aside">${table.grain}</span></summary>
          ${dataTable(
            table.fields,
            [
              { label: "Field", show: ({ key }) => html`<code>${key}</code>`, heading: true },
              { label: "Name", show: term },
              {
                label: "Type",
                show: ({ type, unit }) => (unit === null ? type : `${type}, ${unit}`),
              },
              {
                label: "Meaning",
                show: ({ definition, values }) =>
                  html`${definition}${
                    values
                      ? html`<div class="aside">
                          One of: ${values.map((value) => html`<code>${value}</code> `)}
                        </div>`
                      : ""
                  }`,
              },
              { label: "Empty means", show: ({ null_means }) => null_means ?? "never empty" },
            ],
            { label: `Fields of ${table.en}` },
          )}
        </details>`,
    )}
  </div>`;
}
