import { hash } from "./published.js";

/** What names a report in the results of a search. */
export interface FoundReport {
  id: string;
  agency: string | null;
  year: number | null;
  title: string | null;
  place_path: string | null;
  index_number: string | null;
  agency_id: string | null;
}

/** A report that has every pair of characters of the words searched for. */
export interface Hit extends FoundReport {
  /** Whether what names it holds every word. If not, only its text can tell whether it does. */
  named: boolean;
}

/** Reads a file of the published index: null when there is none. */
export type ReadFile = (path: string) => Promise<unknown>;

/**
 * The reports that have every pair of characters of the words searched for, those first whose own names hold the
 * words. Whether the characters stand side by side in a report's text is not known yet: the text tells. Null when
 * no word has two characters.
 */
export async function searchReports(query: string, read: ReadFile): Promise<Hit[] | null> {
  const words = wordsOf(query);
  const wanted = [...new Set(words.flatMap(pairsOf))];
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
  if (places.length === 0) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the index builder
  const reports = ((await read("search/reports.json")) ?? []) as FoundReport[];
  return places
    .flatMap((place) => reports[place] ?? [])
    .map((report) => ({ ...report, named: holdsAll(words, fold(namesOf(report))) }))
    .toSorted((a, b) => Number(b.named) - Number(a.named));
}

/** Public bodies among the reports found whose own name or place holds the words, each once. */
export function bodiesFound(query: string, found: readonly FoundReport[]): FoundReport[] {
  const words = wordsOf(query);
  const bodies = new Map<string, FoundReport>();
  for (const report of found) {
    const { agency, agency_id, place_path } = report;
    if (agency === null || agency_id === null || bodies.has(agency_id)) continue;
    if (holdsAll(words, fold(`${agency} ${place_path ?? ""}`))) bodies.set(agency_id, report);
  }
  return [...bodies.values()];
}

/** Whether a report holds every word as written, in its text or in what names it. */
export function holds(report: FoundReport, text: string, query: string): boolean {
  return holdsAll(wordsOf(query), fold(`${namesOf(report)} ${text}`));
}

function holdsAll(words: readonly string[], folded: string): boolean {
  return words.every((word) => folded.includes(word));
}

const namesOf = ({ id, agency, year, title, place_path, index_number }: FoundReport): string =>
  [id, agency, year, title, place_path, index_number].join(" ");

/** Runs of letters and digits, in lower case, full-width forms made plain. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as words are looked for in it: as long as it was, so that places in one are places in the other. */
const fold = (text: string): string =>
  Array.from(text, (c) => {
    const folded = c.normalize("NFKC").toLowerCase();
    return folded.length === c.length ? folded : c;
  }).join("");

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

/** A piece of a passage, and whether it is one of the words searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A passage of a text around the first place of a word, in pieces; null where the text holds no word. */
export function passage(text: string, query: string, around = 36): Piece[] | null {
  const folded = fold(text);
  const words = wordsOf(query);
  const first = words.find((word) => folded.includes(word));
  if (first === undefined) return null;
  const at = folded.indexOf(first);
  const end = Math.min(text.length, at + first.length + around);
  const pieces: Piece[] = [];
  let from = Math.max(0, at - around);
  const add = (to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to).replaceAll(/\s+/g, " "), marked });
    from = to;
  };
  // Words are letters and digits alone; the longest first, for one may begin with another.
  const any = new RegExp(words.toSorted((a, b) => b.length - a.length).join("|"), "g");
  for (const match of folded.slice(0, end).matchAll(any)) {
    if (match.index < from) continue;
    add(match.index, false);
    add(match.index + match[0].length, true);
  }
  add(end, false);
  return pieces;
}
