import { html } from "htl";
import { agencyYears, type AgencyYears } from "../statistics/agencyYears.js";
import { reportAddress } from "./addresses.js";
import { agencyData, type AgencyData } from "./agencyData.js";
import { breachTable } from "./breachTable.js";
import { entry } from "./codebook.js";
import type { Edition } from "./edition.js";
import { yearTable } from "./yearTable.js";

/**
 * The agency that an address asks for, with its years side by side; or, when there is none, a word about
 * that.
 */
export async function agencyPage(edition: Edition, search: string): Promise<HTMLElement> {
  const id = new URLSearchParams(search).get("agency");
  const data = id === null ? null : await agencyData(id, edition.home);
  if (data) {
    document.title = `${data.agency.agency_name ?? data.agency.names} | Gongkai`;
    return agencyView(data, edition);
  }
  const { say } = edition;
  return html`<div>
    <h1>${edition.term({ en: "Agency", zh: "机关" })}</h1>
    <p class="lead">
      ${
        id === null
          ? say({ en: "No agency is named in the address.", zh: "网址未指明机关。" })
          : say({ en: `There is no agency “${id}”.`, zh: `没有编号为“${id}”的机关。` })
      }
      ${say({ en: "Choose one from the ", zh: "请从" })}<a href="./reports.html"
        >${say({ en: "list of reports", zh: "报告列表" })}</a
      >${say({ en: ".", zh: "中选择。" })}
    </p>
  </div>`;
}

function agencyView({ agency, reports }: AgencyData, edition: Edition): HTMLElement {
  const { say, term, codebook } = edition;
  const years = agencyYears(reports, codebook.panel_relations);
  return html`<article class="agency">
    <h1 lang="zh-Hans">${agency.agency_name ?? agency.names}</h1>
    ${facts({ agency, reports }, edition)}
    <h2>${term({ en: "Year by year", zh: "各年度对照" })}</h2>
    <p>${lead(years, edition)}</p>
    <p class="aside">
      ${say({
        en: "Every number leads to its cell. The forms are kept apart: where a form does not ask, the field is hatched. Rows of the disclosure table that are 0 in every year are left out.",
        zh: "点击数值可查看所在单元格。两种格式分开列示，该格式未设的项目以斜线表示；各年度均为0的主动公开项目不列。",
      })}
    </p>
    <ul class="year-legend aside">
      ${(
        [
          [
            "agrees",
            "=",
            { en: "what one year left is what the next took over", zh: "与上年衔接" },
          ],
          [
            "breach",
            "5 ≠ 4",
            { en: "printed, and what the year before asks for", zh: "实为 ≠ 应为" },
          ],
          ["not_checked", "?", { en: "a value is unknown", zh: "数值不明，未核查" }],
        ] as const
      ).map(
        ([outcome, sign, words]) =>
          html`<li><span class=${`year-link-sample ${outcome}`}>${sign}</span> ${say(words)}</li>`,
      )}
    </ul>
    ${yearTable(years, edition)}
    <h2>${term({ en: "Where the years do not fit", zh: "年度间不符之处" })}</h2>
    ${breachTable(years, edition)} ${others(years, edition)}
  </article>`;
}

function lead({ agrees, breaches, not_checked, columns }: AgencyYears, { say }: Edition): string {
  const all = agrees + breaches + not_checked;
  if (all === 0) {
    return columns.length < 2
      ? say({ en: "There is one year only: nothing to compare.", zh: "仅有一个年度，无从对照。" })
      : say({
          en: "No two years follow each other: nothing to compare.",
          zh: "没有相邻年度，无从对照。",
        });
  }
  return say({
    en: `Of ${all} relations between following years, ${agrees} hold, ${breaches} do not, and ${not_checked} could not be checked.`,
    zh: `相邻年度间应衔接${all}处：一致${agrees}处，不符${breaches}处，未能核查${not_checked}处。`,
  });
}

function facts({ agency }: AgencyData, { say, codebook, term }: Edition): HTMLElement {
  const { names, agency_name, place_path, level, agency_type } = agency;
  const lines: [string, string | number | Node | null][] = [
    [say({ en: "Named in its reports", zh: "报告所用名称" }), names === agency_name ? null : names],
    [say({ en: "Place", zh: "所属区划" }), place_path],
    [say({ en: "Level", zh: "层级" }), level === null ? null : term(entry(codebook.levels, level))],
    [
      say({ en: "Kind", zh: "类型" }),
      agency_type === null ? null : term(entry(codebook.agencyTypes, agency_type)),
    ],
    [say({ en: "Years", zh: "年度数" }), agency.years],
    [say({ en: "Reports", zh: "报告数" }), agency.reports],
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

/** Reports that have no column: copies of one that has, and those that do not say their year. */
function others({ copies, undated }: AgencyYears, { say }: Edition): HTMLElement | string {
  if (copies.length + undated.length === 0) return "";
  return html`<ul class="aside">
    ${copies.map(
      ({ id, duplicate_of: original }) =>
        html`<li>
          ${link(id)} ${say({ en: "is the same report as", zh: "与此报告相同：" })}
          ${link(original ?? "")}${say({ en: ", which counts.", zh: "，以后者计。" })}
        </li>`,
    )}
    ${undated.map(
      ({ id }) =>
        html`<li>${link(id)} ${say({ en: "does not say its year.", zh: "未载明年度。" })}</li>`,
    )}
  </ul>`;
}

const link = (id: string) => html`<a href=${reportAddress(id)}>${id}</a>`;
