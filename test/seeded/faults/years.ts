import { cellNames } from "../cellsOfDraft.ts";
import type { Draft } from "../draft.ts";
import { add, isTold, printsRequests, yearOf, type Seeder } from "../fault.ts";
import { drawLayout } from "../layoutOf.ts";

/** Numbers that hold in their own report and do not follow from the year before. */

export const carry: Seeder = {
  rule: "panel.carry",
  seed(random, draft, drafts) {
    const before = yearOf(draft, drafts, -1);
    if (!before || ![draft, before].every((one) => isTold(one) && printsRequests(one))) return null;
    before.isKept = true;
    const kind = random.pick(["natural_person", "business", "other_organization"]);
    const by = random.int(1, 12);
    const cells = ["carried_in", "granted", "handled_total"].flatMap((row) =>
      [kind, "total"].map((column) => [`requests.${row}.${column}`, by] as const),
    );
    return add(draft, Object.fromEntries(cells));
  },
};

export const inForce: Seeder = {
  rule: "panel.in_force",
  seed(random, draft, drafts) {
    const row = `disclosure.${random.pick(["government_rules", "normative_documents"])}`;
    const before = yearOf(draft, drafts, -1);
    const isFit = (one: Draft | undefined) =>
      one !== undefined &&
      isTold(one) &&
      one.forms.get("article20_1") === "form2021" &&
      !one.gaps.has(`${row}.in_force`) &&
      !one.gaps.has(`${row}.issued`) &&
      !one.gaps.has(`${row}.repealed`);
    if (!isFit(before) || !isFit(draft)) return null;
    before!.isKept = true;
    const by = random.int(1, 15);
    const done = add(draft, { [`${row}.in_force`]: by });
    // Some count on from the wrong number, some come back to the right one.
    if (random.chance(0.5)) {
      for (let years = 1; yearOf(draft, drafts, years); years++) {
        add(yearOf(draft, drafts, years)!, { [`${row}.in_force`]: by });
      }
    }
    return done;
  },
};

export const items: Seeder = {
  rule: "panel.items",
  seed(random, draft, drafts) {
    const row = `disclosure.${random.pick(["licensing", "penalties", "coercive_measures", "fees"])}`;
    const before = yearOf(draft, drafts, -1);
    const isFit = (one: Draft | undefined) =>
      one !== undefined &&
      isTold(one) &&
      one.form === "form2019" &&
      !one.gaps.has(`${row}.items_last_year`) &&
      !one.gaps.has(`${row}.items_change`);
    if (!isFit(before) || !isFit(draft)) return null;
    before!.isKept = true;
    return add(draft, { [`${row}.items_last_year`]: random.int(1, 30) });
  },
};

/** The year before printed again under this year's title. */
export const copied: Seeder = {
  rule: "panel.copied",
  seed(_, draft, drafts) {
    const before = yearOf(draft, drafts, -1);
    const isFit =
      before?.fault === null &&
      before.form === draft.form &&
      [before, draft].every((one) => isTold(one) && one.gaps.size === 0) &&
      // Enough figures that they cannot agree by chance.
      new Set(ofYear(before).filter((value) => value > 9)).size > 3;
    if (!isFit) return null;
    before.isKept = true;
    draft.figures = new Map(before.figures);
    draft.amounts = new Map(before.amounts);
    return `the figures of ${before.year}`;
  },
};

/** The numbers a report prints that count the year, rather than what there is at its end. */
function ofYear(draft: Draft): number[] {
  return cellNames(draft)
    .filter((name) => !/\.(?:total_disclosed|in_force|items_last_year)$/.test(name))
    .flatMap((name) => draft.figures.get(name) ?? []);
}

/** The report there twice, the second time printed in another way. */
export const twice: Seeder = {
  rule: "duplicate.report",
  seed(random, draft, drafts) {
    if (!isTold(draft) || draft.gaps.size > 0) return null;
    const id = `${draft.id}-2`;
    const layout = drawLayout(random);
    drafts.set(id, { ...draft, id, layout, seed: random.int(1, 2 ** 30) });
    return `again as ${id}`;
  },
};
