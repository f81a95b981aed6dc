import type { Figures } from "./figures.ts";

/** A report as one of its agency's: what is kept of it to be compared with the others. */
export interface Member {
  readonly report: string;
  /** The same for all reports of one public body; null where it is unknown. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly figures: Figures;
}

/** A member whose year is known. */
export type YearMember = Member & { readonly year: number };

/** The reports of one agency. Copies are not among those of a year. */
export interface Agency {
  readonly years: ReadonlyMap<number, readonly YearMember[]>;
  /** The report that each copy is one of. */
  readonly copies: ReadonlyMap<Member, Member>;
}

/** Entries by a key of theirs, in the order of their first coming. */
export function grouped<Key, Entry>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
