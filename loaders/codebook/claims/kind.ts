import type { ClaimKind, FormKey } from "../schema.ts";

/** How kinds of claims are written down. */

interface Patterns {
  cells?: ClaimKind["cells"];
  part_of?: string[];
  dimension?: ClaimKind["dimension"];
  patterns?: string[];
  none?: string[];
  alone?: boolean;
  only_zero?: boolean;
}

export const kindsOf =
  (topic: ClaimKind["topic"], unit: string, units: string[], shared: Patterns = {}) =>
  (key: string, en: string, zh: string, own: Patterns): ClaimKind => ({
    key,
    en,
    zh,
    topic,
    unit,
    units,
    cells: {},
    part_of: [],
    dimension: null,
    patterns: [],
    none: [],
    alone: false,
    only_zero: false,
    ...shared,
    ...own,
  });

/** The same cells in both forms. */
export const inBoth = (...cells: string[]): Partial<Record<FormKey, string[]>> => ({
  form2019: cells,
  form2021: cells,
});
