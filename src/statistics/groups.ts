import type { Group, Grouped, Report } from "./tables.js";

/**
 * Splits entries by fields of their report, in the order of the values; an unknown value comes last.
 * Without a field there is one group, even of no entries.
 */
export function groups<E extends Report>(
  entries: readonly E[],
  by: readonly Group[],
): { key: Grouped; entries: E[] }[] {
  if (by.length === 0) return [{ key: {}, entries: [...entries] }];
  const found = indexed(entries, (entry) => JSON.stringify(by.map((field) => entry[field])));
  const keyed = [...found.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ key: pick(first, by), entries: group }] : [];
  });
  return keyed.toSorted((a, b) => {
    for (const field of by) {
      const order = compare(a.key[field] ?? null, b.key[field] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Entries by a name of theirs, in the order of their first coming. */
export function indexed<E>(entries: Iterable<E>, name: (entry: E) => string): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    const group = found.get(name(entry));
    if (group) group.push(entry);
    else found.set(name(entry), [entry]);
  }
  return found;
}

function pick(report: Report, by: readonly Group[]): Grouped {
  return Object.fromEntries(by.map((field) => [field, report[field]]));
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
