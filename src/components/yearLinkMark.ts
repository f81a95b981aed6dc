import { html } from "htl";
import type { YearLink } from "../statistics/agencyYears.js";
import { reportAddress } from "./addresses.js";
import { entry } from "./codebook.js";
import type { Edition } from "./edition.js";
import type { YearLine } from "./yearBlocks.js";

/** What the line between two years says: the relation it draws holds, or could not be tried, or one of the block is broken. */
type Outcome = YearLink["outcome"];

/**
 * The line between two years of a block: from the last cell that was left to the one that takes it over.
 * A breach is written on it and leads to the finding. Nothing where no relation joins the two years.
 */
export function yearLinkMark(
  links: readonly YearLink[],
  lines: readonly YearLine[],
  edition: Edition,
): HTMLElement | string {
  const [first] = links;
  if (!first) return "";
  const breaches = links.filter(({ outcome }) => outcome === "breach");
  // The total stands for its columns: no line says of it what holds of them alone.
  const drawn = links.find(({ later }) => lineOf(lines, later) !== -1) ?? first;
  const outcome: Outcome = breaches.length > 0 ? "breach" : drawn.outcome;
  const from = lineOf(lines, drawn.before.at(-1) ?? "");
  const to = lineOf(lines, drawn.later);
  const y = (line: number) => (10 * (Math.max(line, 0) + 0.5)) / lines.length;
  const middle = `top: ${5 * (y(from) + y(to))}%`;
  const path = `M0 ${y(from)}C5 ${y(from)} 5 ${y(to)} 10 ${y(to)}`;
  return html`<div class=${`year-link ${outcome}`}>
    <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
      <path d=${path} vector-effect="non-scaling-stroke"></path>
    </svg>
    ${label(outcome, breaches, links, edition, middle)}
  </div>`;
}

const lineOf = (lines: readonly YearLine[], cell: string): number =>
  lines.findIndex(({ cells }) => cells.includes(cell));

function label(
  outcome: Outcome,
  breaches: readonly YearLink[],
  links: readonly YearLink[],
  { say, codebook }: Edition,
  place: string,
): HTMLElement {
  const rule = entry(codebook.rules, links[0]?.rule ?? "");
  if (outcome === "agrees") {
    return html`<span class="year-link-word" style=${place} title=${say(rule)}
      ><span aria-hidden="true">=</span
      ><span class="unseen">${say({ en: "agrees", zh: "一致" })}</span></span
    >`;
  }
  if (outcome === "not_checked") {
    return html`<span
      class="year-link-word"
      style=${place}
      title=${say({ en: "a value is unknown: not checked", zh: "数值不明，未核查" })}
      ><span aria-hidden="true">?</span
      ><span class="unseen">${say({ en: "not checked", zh: "未核查" })}</span></span
    >`;
  }
  // The total says most; else the columns are counted.
  const total = breaches.find(
    ({ later }) => !later.startsWith("requests.") || later.endsWith(".total"),
  );
  const { finding, to } = total ?? breaches[0] ?? {};
  if (!finding || to === undefined) throw new Error("a breach has its finding");
  const words = total
    ? `${finding.found} ≠ ${sumOf(finding.expected)}`
    : say({ en: `≠ in ${breaches.length} of ${links.length}`, zh: `≠ ${breaches.length}列` });
  return html`<a
    class="year-link-word"
    style=${place}
    href=${reportAddress(to, { finding: finding.number })}
    title=${say({
      en: `${rule.en}: printed ${finding.found}, asked for ${finding.expected}`,
      zh: `${rule.zh}：实为${finding.found}，应为${finding.expected}`,
    })}
    >${words}</a
  >`;
}

/** What a sum comes to: 14 of "12 + 3 - 1 = 14". */
const sumOf = (expected: string): string => expected.split(" = ").at(-1) ?? expected;
