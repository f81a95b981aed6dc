import { relationsOf } from "../seeded/relations.ts";
import { added, groupsBy, Left, sum, wilsonBounds } from "./byHand.ts";
import type { Known } from "./known.ts";

/** What the pages on coverage, quality and text must say, from what is true of the reports. */

function counts<Group>(groups: readonly (readonly [Group, readonly Known[]])[]) {
  const n = sum(groups.map(([, some]) => some.length));
  return groups.map(([group, some]) => ({
    ...group,
    reports: some.length,
    n,
    value: some.length / n,
  }));
}

const states = [
  "reported",
  "merged",
  "stated_none",
  "not_applicable",
  "blank",
  "unreadable",
  "missing",
];

export function coveragePage(reports: readonly Known[]) {
  const cells = reports.flatMap((known) => [...known.cells.values()]);
  const n = cells.length;
  const share = (count: number) => (n === 0 ? null : count / n);
  const with_value = cells.filter(({ value }) => value !== null).length;
  return {
    byYearAndForm: counts(
      groupsBy(reports, ({ year }) => year).flatMap(([year, some]) =>
        groupsBy(some, ({ form }) => form.whole).map(
          ([form, members]) => [{ year, form }, members] as const,
        ),
      ),
    ),
    byProvince: counts(
      groupsBy(reports, (known) => known.province).map(([province, some]) => [{ province }, some]),
    ),
    byTier: counts(
      groupsBy(reports, (known) => known.tier).map(([tier, some]) => [{ tier }, some]),
    ),
    known: [{ with_value, n, value: share(with_value) }],
    states: states.map((state) => {
      const of = cells.filter((cell) => cell.state === state);
      return {
        state,
        cells: of.length,
        n,
        value: share(of.length),
        with_value: of.filter(({ value }) => value !== null).length,
      };
    }),
  };
}

const severities: Readonly<Record<"error" | "warning" | "note", readonly string[]>> = {
  error: [
    "requests.flow",
    "requests.row_sum",
    "requests.column_sum",
    "disputes.block_sum",
    "table.width",
    "values.lost",
    "value.range",
  ],
  warning: [
    "unit.mixed",
    "disclosure.misread_decisions",
    "period.year",
    "narrative.requests",
    "narrative.disputes",
    "narrative.parts",
    "narrative.percent",
    "panel.carry",
    "panel.copied",
  ],
  note: [
    "table.merged",
    "unit.missing",
    "form.vintage",
    "date.before_end",
    "agency.place",
    "panel.in_force",
    "panel.items",
    "duplicate.report",
  ],
};

export function findingsBySeverity(reports: readonly Known[]) {
  return (["error", "warning", "note"] as const).map((severity) => {
    const found = reports.map(({ truth }) =>
      sum(severities[severity].map((rule) => truth.findings[rule] ?? 0)),
    );
    return {
      severity,
      findings: sum(found),
      reports: found.filter((findings) => findings > 0).length,
      n: reports.length,
    };
  });
}

/** Whether a rule had what it needs to be tried, for rules of which the truth tells. */
const isTried: Readonly<Record<string, (known: Known, rule: string) => boolean>> = {
  "requests.flow": hasRelation,
  "requests.row_sum": hasRelation,
  "requests.column_sum": hasRelation,
  "disputes.block_sum": hasRelation,
  "table.merged": () => true,
  "value.range": ({ cells }) => [...cells.values()].some(({ value }) => value !== null),
  "unit.mixed": ({ amounts }) => Object.keys(amounts).length > 0,
  "unit.missing": ({ amounts }) => Object.keys(amounts).length > 0,
  "disclosure.misread_decisions": ({ cells }) =>
    ["licensing", "other_external_services", "penalties", "coercive_measures"].some((row) =>
      ["items_last_year", "items_change", "decisions"].every(
        (column) => (cells.get(`disclosure.${row}.${column}`)?.value ?? null) !== null,
      ),
    ),
  "form.vintage": () => true,
  "period.year": ({ truth }) => truth.period_year !== null,
  "date.before_end": ({ truth }) => truth.date_is_printed,
};

/** The rules of which the truth tells in which reports they could be tried. */
export const triedRules = Object.keys(isTried);

function hasRelation({ form, cells }: Known, rule: string): boolean {
  return relationsOf(form.requests!)
    .filter((relation) => relation.rule === rule)
    .some(({ left, right }) => added([...left, ...right].map((name) => cells.get(name)!)) !== null);
}

/** Failures of every rule. */
export function ruleFailures(reports: readonly Known[]) {
  return Object.values(severities)
    .flat()
    .map((rule) => ({
      rule,
      failed: reports.filter(({ truth }) => (truth.findings[rule] ?? 0) > 0).length,
      all: reports.length,
    }));
}

/** Everything of the rules of which the truth tells whether they could be tried, but for the words that say why not. */
export function ruleOutcomes(reports: readonly Known[]) {
  return Object.entries(isTried).map(([rule, tried]) => {
    const failing = reports.filter(({ truth }) => (truth.findings[rule] ?? 0) > 0);
    const untried = reports.filter((known) => !failing.includes(known) && !tried(known, rule));
    const failed = failing.length;
    const n = reports.length - untried.length;
    return {
      rule,
      passed: n - failed,
      failed,
      not_checked: untried.length,
      n,
      value: n === 0 ? null : failed / n,
      ...wilsonBounds(failed, n),
      missing: untried.length,
      left_out: untried.map(({ report }) => report).toSorted(),
    };
  });
}

/** What the made-up sentences on staff complain of: that there is too little of it, and that it knows too little. */
const kindsNamed = (told: string) => (told === "staff" ? ["staffing", "skills"] : [told]);

/** Kinds of problems; every made-up report names some. */
export function problemsNamed(reports: readonly Known[], kinds: readonly string[]) {
  return kinds.map((kind) => {
    const naming = reports.filter(({ truth }) =>
      truth.problems.flatMap(kindsNamed).includes(kind),
    ).length;
    const n = reports.length;
    const value = n === 0 ? null : naming / n;
    return { kind, value, reports: naming, n, ...wilsonBounds(naming, n), ...new Left().told };
  });
}
