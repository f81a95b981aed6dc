import type { Line } from "../document/document.ts";

const ofPages = /^[ \t]*(\d{1,3})[ \t]*\/[ \t]*(\d{1,3})[ \t]*$/;

/**
 * The lines, from 0, that number the pages of a text as "2 / 7": the first number counts up to the second, which is the same
 * on all. One such line alone may be three values, of which the second is a stroke.
 */
export function pagesOfPages(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found: { readonly index: number; readonly page: number; readonly of: number }[] = [];
  let line = 0;
  for (let at = text.indexOf("/"); at !== -1; at = text.indexOf("/", lines[line]!.end)) {
    while (lines[line]!.end < at) line++;
    const { start, end } = lines[line]!;
    if (end - start > longest) continue;
    const match = ofPages.exec(text.slice(start, end));
    if (match) found.push({ index: line, page: Number(match[1]), of: Number(match[2]) });
  }
  const isSeries =
    found.length > 1 &&
    found.every(
      ({ page, of }, i) =>
        page <= of && of === found[0]!.of && (i === 0 || page === found[i - 1]!.page + 1),
    );
  return new Set(isSeries ? found.map(({ index }) => index) : []);
}

const longest = 40;
