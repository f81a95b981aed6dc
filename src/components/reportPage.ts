import { html } from "htl";
import type { Edition } from "./edition.js";
import { reportData, type ReportTables } from "./reportData.js";
import { reportTable } from "./reportTable.js";
import { reportView } from "./reportView.js";
import type { Choice } from "./selection.js";

/** The report that an address asks for; or, when there is none, a word about that and the list of reports. */
export function reportPage(tables: ReportTables, edition: Edition, search: string): HTMLElement {
  const query = new URLSearchParams(search);
  const id = query.get("id");
  const data = reportData(tables, id);
  if (data) {
    const { title, agency } = data.report;
    document.title = `${title ?? agency ?? data.report.id} | Gongkai`;
    return reportView(data, edition, choiceIn(query));
  }
  return html`<div>
    <h1>Report <span lang="zh-Hans">年度报告</span></h1>
    <p class="lead">
      ${
        id === null
          ? "No report is named in the address. Choose one."
          : html`There is no report “${id}”. Choose one that is there.`
      }
    </p>
    ${reportTable(tables.reports, edition)}
  </div>`;
}

function choiceIn(query: URLSearchParams): Choice | null {
  const cell = query.get("cell");
  if (cell !== null) return { cell };
  const finding = query.get("finding");
  if (finding !== null) return { finding: Number(finding) };
  const claim = query.get("claim");
  return claim === null ? null : { claim: Number(claim) };
}
