import { hash } from "./published.js";

/** What names a report in the results of a search. */
export interface FoundReport {
  id: string;
  agency: string | null;
  year: number | null;
  title: string | null;
  place_path: string | null;
}

/** Reads a file of the published index: null when there is none. */
export type ReadFile = (path: string) => Promise<unknown>;

/**
 * The reports that have every pair of characters of the words searched for, those first whose own names hold the
 * words. Whether the characters stand side by side in a report's text is not known yet: the text tells. Null when
 * no word has two characters.
 */
export async function searchReports(query: string, read: ReadFile): Promise<FoundReport[] | null> {
  const wanted = [...new Set(wordsOf(query).flatMap(pairsOf))];
  if (wanted.length === 0) return null;
  const files = new Map<string, Record<string, number[]>>();
  await Promise.all(
    [...new Set(wanted.map(fileOf))].map(async (name) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the index builder
      files.set(name, ((await read(`search/${name}`)) ?? {}) as Record<string, number[]>);
    }),
  );
  const lists = wanted.map((pair) => files.get(fileOf(pair))?.[pair] ?? []);
  const places = intersection(lists.map(absolute));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the index builder
  const reports = ((await read("search/reports.json")) ?? []) as FoundReport[];
  const words = wordsOf(query);
  const named = (report: FoundReport) => {
    const names = wordsOf(Object.values(report).join(" ")).join(" ");
    return words.every((word) => names.includes(word)) ? 0 : 1;
  };
  return places
    .flatMap((place) => reports[place] ?? [])
    .map((report) => ({ report, order: named(report) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ report }) => report);
}

/** Runs of letters and digits, in lower case, full-width forms made plain. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));

const fileOf = (pair: string): string => `${hash(pair).slice(-2)}.json`;

/** Places from steps. */
function absolute(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

function intersection(lists: readonly number[][]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((place) => sets.every((set) => set.has(place)));
}

/** A passage of a text around the first place of a word, the word apart; null where the text does not hold it. */
export function passage(
  text: string,
  query: string,
  around = 36,
): { before: string; word: string; after: string } | null {
  const plain = Array.from(text, (c) => {
    const folded = c.normalize("NFKC").toLowerCase();
    return folded.length === c.length ? folded : c.toLowerCase();
  }).join("");
  for (const word of wordsOf(query)) {
    const at = plain.indexOf(word);
    if (at === -1) continue;
    const shown = (from: number, to: number) => text.slice(from, to).replaceAll(/\s+/g, " ");
    return {
      before: shown(Math.max(0, at - around), at),
      word: shown(at, at + word.length),
      after: shown(at + word.length, at + word.length + around),
    };
  }
  return null;
}
