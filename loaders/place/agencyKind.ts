import { zoneWords } from "../codebook/agencyTypes.ts";
import { codebook } from "../codebook/codebook.ts";

const longestFirst = <T extends { word: string }>(words: readonly T[]): readonly T[] =>
  words.toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));

const endings = longestFirst(
  codebook.agencyTypes.flatMap(({ key, endings: words }) => words.map((word) => ({ key, word }))),
);
const functionWords = longestFirst(
  codebook.agencyFunctions.flatMap(({ key, labels }) => labels.map((word) => ({ key, word }))),
);
const zones = new RegExp(`(?:${zoneWords.toSorted((a, b) => b.length - a.length).join("|")})`);
/** Managed areas by word, not by law: 自然保护区 is no development zone. */
const noZone = /自然保护区|社区|城区建设/g;

/** The kind that the ending of a name tells; null where it tells none. */
export function kindByEnding(body: string): string | null {
  return endings.find(({ word }) => body.endsWith(word))?.key ?? null;
}

/** Where the words for a development zone begin in a name, and end; null where there are none. */
export function findZone(body: string): { start: number; end: number } | null {
  const match = zones.exec(body.replace(noZone, (word) => " ".repeat(word.length)));
  return match && { start: match.index, end: match.index + match[0].length };
}

/** What a department is for: of the words that stand first in its name the longest; null where none is known. */
export function functionOf(body: string): string | null {
  let best: { at: number; key: string } | null = null;
  for (const { key, word } of functionWords) {
    const at = body.indexOf(word);
    if (at !== -1 && (best === null || at < best.at)) best = { at, key };
  }
  return best?.key ?? null;
}

/** Whether a name begins with words that only the name of a body begins with: 教育局, 经济开发区, 人民政府. */
export function opensBody(body: string): boolean {
  if (findZone(body)?.start === 0) return true;
  return (
    endings.some(({ word }) => word.length > 1 && body.startsWith(word)) ||
    functionWords.some(({ word }) => body.startsWith(word))
  );
}
