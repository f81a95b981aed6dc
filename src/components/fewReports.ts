import { html } from "htl";
import { nouns, type Edition } from "./edition.js";

/** Fewer reports than this say little about the country. */
const few = 500;

/** A warning where there are few reports; nothing where there are many. */
export function fewReports(n: number, { say, count }: Edition): HTMLElement {
  if (n >= few) return html`<span hidden></span>`;
  const reports = count(n, nouns.report);
  return html`<p class="caveat">
    <strong>${say({ en: "Few reports so far.", zh: "目前报告数量有限。" })}</strong>
    ${say({
      en: `${reports} say little about China’s public bodies as a whole. The interval shows how little; the site is built for many more.`,
      zh: `${reports}不足以反映全国行政机关的总体情况，置信区间即表明这一点；本站为容纳更多报告而设计。`,
    })}
  </p>`;
}
