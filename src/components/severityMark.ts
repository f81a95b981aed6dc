import { html } from "htl";
import type { Severity } from "./codebook.js";
import type { Edition, Wording } from "./edition.js";

export const severities: Record<Severity, Wording> = {
  error: { en: "Error", zh: "错误" },
  warning: { en: "Warning", zh: "警告" },
  note: { en: "Note", zh: "提示" },
};

/** A severity as a word with a shape of its own. */
export function severityMark(severity: Severity, { say }: Edition): HTMLElement {
  return html`<span class=${`severity severity-${severity}`}>${say(severities[severity])}</span>`;
}
