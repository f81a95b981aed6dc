import type { Document } from "../document/document.ts";

/** A title of a report, or the address of a page, at the end of a line. */
const headOrFoot = /(?:报告|年报|:\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?)\s*$/;
const fewestLetters = 8;
const longest = 200;

/**
 * The lines, from 0, that a copy of pages prints at the head or foot of each: the title of the report, or the address it
 * was printed from. They are known by being the first or the last of two pages or more, but for numbers.
 */
export function pageHeads({ text, lines }: Document): ReadonlySet<number> {
  const edges = new Map<string, number[]>();
  let before: number | null = null;
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!;
    if (text[start - 1] === "\f") {
      if (before !== null) keep(before);
      before = null;
    }
    if (text.slice(start, end).trim() === "") continue;
    if (before === null) keep(i);
    before = i;
  }
  if (before !== null) keep(before);
  return new Set([...edges.values()].flatMap((found) => (new Set(found).size > 1 ? found : [])));

  function keep(index: number): void {
    const { start, end } = lines[index]!;
    if (end - start > longest) return;
    const printed = text.slice(start, end);
    const letters = printed.replace(/\P{L}/gu, "");
    if (letters.length < fewestLetters || !headOrFoot.test(printed)) return;
    edges.set(letters, [...(edges.get(letters) ?? []), index]);
  }
}
