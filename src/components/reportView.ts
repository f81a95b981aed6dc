import { html } from "htl";
import { agencyAddress, reportAddress } from "./addresses.js";
import { CellButtons } from "./cellButtons.js";
import { entry } from "./codebook.js";
import type { Edition, Wording } from "./edition.js";
import { findingList } from "./findingList.js";
import { claimList } from "./claimList.js";
import { checkList } from "./checkList.js";
import { choiceNote } from "./choiceNote.js";
import type { Issue } from "./issueTable.js";
import type { ReportData, ReportFacts } from "./reportData.js";
import { selection, type Choice } from "./selection.js";
import { sourceText } from "./sourceText.js";
import { statutoryLayout } from "./statutoryTables.js";

/** One report: its tables beside its text. Choosing a cell, a finding, a claim or characters marks the others. */
export function reportView(data: ReportData, edition: Edition, first: Choice | null): HTMLElement {
  const { say, term } = edition;
  const { report, cells, claims, findings, checks, corrections, issues } = data;
  const chosen = selection();
  const buttons = new CellButtons(cells, findings, corrections, edition, chosen);
  const view = html`<article class="report">
    <h1 lang="zh-Hans">${report.title ?? report.agency ?? report.id}</h1>
    ${facts(report, edition)}
    <div class="report-sides">
      <div class="report-tables">
        <h2>${term({ en: "Findings", zh: "核查结果" })}</h2>
        ${findingList(findings, edition, chosen)} ${checkList(checks, edition)}
        ${
          issues.length === 0
            ? ""
            : html`<h2>${term({ en: "What could not be read", zh: "未能识读的内容" })}</h2>
                <ul>
                  ${issues.map((issue) => html`<li>${issueWords(issue, edition)}</li>`)}
                </ul>`
        }
        <h2>${term({ en: "What the prose says", zh: "正文数据" })}</h2>
        ${claimList(claims, edition, chosen)}
        <h2>${term({ en: "Tables as printed", zh: "填报表格" })}</h2>
        <p class="aside">
          ${say({
            en: "The labels are the official ones, the numbers as printed. Choose a number to see the characters it was read from. Arrow keys move from cell to cell.",
            zh: "栏目名称依国务院办公厅格式，数值照原文。点击数值可查看其在原文中的位置，方向键可在单元格间移动。",
          })}
          <span class="sample state-blank">空</span>
          ${say({ en: "is a blank cell,", zh: "为空白单元格，" })}
          <span class="sample state-missing">缺</span> ${say({
            en: "a row or column that is not there; neither is a zero.",
            zh: "为原文所缺的行或列，二者均不等于0。",
          })}
        </p>
        ${
          corrections.length === 0
            ? ""
            : html`<p class="aside">
                <ins class="corrected">5</ins> ${say({
                  en: "is the right value of a cell that is known to be wrong in the report. Choose it to see why.",
                  zh: "为已知有误单元格的正确数值，点击可查看理由。",
                })}
              </p>`
        }
        ${statutoryLayout(edition, buttons)}
      </div>
      <div class="report-text">
        <h2>${term({ en: "Source text", zh: "原文" })}</h2>
        ${choiceNote(data, edition, chosen)} ${sourceText(data, edition, chosen)}
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

/** What could not be read and where; the message itself is in English. */
function issueWords({ code, line, message }: Issue, edition: Edition): (string | HTMLElement)[] {
  const { codebook, say, term } = edition;
  const place = line === null ? "" : `（第${line}行）`;
  return [term(entry(codebook.issues, code)), say({ en: `: ${message}`, zh: place })];
}

function facts(report: ReportFacts, edition: Edition): HTMLElement {
  const { codebook, bilingual, say, term } = edition;
  const { period_from: from, period_to: to, agency_id: agency } = report;
  const lines: [Wording, string | number | Node | null][] = [
    [
      { en: "Agency", zh: "机关" },
      agency === null
        ? report.agency
        : html`<a href=${agencyAddress(agency)} lang="zh-Hans">${report.agency}</a>`,
    ],
    [{ en: "Place", zh: "行政区划" }, placeOf(report, edition)],
    [
      { en: "Level", zh: "行政层级" },
      report.level === null ? null : term(entry(codebook.levels, report.level)),
    ],
    [
      { en: "Kind", zh: "机关类型" },
      report.agency_type === null ? null : term(entry(codebook.agencyTypes, report.agency_type)),
    ],
    [{ en: "Year", zh: "年度" }, report.year],
    [
      { en: "Form", zh: "表格版本" },
      report.form === null
        ? say({ en: "Mixed or unknown", zh: "混用或不明" })
        : term(entry(codebook.forms, report.form)),
    ],
    [{ en: "Index number", zh: "索引号" }, report.index_number],
    [{ en: "Published", zh: "发布日期" }, report.published_on],
    [{ en: "In effect", zh: "生效日期" }, report.effective_on],
    [
      { en: "Period stated", zh: "统计期限" },
      from === null ? null : say({ en: `${from} to ${to ?? "?"}`, zh: `${from}至${to ?? "?"}` }),
    ],
    [{ en: "File", zh: "文件" }, report.file],
    [
      { en: "The same report as", zh: "重复于" },
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
            <dt>${bilingual(name)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** The place in words with how it is known. */
function placeOf(
  { place_path, place_basis }: ReportFacts,
  { codebook, term }: Edition,
): HTMLElement {
  const basis = term(entry(codebook.placeBases, place_basis));
  if (place_path === null) return basis;
  return html`<span
    ><span lang="zh-Hans">${place_path.split("/").join(" ")}</span>
    <span class="aside">${basis}</span></span
  >`;
}
