import { Random } from "../printer/random.ts";
import { expected, type Expected } from "./expected.ts";
import { finish, type SeededReport } from "./finish.ts";
import { makeDrafts } from "./makeDrafts.ts";
import { readPlaces } from "./places.ts";
import { plant } from "./plant.ts";

/** Made-up reports, and what a check of them must find. */
export interface MadeCorpus {
  readonly reports: readonly SeededReport[];
  readonly expected: Expected;
}

export interface CorpusOptions {
  readonly seed: number;
  readonly agencies: number;
  readonly years: readonly number[];
  /** The rules of which faults are put in. */
  readonly rules: readonly string[];
  /** How many reports are made; those of all bodies and years where absent, and their copies. */
  readonly count?: number;
  /** What is printed below the title of each report; nothing where absent. */
  readonly note?: string;
}

/** Makes up the reports of some bodies over some years, with faults in a third of them. The same options give the same reports. */
export function makeCorpus(options: CorpusOptions): MadeCorpus {
  const { seed, agencies, years, rules, note } = options;
  const made = makeDrafts(seed, agencies, years, readPlaces());
  const count = options.count ?? made.length;
  const each = Math.ceil(count / 3 / rules.length);
  // One kind of fault is a second print of a report, so there is room left for those.
  const first = made.slice(0, options.count === undefined ? count : Math.max(0, count - each));
  const planted = plant(new Random(seed ^ 0x1b873593), first, rules, each);
  const lacking = options.count === undefined ? 0 : count - planted.length;
  const drafts = [...planted, ...made.slice(first.length, first.length + lacking)];
  const reports = drafts.map((draft) => finish(draft, note));
  const must = expected(reports);
  for (const { id, fault } of drafts) {
    // A copy is what is found, not what it is a copy of.
    const at = fault?.rule === "duplicate.report" ? `${id.replace(/-2$/, "")}-2` : id;
    if (fault && !must.get(at)!.has(fault.rule)) {
      throw new Error(`${id}: ${fault.rule} is not broken by ${fault.done}`);
    }
  }
  return { reports, expected: must };
}

/** The last years that reports are made up for, the latest being 2025. */
export function lastYears(count: number): number[] {
  return Array.from({ length: count }, (_, i) => 2026 - count + i);
}
