import { html } from "htl";
import { nouns, type Edition } from "./edition.js";

/** Stands for a chart of shares where there is nothing to share out. */
export function noRequests(
  reports: number,
  what: "received" | "handled",
  { count, say }: Edition,
): HTMLElement {
  const n = count(reports, nouns.report);
  return html`<p>
    ${say({
      en: `${n} that say so, and no request ${what} in them.`,
      zh: `${n}载明有关数据，均无${what === "received" ? "新收" : "办结"}申请。`,
    })}
  </p>`;
}
