import { html } from "htl";
import { agencyAddress, reportAddress } from "./addresses.js";
import { CellButtons } from "./cellButtons.js";
import { entry, type Codebook } from "./codebook.js";
import type { Edition } from "./edition.js";
import { findingList } from "./findingList.js";
import { claimList } from "./claimList.js";
import { checkList } from "./checkList.js";
import { choiceNote } from "./choiceNote.js";
import type { ReportData, ReportFacts } from "./reportData.js";
import { selection, type Choice } from "./selection.js";
import { sourceText } from "./sourceText.js";
import { statutoryLayout } from "./statutoryTables.js";
import { term } from "./term.js";

/** One report: its tables beside its text. Choosing a cell, a finding, a claim or characters marks the others. */
export function reportView(data: ReportData, edition: Edition, first: Choice | null): HTMLElement {
  const { codebook } = edition;
  const { report, cells, claims, findings, checks, corrections, issues } = data;
  const chosen = selection();
  const buttons = new CellButtons(cells, findings, corrections, codebook, chosen);
  const view = html`<article class="report">
    <h1 lang="zh-Hans">${report.title ?? report.agency ?? report.id}</h1>
    ${facts(report, codebook)}
    <div class="report-sides">
      <div class="report-tables">
        <h2>Findings <span lang="zh-Hans">核查结果</span></h2>
        ${findingList(findings, edition, chosen)} ${checkList(checks, codebook)}
        ${
          issues.length === 0
            ? ""
            : html`<h2>What could not be read</h2>
                <ul>
                  ${issues.map(({ code, message }) => html`<li>${term(entry(codebook.issues, code))}: ${message}</li>`)}
                </ul>`
        }
        <h2>What the prose says <span lang="zh-Hans">正文数据</span></h2>
        ${claimList(claims, edition, chosen)}
        <h2>Tables as printed <span lang="zh-Hans">填报表格</span></h2>
        <p class="aside">
          The labels are the official ones, the numbers as printed. Choose a number to see the
          characters it was read from. Arrow keys move from cell to cell.
          <span class="sample state-blank">空</span> is a blank cell,
          <span class="sample state-missing">缺</span> a row or column that is not there; neither is
          a zero.
        </p>
        ${
          corrections.length === 0
            ? ""
            : html`<p class="aside">
                <ins class="corrected">5</ins> is the right value of a cell that is known to be
                wrong in the report. Choose it to see why.
              </p>`
        }
        ${statutoryLayout(codebook, buttons)}
      </div>
      <div class="report-text">
        <h2>Source text <span lang="zh-Hans">原文</span></h2>
        ${choiceNote(data, codebook, chosen)} ${sourceText(data, chosen)}
      </div>
    </div>
  </article>`;

  chosen.listen((choice) => {
    const names = cellsOf(choice, data);
    for (const button of view.querySelectorAll<HTMLElement>("button.cell")) {
      const on = (button.dataset["cells"]?.split(" ") ?? []).some((name) => names.includes(name));
      button.setAttribute("aria-pressed", String(on));
    }
    history.replaceState(null, "", reportAddress(report.id, choice));
  });
  if (first)
    whenShown(view, () => {
      chosen.choose(first);
      view.querySelector("button.cell[aria-pressed=true]")?.scrollIntoView({ block: "center" });
    });
  return view;
}

/** The names of the cells that a choice concerns. */
function cellsOf(choice: Choice, { claims, findings }: ReportData): string[] {
  if ("cell" in choice) return [choice.cell];
  const chosen =
    "claim" in choice
      ? claims.find(({ number }) => number === choice.claim)
      : findings.find(({ number }) => number === choice.finding);
  return chosen?.cells?.split(" ") ?? [];
}

/** Only what is on the page has a place to scroll to. */
function whenShown(node: HTMLElement, then: () => void): void {
  const observer = new ResizeObserver(() => {
    if (!node.isConnected) return;
    observer.disconnect();
    then();
  });
  observer.observe(node);
}

function facts(report: ReportFacts, codebook: Codebook): HTMLElement {
  const form = report.form === null ? null : term(entry(codebook.forms, report.form));
  const period =
    report.period_from === null ? null : `${report.period_from} to ${report.period_to ?? "?"}`;
  const lines: [string, string | number | Node | null][] = [
    [
      "Agency 机关",
      report.agency_id === null
        ? report.agency
        : html`<a href=${agencyAddress(report.agency_id)} lang="zh-Hans">${report.agency}</a>`,
    ],
    ["Place 行政区划", placeOf(report, codebook)],
    ["Level 行政层级", report.level === null ? null : term(entry(codebook.levels, report.level))],
    [
      "Kind 机关类型",
      report.agency_type === null ? null : term(entry(codebook.agencyTypes, report.agency_type)),
    ],
    ["Year 年度", report.year],
    ["Form 表格版本", form ?? "Mixed or unknown"],
    ["Index number 索引号", report.index_number],
    ["Published 发布日期", report.published_on],
    ["In effect 生效日期", report.effective_on],
    ["Period stated 统计期限", period],
    ["File 文件", report.file],
    [
      "The same report as 重复于",
      report.duplicate_of === null
        ? null
        : html`<a href=${reportAddress(report.duplicate_of)}>${report.duplicate_of}</a>`,
    ],
  ];
  return html`<dl class="facts">
    ${lines
      .filter(([, value]) => value !== null)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** The place in words with how it is known. */
function placeOf({ place_path, place_basis }: ReportFacts, codebook: Codebook): HTMLElement {
  const basis = term(entry(codebook.placeBases, place_basis));
  if (place_path === null) return basis;
  return html`<span
    ><span lang="zh-Hans">${place_path.split("/").join(" ")}</span>
    <span class="aside">${basis}</span></span
  >`;
}
