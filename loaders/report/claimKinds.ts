import { codebook } from "../codebook/codebook.ts";
import { ends, linking, ofWhich, roughly } from "../codebook/claims/words.ts";
import type { ClaimKind } from "../codebook/schema.ts";

/** A pattern of the codebook: what stands before the number, and what behind it. */
interface Pattern {
  /** Null where the number comes first. */
  readonly before: RegExp | null;
  readonly after: RegExp;
}

interface Compiled {
  readonly kind: ClaimKind;
  readonly units: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
  readonly none: readonly RegExp[];
}

const atEnd = new RegExp(`^(?:${ends})`);

const compiled: readonly Compiled[] = codebook.claims.map((kind) => ({
  kind,
  units: new Set(kind.units),
  patterns: kind.patterns.map((pattern) => {
    const [before = "", after = ""] = pattern.split("#");
    return {
      before: before === "" ? null : new RegExp(`(?:${before})$`),
      after: after === "" ? atEnd : new RegExp(`^(?:${after})`),
    };
  }),
  none: kind.none.map((pattern) => new RegExp(pattern)),
}));

const withNone = compiled.filter(({ none }) => none.length > 0);
const lastLinks = new RegExp(`(?:${linking}|${Object.values(roughly.before).join("|")})+$`);
const firstLinks = new RegExp(`^(?:[、和及与]|以及|${ofWhich})+`);
const nothing = /^(?:有|对|共|已|另有|另|还有)*$/;

/** The words before a number without those that only link them to it, and how many were left out at their front. */
export function bareLead(lead: string): { text: string; skipped: number } {
  const bare = lead.replace(firstLinks, "");
  return { text: bare.replace(lastLinks, ""), skipped: lead.length - bare.length };
}

const byKey = new Map(codebook.claims.map((kind) => [kind.key, kind]));

/** The kind of a key. */
export function kindOfKey(key: string): ClaimKind {
  return byKey.get(key)!;
}

/** A kind that words around a number may mean: where in the lead its words begin, and where in the tail they end. */
export interface Meant {
  readonly kind: ClaimKind;
  readonly from: number;
  readonly to: number;
}

/** The kinds that the words around a number may mean, the most telling first. `lead` is bare, `tail` what stands behind. */
export function* kindsOf(lead: string, tail: string, unit: string): Generator<Meant> {
  for (const { kind, units, patterns } of compiled) {
    if (!units.has(unit)) continue;
    for (const { before, after } of patterns) {
      const from = before === null ? (nothing.test(lead) ? lead.length : -1) : lead.search(before);
      if (from === -1) continue;
      const behind = after.exec(tail);
      if (behind) yield { kind, from, to: after === atEnd ? 0 : behind[0].length };
    }
  }
}

/** The kinds that a clause says there is none of, each with the place of the words in it. */
export function nonesOf(clause: string): { kind: ClaimKind; start: number; end: number }[] {
  return withNone.flatMap(({ kind, none }) => {
    for (const pattern of none) {
      const match = pattern.exec(clause);
      if (match) return [{ kind, start: match.index, end: match.index + match[0].length }];
    }
    return [];
  });
}

/** Whether a tail is the end of an item or a clause. */
export function isEnd(tail: string): boolean {
  return atEnd.test(tail);
}
