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
}

/** Makes up the reports of some bodies over some years, with faults in a third of them. The same options give the same reports. */
export function makeCorpus({ seed, agencies, years, rules }: CorpusOptions): MadeCorpus {
  const drafts = plant(
    new Random(seed ^ 0x1b873593),
    makeDrafts(seed, agencies, years, readPlaces()),
    rules,
  );
  const reports = drafts.map((draft) => finish(draft));
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
