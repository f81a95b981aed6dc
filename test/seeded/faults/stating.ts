import { formOf, formsOf } from "../formsOf.ts";
import { printsRequests, type Seeder } from "../fault.ts";

/** The wrong form, the wrong year, the wrong day, and a body that does not say where it is. */

export const vintage: Seeder = {
  rule: "form.vintage",
  seed(random, draft) {
    if (!printsRequests(draft)) return null;
    const other = formOf(draft.year) === "form2019" ? "form2021" : "form2019";
    draft.form = random.chance(0.3) ? "mixed" : other;
    draft.forms = formsOf(draft.form, random);
    return `${draft.form} for ${draft.year}`;
  },
};

export const period: Seeder = {
  rule: "period.year",
  seed(random, draft) {
    draft.periodYear = draft.year + random.pick([-1, -1, -2, 1]);
    return `period ${draft.periodYear} for ${draft.year}`;
  },
};

export const early: Seeder = {
  rule: "date.before_end",
  seed(random, draft) {
    if (!printsDate(draft.seed)) return null;
    draft.publishedOn = `${draft.year}-${random.int(10, 12)}-${random.int(10, 28)}`;
    return `dated ${draft.publishedOn}`;
  },
};

/** Whether the print of a report with this seed bears a date, above its title or below its end. */
export function printsDate(seed: number): boolean {
  return seed % 3 === 0 || seed % 4 === 0;
}

export const placeless: Seeder = {
  rule: "agency.place",
  seed(_, draft) {
    const { agency } = draft;
    if (agency.place === null || !["department", "general_office"].includes(agency.type)) {
      return null;
    }
    draft.name = agency.organ;
    draft.breaks.push("agency.place");
    return `named ${draft.name}`;
  },
};
