import type { Random } from "../printer/random.ts";
import type { Draft } from "./draft.ts";

/** The drafts of a corpus by their report's name, so that a fault can look at the years beside. */
export type Drafts = Map<string, Draft>;

/** Puts one kind of fault into a report. */
export interface Seeder {
  /** The rule of the codebook that the fault breaks. */
  readonly rule: string;
  /** Breaks the rule in a report and says what was done; null, and nothing done, where the fault does not fit it. */
  readonly seed: (random: Random, draft: Draft, drafts: Drafts) => string | null;
}

/** The same body's report of another year. */
export function yearOf(draft: Draft, drafts: Drafts, years: number): Draft | undefined {
  return drafts.get(`${draft.agency.id}/${draft.year + years}`);
}

/** Adds to some cells of a report. */
export function add(draft: Draft, cells: Readonly<Record<string, number>>): string {
  for (const [name, by] of Object.entries(cells)) {
    draft.figures.set(name, draft.figures.get(name)! + by);
  }
  return Object.entries(cells)
    .map(([name, by]) => `${name} ${by < 0 ? "" : "+"}${by}`)
    .join(", ");
}

/** Whether every request is printed as a number of its own. */
export function printsRequests({ gaps, merged }: Draft): boolean {
  return merged.size === 0 && [...gaps.keys()].every((name) => !name.startsWith("requests."));
}

/** Whether the years of the body can be told to be one body's. */
export function isTold({ agency, name }: Draft): boolean {
  return !agency.isAmbiguous && agency.names.includes(name);
}
