import { html } from "htl";
import type { LeftOut } from "../statistics/leftOut.js";
import { reportAddress } from "./addresses.js";
import { nouns, type Edition, type Wording } from "./edition.js";

/** Reasons that are no state of a cell. */
const otherReasons: Record<string, Wording> = {
  copy: { en: "a copy of a report that counts", zh: "与已计入的报告重复" },
  other_basis: {
    en: "the number rests on another basis than the one chosen",
    zh: "数据的取数依据不在所选范围内",
  },
  uncompared: {
    en: "the body, its place or the year is not known, so it is compared with none",
    zh: "机关、所在地或年度不详，未参与比对",
  },
  no_prose: { en: "no sentence to compare", zh: "没有可供比对的语句" },
  no_section: { en: "no part on problems was found", zh: "未见“存在的主要问题”部分" },
  unrecognized: {
    en: "nothing in the part on problems is recognised",
    zh: "“存在的主要问题”部分未能识别出问题表述",
  },
  form_unknown: { en: "the form of the table is not known", zh: "表格版本不详" },
  other_form: { en: "the form asks for no such number", zh: "该版本表格不设此项" },
  known_wrong: {
    en: "the printed number is known to be wrong, and the right one is not known",
    zh: "所载数字已知有误，正确数字不详",
  },
  misread: {
    en: "the number is last year’s items plus the change, no number of decisions",
    zh: "所填数等于上一年项目数量加增减，并非处理决定数量",
  },
};

/** Says which reports a statistic leaves out, and why; or that it leaves out none. */
export function leftOutNote(
  entries: readonly LeftOut[],
  { codebook, say, name, count }: Edition,
): HTMLElement {
  if (entries.length === 0) {
    return html`<p class="aside">
      ${say({ en: "No report is left out.", zh: "全部报告均已计入。" })}
    </p>`;
  }
  const reason = (key: string) => {
    const other = otherReasons[key];
    if (other) return say(other);
    const state = name(codebook.states, key);
    return say({ en: `the number is ${state.toLowerCase()}`, zh: `该数据为“${state}”` });
  };
  return html`<div class="aside">
    ${say({ en: "Left out:", zh: "未计入：" })}
    <ul>
      ${entries.map(({ reason: key, reports }) => {
        const summary = `${count(reports.length, nouns.report)}${say({ en: ": ", zh: "，" })}${reason(key)}`;
        return html`<li>
          <details>
            <summary>${summary}</summary>
            ${reports.slice(0, most).flatMap((id) => [link(id), " "])}${
              reports.length > most ? "…" : ""
            }
          </details>
        </li>`;
      })}
    </ul>
  </div>`;
}

function link(id: string): HTMLElement {
  const node = document.createElement("a");
  node.href = reportAddress(id);
  node.textContent = id;
  return node;
}

/** Reports that are named; all of them are in the table below. */
const most = 50;
