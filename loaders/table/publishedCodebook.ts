import type { Codebook } from "../codebook/schema.ts";

/** The codebook in the parts in which it is published; between them they hold all of it, and only keys twice. */
export interface PublishedCodebook {
  /** What things are called and mean: every page fetches it. */
  readonly codebook: object;
  /** What sentences and names are read by: patterns, words and what they are tried on, by the keys of the codebook. No page needs it. */
  readonly reading: object;
  /** The tables and their fields. */
  readonly tables: Codebook["tables"];
}

export function publishedCodebook({
  tables,
  claims,
  problemKinds,
  problemCues,
  centralBodies,
  ...rest
}: Codebook): PublishedCodebook {
  return {
    codebook: {
      ...rest,
      claims: claims.map(({ key, en, zh, unit }) => ({ key, en, zh, unit })),
      problemKinds: problemKinds.map(
        ({ topics: _topics, patterns: _patterns, contexts: _contexts, ...named }) => named,
      ),
    },
    reading: {
      claims: claims.map(({ en: _en, zh: _zh, unit: _unit, ...read }) => read),
      problemKinds: problemKinds.map(({ key, topics, patterns, contexts }) => ({
        key,
        topics,
        patterns,
        contexts,
      })),
      problemCues,
      centralBodies,
    },
    tables,
  };
}
