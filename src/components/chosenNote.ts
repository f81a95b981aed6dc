import { html } from "htl";
import type { Selected } from "../statistics/select.js";
import { nouns, type Edition } from "./edition.js";

/** Says how many reports the page counts, and that copies of a report count once. */
export function chosenNote({ reports, copies }: Selected, { say, count }: Edition): HTMLElement {
  const n = count(reports, nouns.report);
  const more = count(copies, nouns.report);
  return html`<p class="aside" role="status">
    ${
      copies === 0
        ? say({ en: `${n} chosen.`, zh: `所选范围共${n}。` })
        : say({
            en: `${n} chosen; ${more} more ${copies === 1 ? "is a copy" : "are copies"} of one of them and not counted.`,
            zh: `所选范围共${n}；另有${more}系重复文件，不计入。`,
          })
    }
  </p>`;
}
