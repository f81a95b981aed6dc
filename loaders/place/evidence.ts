import { divisionsNamed, lineOf, longestName, nameOf, type Named } from "./divisions.ts";

/** A choice among candidates, with the characters it rests on. */
export interface Evidence {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What stands before a place that is spoken of but is not the report's own. */
const elsewhere =
  /(?:赴|前往|去往|参观|考察|学习|调研|走访|对口|帮扶|支援|结对|协作|友好|交流|借鉴|来自)[^。；\n]{0,12}$/;

/**
 * The one candidate whose name stands in the text right behind a division it lies in: 伊川县水寨镇. Null
 * where there is no such place, or places name more than one, or a division that is none of theirs.
 */
export function findInText(
  text: string,
  printed: string,
  candidates: readonly Named[],
): Evidence | null {
  let found: Evidence | null = null;
  for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + 1)) {
    const above = divisionBefore(text, at);
    if (above === null) continue;
    const start = at - above.name.length;
    if (elsewhere.test(text.slice(Math.max(0, start - 20), start))) continue;
    const fitting = candidates.filter(({ code }) =>
      above.codes.some((upper) => code !== upper && code.startsWith(upper)),
    );
    // A village may bear the name of another county's town: what names none of them says nothing of them.
    if (fitting.length !== 1) return null;
    const [{ code }] = fitting as [Named];
    if (found && found.code !== code) return null;
    found ??= { code, start, end: at + printed.length };
  }
  return found;
}

/** The division whose whole name ends right before a place in the text, the longest; townships hold no divisions. */
function divisionBefore(text: string, at: number): { name: string; codes: string[] } | null {
  for (let length = Math.min(longestName(), at); length > 1; length--) {
    const name = text.slice(at - length, at);
    const codes = divisionsNamed(name)
      .filter(({ code, form }) => form !== "short" && code.length < 9)
      .map(({ code }) => code);
    if (codes.length > 0) return { name, codes };
  }
  return null;
}

/** The one candidate that a folder of the path names, or that lies in the division it names. */
export function findInFolders(file: string, candidates: readonly Named[]): string | null {
  let left = candidates.map(({ code }) => code);
  let named = false;
  for (const folder of file.split("/").slice(0, -1)) {
    const codes = nameOf(folder) ? [folder] : divisionsNamed(folder).map(({ code }) => code);
    if (codes.length === 0) continue;
    named = true;
    left = left.filter((code) => codes.some((upper) => lineOf(code).includes(upper)));
  }
  return named && left.length === 1 ? left[0]! : null;
}

/** The division that the folders of a path name, each lying in the one before; null where they name none, or several. */
export function placeOfFolders(file: string): string | null {
  let left: string[] | null = null;
  for (const folder of file.split("/").slice(0, -1)) {
    const codes = nameOf(folder)
      ? [folder]
      : divisionsNamed(folder).map(({ code }: { code: string }) => code);
    if (codes.length === 0) continue;
    left =
      left === null ? codes : codes.filter((code) => left!.some((u) => lineOf(code).includes(u)));
  }
  return left?.length === 1 ? left[0]! : null;
}
