import { grouped, type Agency, type Member, type YearMember } from "./agency.ts";
import { codebook } from "../codebook/codebook.ts";
import { tally, type Checked, type Finding, type RuleResult, type Trial } from "./check.ts";
import { copied, copies, duplicate } from "./copies.ts";
import { carry, inForce, items } from "./panel.ts";
import { notChecked } from "./trial.ts";

/** A rule's function: every place of the report where the rule can be tried against the agency's other reports. */
export type AcrossCheck = (member: YearMember, agency: Agency) => Trial[];

/** What the rules across reports say of one report. */
export interface AcrossResult {
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
  /** The report that counts in its stead; null where it counts itself. */
  readonly duplicateOf: string | null;
}

/** The function of each rule that judges a report against the others of its agency. */
export const acrossChecks: Readonly<Record<string, AcrossCheck>> = {
  "panel.carry": carry,
  "panel.in_force": inForce,
  "panel.items": items,
  "panel.copied": copied,
  "duplicate.report": duplicate,
};

/**
 * Puts the reports of a corpus through the rules that compare them with each other. What is found comes
 * by report, in the order of the reports, which makes no difference otherwise.
 */
export function checkAcross(members: readonly Member[]): ReadonlyMap<string, AcrossResult> {
  const agencies = new Map<string, Agency>();
  for (const [key, reports] of grouped(members, ({ agency }) => agency)) {
    if (key !== null) agencies.set(key, agencyOf(reports));
  }
  return new Map(
    members.map((member) => {
      const agency = member.agency === null ? null : agencies.get(member.agency)!;
      return [member.report, judge(member, agency)];
    }),
  );
}

function agencyOf(reports: readonly Member[]): Agency {
  const dated = reports.filter((member): member is YearMember => member.year !== null);
  const found = copies(dated);
  const counted = dated.filter((member) => !found.has(member));
  return { years: grouped(counted, ({ year }) => year), copies: found };
}

function judge(member: Member, agency: Agency | null): AcrossResult {
  const findings: Finding[] = [];
  const results = codebook.rules
    .filter(({ key }) => key in acrossChecks)
    .map((rule) => tally(rule, tried(member, agency, acrossChecks[rule.key]!), findings));
  return { findings, results, duplicateOf: agency?.copies.get(member)?.report ?? null };
}

function tried(member: Member, agency: Agency | null, rule: AcrossCheck): Trial[] {
  if (agency === null)
    return [notChecked("the agency or its place is unknown", "机关或其区划不明")];
  if (!hasYear(member)) return [notChecked("the year is unknown", "年度不明")];
  if (rule !== duplicate && agency.copies.has(member)) {
    return [notChecked("a copy of a report that is checked", "系另一已核查报告的重复件")];
  }
  return rule(member, agency);
}

function hasYear(member: Member): member is YearMember {
  return member.year !== null;
}

/** A report with what the rules across reports say of it, all in the order of the rules. */
export interface Judged extends Checked {
  /** The report that counts in its stead; null where it counts itself. */
  readonly duplicateOf: string | null;
}

/** Joins what was found in a report by itself with what was found across reports. */
export function join(checked: Checked, across: AcrossResult | undefined): Judged {
  if (!across) return { ...checked, duplicateOf: null };
  return {
    report: checked.report,
    findings: inOrder([...checked.findings, ...across.findings]),
    results: inOrder([...checked.results, ...across.results]),
    duplicateOf: across.duplicateOf,
  };
}

const order = new Map(codebook.rules.map(({ key }, i) => [key, i]));

function inOrder<E extends { readonly rule: string }>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => order.get(a.rule)! - order.get(b.rule)!);
}
