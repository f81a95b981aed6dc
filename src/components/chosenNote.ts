import { html } from "htl";
import type { ChosenReports } from "../statistics/chosenReports.js";
import type { Selected } from "../statistics/select.js";
import { nouns, type Edition } from "./edition.js";

/** Says how many reports the page counts, that copies count once, and whether known errors were put right. */
export function chosenNote(
  {
    reports,
    copies,
    known_errors: errors = 0,
    put_right = false,
  }: Selected & Partial<ChosenReports>,
  { say, count }: Edition,
): HTMLElement {
  const n = count(reports, nouns.report);
  const more = count(copies, nouns.report);
  const sentences = [
    copies === 0
      ? say({ en: `${n} chosen.`, zh: `所选范围共${n}。` })
      : say({
          en: `${n} chosen; ${more} more ${copies === 1 ? "is a copy" : "are copies"} of one of them and not counted.`,
          zh: `所选范围共${n}；另有${more}系重复文件，不计入。`,
        }),
  ];
  if (errors > 0) {
    sentences.push(
      put_right
        ? say({ en: `Known errors put right: ${errors}.`, zh: `已更正其中${errors}处已知错误。` })
        : say({
            en: `Known errors that stand as printed: ${errors}.`,
            zh: `其中${errors}处已知错误按原文计入，未作更正。`,
          }),
    );
  }
  return html`<p class="aside" role="status">${sentences.join(say({ en: " ", zh: "" }))}</p>`;
}
