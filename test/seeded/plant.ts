import type { Random } from "../printer/random.ts";
import type { Draft } from "./draft.ts";
import type { Seeder } from "./fault.ts";
import { blockSum, columnSum, flow, rowSum } from "./faults/arithmetic.ts";
import { lost, merged, width } from "./faults/printing.ts";
import { early, period, placeless, vintage } from "./faults/stating.ts";
import { disputes, parts, percent, requests } from "./faults/telling.ts";
import { misread, missing, mixed, range } from "./faults/values.ts";
import { carry, copied, inForce, items, twice } from "./faults/years.ts";

/** One for each rule of the codebook; those that fit the fewest reports come first. */
export const seeders: readonly Seeder[] = [
  items,
  misread,
  copied,
  inForce,
  merged,
  early,
  placeless,
  carry,
  vintage,
  twice,
  flow,
  rowSum,
  columnSum,
  blockSum,
  width,
  lost,
  range,
  mixed,
  missing,
  period,
  requests,
  disputes,
  parts,
  percent,
];

/** Puts faults into drafts, each rule's into so many, or as many as it fits, and adds the drafts that the faults add. */
export function plant(
  random: Random,
  drafts: readonly Draft[],
  rules: readonly string[],
  each: number,
): Draft[] {
  const all = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const { rule, seed } of seeders) {
    if (!rules.includes(rule)) continue;
    let left = each;
    for (const draft of random.shuffled(drafts)) {
      if (left === 0) break;
      if (draft.fault !== null || draft.isKept) continue;
      const done = seed(random, draft, all);
      if (done === null) continue;
      draft.fault = { rule, done };
      left--;
    }
  }
  return [...all.values()];
}
