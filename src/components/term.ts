import { html } from "htl";
import type { Entry } from "./codebook.js";

/** A name in English with the Chinese term beside it. */
export function term({ en, zh }: Pick<Entry, "en" | "zh">): HTMLElement {
  return html`<span class="term">${en}${zh ? html` <span lang="zh-Hans">${zh}</span>` : ""}</span>`;
}
