import { html } from "htl";
import { statutoryTables } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";

/** The rows and columns of the statutory tables, with their meaning and the wordings met in print. */
export function formRows({ codebook, say, term, define, list }: Edition): HTMLElement {
  const formNames = (forms: readonly string[]) =>
    list(codebook.forms.filter(({ key }) => forms.includes(key)).map(say));
  return html`<div>
    ${statutoryTables.map(
      (table) =>
        html`<details class="entries">
          <summary>${term(table)}</summary>
          ${dataTable(
            codebook.rows.filter((row) => row.table === table.key),
            [
              { label: say({ en: "Row", zh: "行" }), show: term, heading: true },
              { label: say({ en: "Key", zh: "键" }), show: ({ key }) => html`<code>${key}</code>` },
              { label: say({ en: "Meaning", zh: "含义" }), show: define },
              {
                label: say({ en: "Forms", zh: "表格版本" }),
                show: ({ columns }) => formNames(Object.keys(columns)),
              },
              {
                label: say({ en: "Wordings", zh: "印刷用语" }),
                show: ({ labels }) => labels.join("；"),
              },
            ],
            { label: say({ en: `Rows of ${table.en}`, zh: `“${table.zh}”各行` }) },
          )}
          ${dataTable(
            codebook.columns.filter((column) => column.table === table.key),
            [
              { label: say({ en: "Column", zh: "列" }), show: term, heading: true },
              { label: say({ en: "Key", zh: "键" }), show: ({ key }) => html`<code>${key}</code>` },
              { label: say({ en: "Meaning", zh: "含义" }), show: define },
              { label: say({ en: "Unit", zh: "计量单位" }), show: ({ unit }) => unit },
              {
                label: say({ en: "Forms", zh: "表格版本" }),
                show: ({ labels }) => formNames(Object.keys(labels)),
              },
              {
                label: say({ en: "Wordings", zh: "印刷用语" }),
                show: ({ labels }) =>
                  [...new Set(Object.values(labels).flatMap((words) => words ?? []))].join("；"),
              },
            ],
            { label: say({ en: `Columns of ${table.en}`, zh: `“${table.zh}”各列` }) },
          )}
        </details>`,
    )}
  </div>`;
}
