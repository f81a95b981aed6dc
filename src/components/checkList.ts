import { html } from "htl";
import { entry, type Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { text } from "./format.js";
import type { CheckOf } from "./reportData.js";
import { term } from "./term.js";

const words: Record<CheckOf["outcome"], string> = {
  passed: "Passed",
  failed: "Failed",
  not_checked: "Not checked",
};

/** What each rule gave on one report, folded away behind the counts. */
export function checkList(checks: readonly CheckOf[], codebook: Codebook): HTMLElement {
  const counts = (Object.entries(words) as [CheckOf["outcome"], string][]).map(
    ([outcome, word]) =>
      `${checks.filter((check) => check.outcome === outcome).length} ${word.toLowerCase()}`,
  );
  return html`<details class="aside">
    <summary>Of ${checks.length} rules: ${counts.join(", ")}</summary>
    ${dataTable(
      checks,
      [
        { label: "Rule", show: ({ rule }) => term(entry(codebook.rules, rule)), heading: true },
        {
          label: "Outcome",
          show: ({ outcome }) =>
            html`<span class=${`outcome outcome-${outcome}`}>${words[outcome]}</span>`,
        },
        { label: "Why not checked", show: ({ reason }) => text(reason) },
      ],
      { label: "Rules on this report" },
    )}
  </details>`;
}
