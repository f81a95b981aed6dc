import { html } from "htl";
import { entry } from "./codebook.js";
import type { Edition, Wording } from "./edition.js";
import type { ClaimOf } from "./reportData.js";
import type { Selection } from "./selection.js";

const agreements: Record<ClaimOf["agreement"], Wording> = {
  agrees: { en: "agrees with the table", zh: "与表格一致" },
  differs: { en: "differs from the table", zh: "与表格不一致" },
  not_comparable: { en: "not in the tables", zh: "表格无对应数据" },
};

/** What the sentences of a report state in numbers, each a button that shows its place. */
export function claimList(
  claims: readonly ClaimOf[],
  { codebook, say, term }: Edition,
  selection: Selection,
): HTMLElement {
  if (claims.length === 0) {
    return html`<p class="aside">
      ${say({ en: "No number of the kinds that are read.", zh: "正文未见可识别的数据。" })}
    </p>`;
  }
  const buttons = claims.map(
    ({ number, kind, subject, raw, cells, agreement }) =>
      html`<button
        type="button"
        class="claim"
        aria-pressed="false"
        data-claim=${number}
        onclick=${() => {
          selection.choose({ claim: number });
        }}
      >
        <span
          >${term(entry(codebook.claims, kind))}${
            subject === null || subject === entry(codebook.claims, kind).zh
              ? ""
              : html` <span class="aside" lang="zh-Hans">${subject}</span>`
          }</span
        >
        <span lang="zh-Hans">${raw}</span>
        <span class=${`aside ${agreement}`}
          >${
            agreement === "not_comparable" && cells !== null
              ? say({ en: "its cell has no value", zh: "对应单元格无数值" })
              : say(agreements[agreement])
          }</span
        >
      </button>`,
  );
  selection.listen((choice) => {
    for (const button of buttons) {
      const on = "claim" in choice && button.dataset["claim"] === String(choice.claim);
      button.setAttribute("aria-pressed", String(on));
    }
  });
  return html`<ol class="claims">
    ${buttons.map((button) => html`<li>${button}</li>`)}
  </ol>`;
}
