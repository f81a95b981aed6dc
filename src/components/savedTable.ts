import { html } from "htl";
import type { Edition } from "./edition.js";
import { saveRows } from "./save.js";

/** A table that stands for a chart, with a way to save its rows as CSV, as `name`. */
export function savedTable(
  table: HTMLElement,
  rows: readonly object[],
  name: string,
  { say }: Edition,
): HTMLElement {
  const label = table.getAttribute("aria-label") ?? name;
  return html`<div>
    ${table}
    <div class="figure-foot">
      <div class="figure-save">
        ${say({ en: "Save as", zh: "另存为" })}
        <button
          type="button"
          aria-label=${say({ en: `Save “${label}” as CSV`, zh: `将“${label}”存为CSV` })}
          onclick=${() => {
            saveRows(`${name}.csv`, rows);
          }}
        >
          CSV
        </button>
      </div>
    </div>
  </div>`;
}
