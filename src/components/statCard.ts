import { html } from "htl";

export interface Stat {
  label: string | Node;
  value: string;
  /** What stands beside the number: its denominator, its interval, its source as printed. */
  detail: (string | Node)[];
  href?: string;
}

/** One number with what it rests on. */
export function statCard({ label, value, detail, href }: Stat): HTMLElement {
  return html`<section class="stat">
    <h2>${href === undefined ? label : html`<a href=${href}>${label}</a>`}</h2>
    <p class="stat-value">${value}</p>
    ${detail.map((line) => html`<p class="stat-detail">${line}</p>`)}
  </section>`;
}

/** Numbers side by side, as many as there is room for. */
export function statCards(stats: readonly Stat[]): HTMLElement {
  return html`<div class="stats">${stats.map(statCard)}</div>`;
}
