import { group } from "d3";
import type { Expected } from "./expected.ts";

/** What became of one rule: how many findings were to be made, were made, and lack or are too many. */
export interface RuleOutcome {
  readonly rule: string;
  /** Reports into which a fault of this rule was put. */
  readonly seeded: number;
  readonly expected: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** One finding, as far as it is compared. */
export interface Found {
  readonly report: string;
  readonly rule: string;
  readonly message: string;
}

/** Holds findings against what was to be found, rule by rule; a report counts as often as it has findings of the rule. */
export function compareFindings(
  rules: readonly string[],
  must: Expected,
  findings: readonly Found[],
  seeded: (rule: string) => number,
): RuleOutcome[] {
  return rules.map((rule) => {
    const made = group(
      findings.filter((finding) => finding.rule === rule),
      ({ report }) => report,
    );
    const missing: string[] = [];
    const surplus: string[] = [];
    for (const report of new Set([...must.keys(), ...made.keys()])) {
      const wanted = must.get(report)?.get(rule) ?? 0;
      const found = made.get(report) ?? [];
      if (found.length < wanted) missing.push(`${report}: ${found.length} of ${wanted}`);
      if (found.length > wanted) {
        const messages = found.map(({ message }) => message).join(" / ");
        surplus.push(`${report}: ${found.length} for ${wanted}: ${messages}`);
      }
    }
    return {
      rule,
      seeded: seeded(rule),
      expected: [...must.values()].reduce((sum, counts) => sum + (counts.get(rule) ?? 0), 0),
      found: [...made.values()].reduce((sum, found) => sum + found.length, 0),
      missing,
      surplus,
    };
  });
}
