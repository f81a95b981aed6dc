import { html } from "htl";
import type { Edition } from "./edition.js";
import { reportData } from "./reportData.js";
import { reportView } from "./reportView.js";
import type { Choice } from "./selection.js";

/** The report that an address asks for; or, when there is none, a word about that. */
export async function reportPage(edition: Edition, search: string): Promise<HTMLElement> {
  const query = new URLSearchParams(search);
  const id = query.get("id");
  const data = id === null ? null : await reportData(id, edition.home);
  if (data) {
    const { title, agency } = data.report;
    document.title = `${title ?? agency ?? data.report.id} | Gongkai`;
    return reportView(data, edition, choiceIn(query));
  }
  const { say, term } = edition;
  return html`<div>
    <h1>${term({ en: "Report", zh: "年度报告" })}</h1>
    <p class="lead">
      ${
        id === null
          ? say({ en: "No report is named in the address.", zh: "网址未指明报告。" })
          : say({ en: `There is no report “${id}”.`, zh: `没有编号为“${id}”的报告。` })
      }
      ${say({ en: "Choose one from the ", zh: "请从" })}<a href="./reports.html"
        >${say({ en: "list of reports", zh: "报告列表" })}</a
      >${say({ en: ".", zh: "中选择。" })}
    </p>
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
