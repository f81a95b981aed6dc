import type { PageContent, TextLine } from "./pdfPage.ts";

/** The share of a page's height, at its head and at its foot, in which page numbers and running titles stand. */
const margin = 0.12;

/** Lines at the head or the foot of a page that may repeat on others. */
const mostLines = 2;

/** How far apart, in points, the same line may stand on two pages. */
const samePlace = 4;

/**
 * Takes page numbers and running headers and footers out. A header stays on the first page, which may be the
 * only place where a title is printed.
 */
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const candidates = pages.map(marginLines);
  const dropped = new Set<TextLine>();
  const seen: { text: string; y0: number; lines: TextLine[] }[] = [];
  for (const lines of candidates) {
    for (const line of lines) {
      if (isPageNumber(line.text)) {
        dropped.add(line);
        continue;
      }
      if (isBareNumber(line.text)) continue;
      // A running line may count the pages, or print the time of day.
      const text = line.text.replace(/\d+/g, "#");
      const same = seen.find(
        (other) => other.text === text && Math.abs(other.y0 - line.y0) <= samePlace,
      );
      if (same) same.lines.push(line);
      else seen.push({ text, y0: line.y0, lines: [line] });
    }
  }
  for (const { lines } of seen) {
    if (lines.length < 2 || lines.length <= pages.length / 2) continue;
    const title = pages[0]?.items.slice(0, mostLines).includes(lines[0]!) ? lines[0] : null;
    for (const line of lines) if (line !== title) dropped.add(line);
  }
  for (const line of bareNumbers(candidates)) dropped.add(line);
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => item.kind === "table" || !dropped.has(item)),
  }));
}

/** The outermost lines of a page, as far as no table comes before them. */
function marginLines({ height, items }: PageContent): TextLine[] {
  const head = items
    .slice(0, mostLines)
    .filter((item) => item.kind === "line" && item.y1 < margin * height);
  const foot = items
    .slice(-mostLines)
    .filter((item) => item.kind === "line" && item.y0 > (1 - margin) * height);
  return [...new Set([...head, ...foot])] as TextLine[];
}

/** A page number that says so: "- 3 -", "第3页", "第 3 页 共 10 页", "3/10", "Page 3 of 10". */
function isPageNumber(text: string): boolean {
  const bare = text.replace(/\s+/g, "");
  return (
    /^[-—–·•―~〜－]+\d{1,4}[-—–·•―~〜－]+$/.test(bare) ||
    /^[-—–－]?第\d{1,4}页(?:[,，/（(]?共\d{1,4}页[)）]?)?[-—–－]?$/.test(bare) ||
    /^\d{1,4}(?:\/|of)\d{1,4}$/i.test(bare) ||
    /^page\d{1,4}(?:(?:of|\/)\d{1,4})?$/i.test(bare)
  );
}

function isBareNumber(text: string): boolean {
  return /^[\d\s.,/%＋+－-]*$/.test(text);
}

/**
 * Lone numbers at the foot that count the pages: their difference to the page's place is the same on all that
 * have one. A single one is a page number only on the first page, and only if it is 1.
 */
function bareNumbers(candidates: readonly (readonly TextLine[])[]): TextLine[] {
  const lone = candidates.flatMap((lines, i) =>
    lines
      .filter(({ text }) => /^\d{1,4}$/.test(text.trim()))
      .slice(-1)
      .map((line) => ({ line, offset: Number(line.text) - i })),
  );
  const [first] = lone;
  if (!first || lone.some(({ offset }) => offset !== first.offset)) return [];
  const counts = lone.length > 1 || (candidates.length === 1 && first.offset === 1);
  return counts ? lone.map(({ line }) => line) : [];
}
