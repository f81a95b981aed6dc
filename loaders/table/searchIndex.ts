import { hash } from "./reportFiles.ts";
import type { Row, Tables } from "./row.ts";

/**
 * An index of pairs of characters: Chinese has no spaces to part words by, and a pair is the shortest thing that
 * people search for. A search asks for the pairs of its words and takes the reports that have them all; whether
 * they stand side by side is seen when a report's text is shown.
 */
export interface SearchIndex {
  /** What names each report; pairs refer to reports by their place in this list. */
  readonly reports: readonly Row[];
  /** By file, and in it by pair: the places of the reports in ascending order, each after the first as the step from the one before. */
  readonly files: ReadonlyMap<string, Readonly<Record<string, readonly number[]>>>;
}

/** What is searched of a report beside its text. */
const searched = ["id", "agency", "year", "title", "place_path", "index_number"] as const;

/** What the results of a search show of a report, or lead to. */
const named = [...searched, "agency_id"] as const;

/** The pairs are parted over as many files, so that a search fetches little. */
const parts = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));

/** The fields of a report and its text are searched alike. */
export function searchIndex(tables: Tables): SearchIndex {
  const reports = tables["reports"] ?? [];
  const texts = new Map((tables["documents"] ?? []).map(({ report, text }) => [report, text]));
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [place, report] of reports.entries()) {
    const words = [...searched.map((field) => report[field]), texts.get(report["id"] ?? null)];
    for (const pair of new Set(words.flatMap((text) => pairs(String(text ?? ""))))) {
      const list = postings.get(pair);
      if (list) list.push(place - (last.get(pair) ?? 0));
      else postings.set(pair, [place]);
      last.set(pair, place);
    }
  }
  // A pair that no report has is looked for, too: its file must be there.
  const files = new Map<string, Record<string, readonly number[]>>(
    parts.map((part) => [`${part}.json`, {}]),
  );
  for (const pair of [...postings.keys()].toSorted()) {
    files.get(fileOf(pair))![pair] = postings.get(pair)!;
  }
  return {
    reports: reports.map((report) =>
      Object.fromEntries(named.map((field) => [field, report[field] ?? null])),
    ),
    files,
  };
}

/** Each two characters that stand side by side, in lower case, full-width forms made plain; none across a space or a mark. */
export function pairs(text: string): string[] {
  const found: string[] = [];
  for (const word of text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let i = 1; i < word.length; i++) found.push(word.slice(i - 1, i + 1));
  }
  return found;
}

const fileOf = (pair: string): string => `${hash(pair).slice(-2)}.json`;
