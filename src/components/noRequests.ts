import { html } from "htl";
import { count } from "./format.js";

/** Stands for a chart of shares where there is nothing to share out. */
export function noRequests(reports: number, what: "received" | "handled"): HTMLElement {
  return html`<p>${count(reports, "report")} that say so, and no request ${what} in them.</p>`;
}
