import { html } from "htl";
import type { Severity } from "./codebook.js";

const words: Record<Severity, string> = { error: "Error", warning: "Warning", note: "Note" };

/** A severity as a word with a shape of its own. */
export function severityMark(severity: Severity): HTMLElement {
  return html`<span class=${`severity severity-${severity}`}>${words[severity]}</span>`;
}
