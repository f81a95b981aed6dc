import { html } from "htl";
import { entry, placeOf } from "./codebook.js";
import type { Finding } from "./findingTable.js";
import { nouns, type Edition } from "./edition.js";
import type { Selection } from "./selection.js";
import { severityMark } from "./severityMark.js";

/** Cells of a finding that are named; more are counted. */
const named = 2;

/** The findings of a report, each a button that shows its place. */
export function findingList(
  findings: readonly Finding[],
  edition: Edition,
  selection: Selection,
): HTMLElement {
  if (findings.length === 0) {
    return html`<p class="aside">
      ${edition.say({ en: "No rule is broken.", zh: "未发现问题。" })}
    </p>`;
  }
  const buttons = new Map(
    findings.map((finding) => [finding.number, findingButton(finding, edition, selection)]),
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

function findingButton(finding: Finding, edition: Edition, selection: Selection): HTMLElement {
  const { codebook, say, term, count } = edition;
  const cells = finding.cells?.split(" ") ?? [];
  const places = cells.slice(0, named).map((name) => say(placeOf(codebook, name)));
  const where =
    cells.length > named
      ? count(cells.length, nouns.cell)
      : places.join(say({ en: "; ", zh: "；" }));
  return html`<button
    type="button"
    class="finding"
    aria-pressed="false"
    data-finding=${finding.number}
    onclick=${() => {
      selection.choose({ finding: finding.number });
    }}
  >
    ${severityMark(finding.severity, edition)}
    <span
      ><strong>${term(entry(codebook.rules, finding.rule))}</strong>
      <span class="aside"
        >${say({
          en: `${where === "" ? "" : `${where}. `}Asked for: ${finding.expected}. Printed: ${finding.found}.`,
          zh: `${where === "" ? "" : `${where}。`}应为：${finding.expected_zh}；实为：${finding.found_zh}。`,
        })}</span
      ></span
    >
  </button>`;
}
