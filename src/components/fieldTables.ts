import { html } from "htl";
import type { PublishedTable } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition, Wording } from "./edition.js";

const types: Record<PublishedTable["fields"][number]["type"], Wording> = {
  string: { en: "string", zh: "文本" },
  integer: { en: "integer", zh: "整数" },
  number: { en: "number", zh: "数值" },
  date: { en: "date", zh: "日期" },
};

/** Units that are English words; the others are Chinese in both editions. */
const units: Partial<Record<string, string>> = {
  "UTF-16 code unit": "UTF-16码元",
  letter: "字",
  byte: "字节",
};

/** The fields of every published table: type, unit, meaning, values, and what empty means. */
export function fieldTables(
  tables: readonly PublishedTable[],
  { say, term, define }: Edition,
): HTMLElement {
  return html`<div>
    ${tables.map(
      (table) =>
        html`<details class="entries">
          <summary>
            ${term(table)}${say({ en: ":", zh: "：" })}
            <span class="aside">${say({ en: table.grain, zh: table.grain_zh })}</span>
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
                show: ({ type, unit }) =>
                  unit === null
                    ? say(types[type])
                    : say({
                        en: `${types[type].en}, ${unit}`,
                        zh: `${types[type].zh}，${units[unit] ?? unit}`,
                      }),
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
                  say(
                    null_means === null || null_means_zh === null
                      ? { en: "never empty", zh: "不会为空" }
                      : { en: null_means, zh: null_means_zh },
                  ),
              },
            ],
            { label: say({ en: `Fields of ${table.en}`, zh: `“${table.zh}”的字段` }) },
          )}
        </details>`,
    )}
  </div>`;
}
