import { html } from "htl";
import type { Edition } from "./edition.js";

/** The lines that give a page's numbers from the published files, as text. */
export interface SameNumbers {
  arquero: string;
  r: string;
  python: string;
}

/** The same numbers by other means: a few lines of Arquero, R and Python for the published files, to be copied. */
export function sameNumbers(code: SameNumbers, { say }: Edition): HTMLElement {
  const block = (name: string, text: string) => {
    const copy = html`<button
      type="button"
      class="plain-button"
      onclick=${async () => {
        await navigator.clipboard.writeText(text);
        copy.textContent = say({ en: "Copied", zh: "已复制" });
      }}
    >
      ${say({ en: "Copy", zh: "复制" })}
    </button>`;
    return html`<details class="code">
      <summary>${name}</summary>
      ${copy}
      <pre tabindex="0"><code>${text}</code></pre>
    </details>`;
  };
  return html`<div class="same-numbers">
    ${block("Arquero", code.arquero)} ${block("R", code.r)} ${block("Python", code.python)}
  </div>`;
}
