import { codebook } from "../codebook/codebook.ts";
import type { Rule } from "../codebook/schema.ts";
import { isReport, type Report } from "../report/report.ts";
import { blockSum, columnSum, flow, rowSum } from "./arithmetic.ts";
import { dateBeforeEnd, periodYear } from "./dates.ts";
import { agencyPlace } from "./identity.ts";
import { disputes, percentages, requests } from "./narrative.ts";
import { parts } from "./narrativeParts.ts";
import { lost, merged, width } from "./printing.ts";
import { vintage } from "./vintage.ts";
import { misreadDecisions, range, unitMissing, unitMixed } from "./values.ts";

/** One place where a rule was tried. */
export type Trial =
  | { readonly outcome: "passed" }
  | { readonly outcome: "not_checked"; readonly reason: string; readonly reasonZh: string }
  | Breach;

/** A place where a rule does not hold. `cells` are names of cells; a passage without cells has its place only. */
export interface Breach {
  readonly outcome: "failed";
  readonly cells: readonly string[];
  readonly expected: string;
  readonly found: string;
  readonly message: string;
  /** What is expected and found in Chinese, where it is more than numbers and words of the report. */
  readonly zh?: { readonly expected?: string; readonly found?: string };
  /** Offsets of what is concerned in the document's text; null where nothing is printed. */
  readonly start: number | null;
  readonly end: number | null;
  /** The report that this one does not agree with, and its cells; not there where a report is judged by itself. */
  readonly other?: { readonly report: string; readonly cells: readonly string[] };
}

/** A rule's function: every place of the report where the rule can be tried. An empty list means the report has no such place. */
export type RuleCheck = (report: Report, known: Known | null) => Trial[];

/** What is known of the body whose report it is, and not from the report alone. */
export interface Known {
  /** Whether the agency's name holds a place, or is that of a central body, which needs none. */
  readonly namesPlace: boolean;
}

/** A breach under the name and severity of its rule. */
export interface Finding extends Breach {
  readonly rule: string;
  readonly severity: Rule["severity"];
}

/** One rule applied to one report. Passed, failed and not checked are three different things. */
export interface RuleResult {
  readonly rule: string;
  readonly outcome: "passed" | "failed" | "not_checked";
  readonly passed: number;
  readonly failed: number;
  readonly notChecked: number;
  /** Why places were not checked; null where all were. */
  readonly reason: string | null;
  /** The same in Chinese. */
  readonly reasonZh: string | null;
}

/** A report with what the checks say of it. What is no report is put through no rule. */
export interface Checked {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
}

/** The function of each rule that judges a report by itself. */
export const ruleChecks: Readonly<Record<string, RuleCheck>> = {
  "requests.flow": flow,
  "requests.row_sum": rowSum,
  "requests.column_sum": columnSum,
  "disputes.block_sum": blockSum,
  "table.width": width,
  "table.merged": merged,
  "values.lost": lost,
  "value.range": range,
  "unit.mixed": unitMixed,
  "unit.missing": unitMissing,
  "disclosure.misread_decisions": misreadDecisions,
  "form.vintage": vintage,
  "period.year": periodYear,
  "date.before_end": dateBeforeEnd,
  "agency.place": agencyPlace,
  "narrative.requests": requests,
  "narrative.disputes": disputes,
  "narrative.parts": parts,
  "narrative.percent": percentages,
};

/** Puts a report through every rule of the codebook that judges a report by itself. */
export function check(report: Report, known: Known | null = null): Checked {
  if (!isReport(report)) return { report, findings: [], results: [] };
  const findings: Finding[] = [];
  const results = codebook.rules
    .filter(({ key }) => key in ruleChecks)
    .map((rule) => tally(rule, ruleChecks[rule.key]!(report, known), findings));
  return { report, findings, results };
}

/** What a rule gave, from all its trials; its breaches are added to the findings. */
export function tally(
  { key, severity }: Rule,
  trials: readonly Trial[],
  findings: Finding[],
): RuleResult {
  const reasons = new Map<string, string>();
  let failed = 0;
  let notChecked = 0;
  for (const trial of trials) {
    if (trial.outcome === "passed") continue;
    if (trial.outcome === "failed") {
      failed++;
      findings.push({ rule: key, severity, ...trial });
    } else {
      notChecked++;
      reasons.set(trial.reason, trial.reasonZh);
    }
  }
  const passed = trials.length - failed - notChecked;
  if (trials.length === 0) reasons.set("the report has no such place", "报告无此内容");
  return {
    rule: key,
    outcome: failed > 0 ? "failed" : passed > 0 ? "passed" : "not_checked",
    passed,
    failed,
    notChecked,
    reason: reasons.size > 0 ? [...reasons.keys()].join("; ") : null,
    reasonZh: reasons.size > 0 ? [...reasons.values()].join("；") : null,
  };
}
