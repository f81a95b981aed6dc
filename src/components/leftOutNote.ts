import { html } from "htl";
import type { LeftOut } from "../statistics/leftOut.js";
import { reportAddress } from "./addresses.js";
import { entry, type Codebook } from "./codebook.js";
import { count } from "./format.js";

/** Reasons that are no state of a cell. */
const otherReasons: Record<string, string> = {
  copy: "a copy of a report that counts",
  other_basis: "the number rests on another basis than the one chosen",
  form_unknown: "the form of the table is not known",
  other_form: "the form asks for no such number",
  known_wrong: "the printed number is known to be wrong, and the right one is not known",
  misread: "the number is last year’s items plus the change, no number of decisions",
};

/** Says which reports a statistic leaves out, and why; or that it leaves out none. */
export function leftOutNote(entries: readonly LeftOut[], codebook: Codebook): HTMLElement {
  if (entries.length === 0) return html`<p class="aside">No report is left out.</p>`;
  const reason = (key: string) =>
    otherReasons[key] ?? `the number is ${entry(codebook.states, key).en.toLowerCase()}`;
  return html`<div class="aside">
    Left out:
    <ul>
      ${entries.map(
        ({ reason: key, reports }) =>
          html`<li>
            <details>
              <summary>${count(reports.length, "report")}: ${reason(key)}</summary>
              ${reports.map((id) => html`<a href=${reportAddress(id)}>${id}</a> `)}
            </details>
          </li>`,
      )}
    </ul>
  </div>`;
}
