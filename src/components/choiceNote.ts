import { html } from "htl";
import { reportAddress } from "./addresses.js";
import { entry, placeOf } from "./codebook.js";
import type { Edition } from "./edition.js";
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

/** Says in words what is chosen: where it stands, what is printed, and what was read from it. */
export function choiceNote(data: ReportData, edition: Edition, selection: Selection): HTMLElement {
  const note = html`<div class="choice" role="status">
    <span class="aside"
      >${edition.say({
        en: "Choose a number, a finding, or marked characters.",
        zh: "请点击数值、核查结果或带标记的文字。",
      })}</span
    >
  </div>`;
  selection.listen((choice) => {
    note.replaceChildren(describe(choice, data, edition));
  });
  return note;
}

function describe(
  choice: Choice,
  { cells, claims, corrections, findings }: ReportData,
  edition: Edition,
): HTMLElement {
  const { codebook, say, term } = edition;
  const nothing = html`<span
    >${say({ en: "That is not in this report.", zh: "本报告无此项。" })}</span
  >`;
  if ("cell" in choice) {
    const cell = cells.find((candidate) => nameOf(candidate) === choice.cell);
    const correction = corrections.find((candidate) => nameOf(candidate) === choice.cell);
    return cell ? describeCell(cell, correction, edition) : nothing;
  }
  if ("claim" in choice) {
    const claim = claims.find(({ number: place }) => place === choice.claim);
    return claim ? describeClaim(claim, edition) : nothing;
  }
  const finding = findings.find((candidate) => candidate.number === choice.finding);
  if (!finding) return nothing;
  const rule = codebook.rules.find(({ key }) => key === finding.rule);
  return html`<div>
    ${term(entry(codebook.rules, finding.rule))}
    <div class="aside">${rule ? say({ en: rule.relation, zh: rule.relation_zh }) : ""}</div>
    ${otherReport(finding, edition)}
  </div>`;
}

/** Where a finding compares with another report, the way to its cell there. */
function otherReport(
  { other_report: report, other_cells: cells }: Finding,
  { say }: Edition,
): HTMLElement | string {
  if (report === null) return "";
  const cell = cells?.split(" ")[0];
  return html`<div class="aside">
    ${say({ en: "Compared with ", zh: "对照报告：" })}<a
      href=${reportAddress(report, cell === undefined ? {} : { cell })}
      >${report}</a
    >
  </div>`;
}

function describeClaim(
  { kind, raw, value, start, end }: ClaimOf,
  { codebook, say, term }: Edition,
): HTMLElement {
  const { unit } = codebook.claims.find(({ key }) => key === kind)!;
  return html`<div>
    ${term(entry(codebook.claims, kind))}
    <div class="aside">
      ${printed({ raw, start, end }, say)}${say({ en: "; ", zh: "；" })}${measured(value, unit, say)}
    </div>
  </div>`;
}

function describeCell(
  { raw, start, end, value, unit_basis: basis, state, ...cell }: PlacedCell,
  correction: Correction | undefined,
  edition: Edition,
): HTMLElement {
  const { codebook, say, term } = edition;
  const column = codebook.columns.find(
    (candidate) => candidate.table === cell.table && candidate.key === cell.column,
  );
  const parts = [
    raw === null || start === null || end === null
      ? say({ en: "Nothing is printed", zh: "原文未填写" })
      : printed({ raw, start, end }, say),
    value === null
      ? say({ en: "no value", zh: "无数值" })
      : measured(value, column?.unit ?? "", say),
    basis === null
      ? null
      : basis === "cell"
        ? say({ en: "unit in the cell", zh: "单位见单元格" })
        : say({ en: "unit in the header", zh: "单位见表头" }),
    term(entry(codebook.states, state)),
  ].filter((part) => part !== null);
  return html`<div>
    ${term(placeOf(codebook, nameOf(cell)))}
    <div class="aside">
      ${parts.flatMap((part, i) => (i === 0 ? [part] : [say({ en: "; ", zh: "；" }), part]))}
    </div>
    ${correction ? describeCorrection(correction, column?.unit ?? "", edition) : ""}
  </div>`;
}

/** What a wrong cell should say, how that is known, and who says so. */
function describeCorrection(
  { corrected, reason, by, on }: Correction,
  unit: string,
  { say }: Edition,
): HTMLElement {
  const said = [by, on].filter((part) => part !== null);
  const right =
    corrected === null
      ? say({ en: "The right value is not known", zh: "正确数值不明" })
      : `${say({ en: "Corrected to ", zh: "更正为" })}${measured(corrected, unit, say)}`;
  return html`<div class="aside">
    <ins class="corrected">${right}</ins>${say({ en: ": ", zh: "：" })}${reason}${
      said.length === 0 ? "" : say({ en: ` (${said.join(", ")})`, zh: `（${said.join("，")}）` })
    }
  </div>`;
}

function printed(
  { raw, start, end }: { raw: string; start: number; end: number },
  say: Edition["say"],
): HTMLElement {
  return html`<span
    >${say({ en: "Printed ", zh: "原文为" })}“<span lang="zh-Hans">${raw}</span>”${say({
      en: `, characters ${start}–${end}`,
      zh: `，第${start}至${end}字符`,
    })}</span
  >`;
}

/** A number with its unit, which is the Chinese one in both languages. */
function measured(value: number, unit: string, say: Edition["say"]): string {
  return say({ en: `${number(value)} ${unit}`.trim(), zh: `${number(value)}${unit}` });
}
