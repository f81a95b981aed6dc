import { html } from "htl";
import type { Edition } from "./edition.js";
import type { Finding } from "./findingTable.js";
import { moveWithArrows } from "./moveWithArrows.js";
import { nameOf, type ReportData } from "./reportData.js";
import type { Choice, Selection } from "./selection.js";

/** A stretch of the text, from start to end (exclusive). */
interface Stretch {
  start: number;
  end: number;
}

interface Marked extends Stretch {
  cells: string[];
  claims: number[];
  findings: Finding[];
}

/** What has places in the text. */
type Placed = Pick<ReportData, "text" | "cells" | "claims" | "findings">;

/**
 * The source text, every character of it. Where a cell, a claim or a finding has its place, the characters are
 * a button that chooses it; what is chosen anywhere on the page is marked here and brought into sight.
 */
export function sourceText(data: Placed, { say }: Edition, selection: Selection): HTMLElement {
  const { text } = data;
  const marked = stretches(data);
  const nodes = new Map<Marked, HTMLElement>();
  const content: (string | HTMLElement)[] = [];
  let last = 0;
  for (const stretch of marked) {
    content.push(text.slice(last, stretch.start));
    const node = mark(text, stretch, selection);
    nodes.set(stretch, node);
    content.push(node);
    last = stretch.end;
  }
  content.push(text.slice(last));
  const place = html`<div
    class="source"
    lang="zh-Hans"
    role="group"
    aria-label=${say({ en: "Source text", zh: "原文" })}
    tabindex="0"
  ></div>`;
  // Not in the template above, whose own line breaks would come into the text.
  place.append(...content);
  moveWithArrows(place, ".mark");

  selection.listen((choice) => {
    const chosen = chosenStretches(choice, data);
    let first: HTMLElement | undefined;
    for (const [stretch, node] of nodes) {
      const on = chosen.some(({ start, end }) => stretch.start >= start && stretch.end <= end);
      node.classList.toggle("chosen", on);
      node.setAttribute("aria-pressed", String(on));
      if (on) first ??= node;
    }
    if (first) bringIntoSight(place, first);
  });
  return place;
}

/** Where a choice stands in the text. A finding of many cells without a passage of its own has many places. */
function chosenStretches(choice: Choice, { cells, claims, findings }: Placed): Stretch[] {
  if ("cell" in choice) return placed(cells.filter((cell) => nameOf(cell) === choice.cell));
  if ("claim" in choice) return claims.filter(({ number }) => number === choice.claim);
  const finding = findings.find(({ number }) => number === choice.finding);
  if (!finding) return [];
  const passage = placed([finding]);
  if (passage.length > 0) return passage;
  const names = new Set(finding.cells?.split(" "));
  return placed(cells.filter((cell) => names.has(nameOf(cell))));
}

function placed(entries: readonly { start: number | null; end: number | null }[]): Stretch[] {
  return entries.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
}

/** Cuts the text wherever a cell, a claim or a finding begins or ends; keeps the pieces that belong to one. */
function stretches({ text, cells, claims, findings }: Placed): Marked[] {
  const cuts = new Set<number>();
  for (const { start, end } of placed([...cells, ...claims, ...findings])) cuts.add(start).add(end);
  const ends = [...cuts].filter((cut) => cut <= text.length).toSorted((a, b) => a - b);
  return ends.slice(1).flatMap((end, i) => {
    const stretch = { start: ends[i] ?? 0, end };
    const marked = {
      ...stretch,
      cells: cells.filter(within(stretch)).map(nameOf),
      claims: claims.filter(within(stretch)).map(({ number }) => number),
      findings: findings.filter(within(stretch)),
    };
    return marked.cells.length + marked.claims.length + marked.findings.length > 0 ? [marked] : [];
  });
}

const within =
  ({ start, end }: Stretch) =>
  (entry: { start: number | null; end: number | null }) =>
    entry.start !== null && entry.end !== null && entry.start <= start && entry.end >= end;

function mark(text: string, { start, end, cells, claims, findings }: Marked, selection: Selection) {
  const [cell] = cells;
  const [claim] = claims;
  const [finding] = findings;
  const kind = cell !== undefined ? "of-cell" : claim !== undefined ? "of-claim" : "of-finding";
  const choose = () => {
    if (cell !== undefined) selection.choose({ cell });
    else if (claim !== undefined) selection.choose({ claim });
    else if (finding) selection.choose({ finding: finding.number });
  };
  return html`<span
    role="button"
    tabindex="-1"
    aria-pressed="false"
    class=${`mark ${kind}${finding ? ` found-${finding.severity}` : ""}`}
    data-start=${start}
    data-end=${end}
    onclick=${choose}
    onkeydown=${(event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose();
    }}
    >${text.slice(start, end)}</span
  >`;
}

/** Scrolls the text alone, not the page around it. */
function bringIntoSight(place: HTMLElement, node: HTMLElement): void {
  const frame = place.getBoundingClientRect();
  const { top, bottom } = node.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  place.scrollTop += top - frame.top - place.clientHeight / 3;
}
