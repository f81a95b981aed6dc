import { html } from "htl";
import type { Edition } from "./edition.js";

/** A button in place of a long list, which is fetched only when a reader asks for it. */
export function onRequest(make: () => Promise<Node>, { say }: Edition): HTMLElement {
  const status = html`<span class="aside" role="status"></span>`;
  const button = html`<button type="button">
    ${say({ en: "Show the list", zh: "显示列表" })}
  </button>`;
  const place = html`<div class="on-request">${button} ${status}</div>`;
  let isAsked = false;
  const ask = async () => {
    if (isAsked) return;
    isAsked = true;
    status.textContent = say({ en: "Fetching…", zh: "正在读取……" });
    try {
      place.replaceChildren(await make());
      // The button that had the focus is gone: the list takes its place.
      place.tabIndex = -1;
      place.focus();
    } catch {
      isAsked = false;
      status.textContent = say({
        en: "The list could not be fetched. Try again.",
        zh: "列表读取失败，请重试。",
      });
    }
  };
  button.addEventListener("click", () => void ask());
  return place;
}
