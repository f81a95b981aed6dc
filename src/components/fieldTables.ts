import { html } from "htl";
import type { PublishedTable } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";

/** The fields of every published table: type, unit, meaning, values, and what empty means. */
export function fieldTables(
  tables: readonly PublishedTable[],
  { language, say, term, define }: Edition,
): HTMLElement {
  return html`<div>
    ${tables.map(
      (table) =>
        html`<details class="entries">
          <summary>
            ${term(table)}:
            <span class="aside"
              >${language === "en" ? table.grain : (table.grain_zh ?? table.grain)}</span
            >
          </summary>
          ${dataTable(
            table.fields,
            [
              {
                label: say({ en: "Field", zh: "字段" }),
                show: ({ key }) => html`<code>${key}</code>`,
                heading: true,
              },
              { label: say({ en: "Name", zh: "名称" }), show: term },
              {
                label: say({ en: "Type", zh: "类型" }),
                show: ({ type, unit }) => (unit === null ? type : `${type}, ${unit}`),
              },
              {
                label: say({ en: "Meaning", zh: "含义" }),
                show: (field) =>
                  html`${define(field)}${
                    field.values
                      ? html`<div class="aside">
                          ${say({ en: "One of:", zh: "取值：" })}
                          ${field.values.map((value) => html`<code>${value}</code> `)}
                        </div>`
                      : ""
                  }`,
              },
              {
                label: say({ en: "Empty means", zh: "空值含义" }),
                show: ({ null_means, null_means_zh }) =>
                  null_means === null
                    ? say({ en: "never empty", zh: "不会为空" })
                    : language === "en"
                      ? null_means
                      : (null_means_zh ?? null_means),
              },
            ],
            { label: say({ en: `Fields of ${table.en}`, zh: `“${table.zh}”的字段` }) },
          )}
        </details>`,
    )}
  </div>`;
}
