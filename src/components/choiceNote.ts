import { html } from "htl";
import { reportAddress } from "./addresses.js";
import { entry, placeOf, type Codebook } from "./codebook.js";
import type { Finding } from "./findingTable.js";
import { number } from "./format.js";
import {
  nameOf,
  type ClaimOf,
  type Correction,
  type PlacedCell,
  type ReportData,
} from "./reportData.js";
import type { Choice, Selection } from "./selection.js";
import { term } from "./term.js";

/** Says in words what is chosen: where it stands, what is printed, and what was read from it. */
export function choiceNote(
  data: ReportData,
  codebook: Codebook,
  selection: Selection,
): HTMLElement {
  const note = html`<div class="choice" role="status">
    <span class="aside">Choose a number, a finding, or marked characters.</span>
  </div>`;
  selection.listen((choice) => {
    note.replaceChildren(describe(choice, data, codebook));
  });
  return note;
}

function describe(
  choice: Choice,
  { cells, claims, corrections, findings }: ReportData,
  codebook: Codebook,
): Node {
  if ("cell" in choice) {
    const cell = cells.find((candidate) => nameOf(candidate) === choice.cell);
    const correction = corrections.find((candidate) => nameOf(candidate) === choice.cell);
    return cell
      ? describeCell(cell, correction, codebook)
      : html`<span>There is no such cell here.</span>`;
  }
  if ("claim" in choice) {
    const claim = claims.find(({ number: place }) => place === choice.claim);
    return claim ? describeClaim(claim, codebook) : html`<span>There is no such claim here.</span>`;
  }
  const finding = findings.find((candidate) => candidate.number === choice.finding);
  if (!finding) return html`<span>There is no such finding here.</span>`;
  const rule = codebook.rules.find(({ key }) => key === finding.rule);
  return html`<div>
    ${term(entry(codebook.rules, finding.rule))}
    <div class="aside">${rule?.relation ?? ""}</div>
    ${otherReport(finding)}
  </div>`;
}

/** Where a finding compares with another report, the way to its cell there. */
function otherReport({ other_report: report, other_cells: cells }: Finding): HTMLElement | string {
  if (report === null) return "";
  const cell = cells?.split(" ")[0];
  return html`<div class="aside">
    Compared with <a href=${reportAddress(report, cell === undefined ? {} : { cell })}>${report}</a>
  </div>`;
}

function describeClaim({ kind, raw, value, start, end }: ClaimOf, codebook: Codebook): HTMLElement {
  const { unit } = codebook.claims.find(({ key }) => key === kind)!;
  return html`<div>
    ${term(entry(codebook.claims, kind))}
    <div class="aside">
      Printed “<span lang="zh-Hans">${raw}</span>”, characters ${start}–${end}; ${number(value)}
      ${unit}
    </div>
  </div>`;
}

function describeCell(
  cell: PlacedCell,
  correction: Correction | undefined,
  codebook: Codebook,
): HTMLElement {
  const column = codebook.columns.find(
    (candidate) => candidate.table === cell.table && candidate.key === cell.column,
  );
  const printed =
    cell.raw === null || cell.start === null || cell.end === null
      ? "Nothing is printed"
      : html`Printed “<span lang="zh-Hans">${cell.raw}</span>”, characters ${cell.start}–${cell.end}`;
  const value =
    cell.value === null ? "no value" : `${number(cell.value)} ${column?.unit ?? ""}`.trim();
  const basis = cell.unit_basis === null ? "" : `, unit in the ${cell.unit_basis}`;
  return html`<div>
    ${term(placeOf(codebook, nameOf(cell)))}
    <div class="aside">
      ${printed}; ${value}${basis}; ${term(entry(codebook.states, cell.state))}
    </div>
    ${correction ? describeCorrection(correction, column?.unit ?? "") : ""}
  </div>`;
}

/** What a wrong cell should say, how that is known, and who says so. */
function describeCorrection({ corrected, reason, by, on }: Correction, unit: string): HTMLElement {
  const said = [by, on].filter((part) => part !== null).join(", ");
  const right =
    corrected === null
      ? "The right value is not known"
      : `Corrected to ${number(corrected)} ${unit}`;
  return html`<div class="aside">
    <ins class="corrected">${right.trim()}</ins>: ${reason}${said === "" ? "" : ` (${said})`}
  </div>`;
}
