/** The pairs of characters of a text, by the book: a set of strings. */
export function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)),
  );
}

/** The Jaccard similarity of two sets; 0 where both are empty. */
export function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** The Jaccard similarity of two texts' pairs. */
export function similarity(a: string, b: string): number {
  return similarityOf(pairsOf(a), pairsOf(b));
}
