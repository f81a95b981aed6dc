import { html } from "htl";
import { entry, placeOf, type Codebook } from "./codebook.js";
import type { Finding } from "./findingTable.js";
import { count } from "./format.js";
import type { Selection } from "./selection.js";
import { severityMark } from "./severityMark.js";
import { term } from "./term.js";

/** Cells of a finding that are named; more are counted. */
const named = 2;

/** The findings of a report, each a button that shows its place. */
export function findingList(
  findings: readonly Finding[],
  codebook: Codebook,
  selection: Selection,
): HTMLElement {
  if (findings.length === 0) return html`<p class="aside">No rule is broken.</p>`;
  const buttons = new Map(
    findings.map((finding) => [finding.number, findingButton(finding, codebook, selection)]),
  );
  selection.listen((choice) => {
    for (const [number, button] of buttons) {
      const on = "finding" in choice && choice.finding === number;
      button.setAttribute("aria-pressed", String(on));
    }
  });
  return html`<ol class="findings">
    ${Array.from(buttons.values(), (button) => html`<li>${button}</li>`)}
  </ol>`;
}

function findingButton(finding: Finding, codebook: Codebook, selection: Selection): HTMLElement {
  const cells = finding.cells?.split(" ") ?? [];
  const places = cells.slice(0, named).map((name) => placeOf(codebook, name).en);
  const where = cells.length > named ? count(cells.length, "cell") : places.join("; ");
  return html`<button
    type="button"
    class="finding"
    aria-pressed="false"
    data-finding=${finding.number}
    onclick=${() => {
      selection.choose({ finding: finding.number });
    }}
  >
    ${severityMark(finding.severity)}
    <span
      ><strong>${term(entry(codebook.rules, finding.rule))}</strong>
      <span class="aside"
        >${where === "" ? "" : `${where}. `}Asked for: ${finding.expected}. Printed:
        ${finding.found}.</span
      ></span
    >
  </button>`;
}
