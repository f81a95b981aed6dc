import { relationsOf } from "../seeded/relations.ts";
import { added, Left, sum, wilsonBounds } from "./byHand.ts";
import type { Known } from "./known.ts";

/** What the rules must give on the reports, from what is true of them and from the paragraphs they print. */

type Severity = "error" | "warning" | "note";

/** The rules in the order in which they are tried. */
const severities: Readonly<Record<string, Severity>> = {
  "requests.flow": "error",
  "requests.row_sum": "error",
  "requests.column_sum": "error",
  "disputes.block_sum": "error",
  "table.width": "error",
  "table.merged": "note",
  "values.lost": "error",
  "value.range": "error",
  "unit.mixed": "warning",
  "unit.missing": "note",
  "disclosure.misread_decisions": "warning",
  "form.vintage": "note",
  "period.year": "warning",
  "date.before_end": "note",
  "agency.place": "note",
  "narrative.requests": "warning",
  "narrative.disputes": "warning",
  "narrative.parts": "warning",
  "narrative.percent": "warning",
  "panel.carry": "warning",
  "panel.in_force": "note",
  "panel.items": "note",
  "panel.copied": "warning",
  "duplicate.report": "note",
};

/** All reports, and what is printed between the headings and tables of each. */
export interface Printed {
  readonly all: readonly Known[];
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
}

/** Why a rule cannot be tried on a report; null where it can. */
type Lacking = (known: Known, printed: Printed) => string | null;

const nowhere = "the report has no such place";
const always: Lacking = () => null;

/** The two sums of each relation of a rule within a report, where both are known. */
function sumsOf(rule: string, { form, cells }: Known): [number, number][] {
  return relationsOf(form.requests!).flatMap((relation): [number, number][] => {
    if (relation.rule !== rule) return [];
    const [left, right] = [relation.left, relation.right].map((names) =>
      added(names.map((name) => cells.get(name)!)),
    );
    return left == null || right == null ? [] : [[left, right]];
  });
}

/** A relation of which each value is known must be there. */
const relation =
  (rule: string): Lacking =>
  (known) =>
    sumsOf(rule, known).length > 0 ? null : "a value of the relation is unknown";

const amounts: Lacking = ({ cells }) => {
  const found = [...cells].filter(([name]) => name.endsWith(".amount")).map(([, cell]) => cell);
  if (found.some(({ value }) => value !== null)) return null;
  return found.length === 0 ? nowhere : `the cell is ${found[0]!.state}`;
};

const itemRows = ["licensing", "other_external_services", "penalties", "coercive_measures"];

const misread: Lacking = ({ cells }) => {
  const rows = itemRows
    .map((row) =>
      ["items_last_year", "items_change", "decisions"].map((column) =>
        cells.get(`disclosure.${row}.${column}`),
      ),
    )
    .filter((row) => row.every((cell) => cell !== undefined));
  if (rows.length === 0) return nowhere;
  return rows.some((row) => added(row) !== null) ? null : "one of the three values is unknown";
};

/** Words of the paragraphs that state a number of a kind, in all the ways in which they are put. */
const toldWords = {
  requests: /申请(?:\d+|[零一二三四五六七八九十]+)件|(?:没有|未)收到政府信息公开申请|予以公开\d+件/,
  disputes: /行政复议\d+件|未发生因政府信息公开|没有因政府信息公开/,
  parts: /政府信息\d+条[,，]其中|申请\d+件[,，]其中/,
  percent: /(?:全程网办率|[,，]占)[\d.]+%/,
};

const told =
  (words: RegExp): Lacking =>
  ({ report }, { paragraphs }) =>
    paragraphs.get(report)!.some((paragraph) => words.test(paragraph)) ? null : nowhere;

const toldDisputes: Lacking = (known, printed) => {
  const lacking = told(toldWords.disputes)(known, printed);
  if (lacking !== null) return lacking;
  const totals = ["review", "litigation_direct", "litigation_after_review"].map((block) =>
    known.cells.get(`disputes.${block}.total`)!,
  );
  const [review, ...litigation] = totals as [(typeof totals)[number]];
  if (review.value !== null || added(litigation) !== null) return null;
  return `the cell is ${review.state}`;
};

/** The reports of the same body, copies aside. */
function others({ truth }: Known, { all }: Printed): Known[] {
  return all.filter(
    (other) => other.truth.body === truth.body && other.truth.place_is_told && !other.isCopy,
  );
}

/** What a report that is held against others of its body may lack. */
const across =
  (lacking: Lacking): Lacking =>
  (known, printed) => {
    if (!known.truth.place_is_told) return "the agency or its place is unknown";
    return known.isCopy ? "a copy of a report that is checked" : lacking(known, printed);
  };

/** A number that should follow from some of the year before and of the same year. */
interface Following {
  readonly later: RegExp;
  /** Cells of the year before, and of the same year, that are added; those of the same year that are taken away. */
  readonly before: (name: string) => readonly string[];
  readonly plus: (name: string) => readonly string[];
  readonly minus: (name: string) => readonly string[];
}

const none = () => [];
const inRow = (name: string, column: string) => name.replace(/\w+$/, column);

const following: Readonly<Record<string, Following>> = {
  "panel.carry": {
    later: /^requests\.carried_in\./,
    before: (name) => [name.replace("carried_in", "carried_out")],
    plus: none,
    minus: none,
  },
  "panel.in_force": {
    later: /\.in_force$/,
    before: (name) => [name],
    plus: (name) => [inRow(name, "issued")],
    minus: (name) => [inRow(name, "repealed")],
  },
  "panel.items": {
    later: /\.items_last_year$/,
    before: (name) => [name, inRow(name, "items_change")],
    plus: none,
    minus: none,
  },
};

/** What is printed and what should be there; or why that cannot be told. */
function followed(rule: string, known: Known, printed: Printed): ([number, number] | string)[] {
  const { later, before, plus, minus } = following[rule]!;
  const year = others(known, printed).find((other) => other.year === known.year - 1);
  return [...known.cells.keys()]
    .filter((name) => later.test(name))
    .map((name) => {
      if (!year) return "the year before is not in the corpus";
      if (!before(name).every((cell) => year.cells.has(cell))) {
        return "the year before uses the other form";
      }
      const [value, more, less] = [[name], plus(name), minus(name)].map((names) =>
        added(names.map((cell) => known.cells.get(cell)!)),
      );
      const there = added(before(name).map((cell) => year.cells.get(cell)!));
      if (value == null || there === null || more == null || less == null) {
        return "a value of the relation is unknown";
      }
      return [value, there + more - less];
    });
}

const follows = (rule: string): Lacking =>
  across((known, printed) => {
    const found = followed(rule, known, printed);
    if (found.length === 0) return nowhere;
    const reasons = found.filter((outcome) => typeof outcome === "string");
    return reasons.length < found.length ? null : [...new Set(reasons)].join("; ");
  });

const copied = across((known, printed) => {
  const earlier = others(known, printed).filter(({ year }) => year < known.year);
  if (earlier.length === 0) return "no earlier year is in the corpus";
  if (earlier.every(({ truth }) => truth.form !== known.truth.form)) {
    return "the earlier years use the other form";
  }
  const different = new Set<number>();
  for (const [name, { value }] of known.cells) {
    if (value && !/\.(?:total_disclosed|in_force|items_last_year)$/.test(name)) {
      different.add(Math.abs(value));
    }
  }
  // 0.5 and 12 are three digits.
  const digits = [...different].map((value) => String(value).replace(/^0\.0*|\D/g, "").length);
  return sum(digits) < 6 ? "too few figures to tell a copy from chance" : null;
});

const lacking: Readonly<Record<string, Lacking>> = {
  "requests.flow": relation("requests.flow"),
  "requests.row_sum": relation("requests.row_sum"),
  "requests.column_sum": relation("requests.column_sum"),
  "disputes.block_sum": relation("disputes.block_sum"),
  "table.width": always,
  "table.merged": always,
  "values.lost": always,
  "value.range": ({ cells }) =>
    [...cells.values()].some(({ value }) => value !== null) ? null : nowhere,
  "unit.mixed": amounts,
  "unit.missing": amounts,
  "disclosure.misread_decisions": misread,
  "form.vintage": always,
  "period.year": ({ truth }) =>
    truth.period_year === null ? "no statistic period is stated" : null,
  "date.before_end": ({ truth }) => (truth.date_is_printed ? null : "no date is printed"),
  "agency.place": always,
  "narrative.requests": told(toldWords.requests),
  "narrative.disputes": toldDisputes,
  "narrative.parts": told(toldWords.parts),
  "narrative.percent": told(toldWords.percent),
  "panel.carry": follows("panel.carry"),
  "panel.in_force": follows("panel.in_force"),
  "panel.items": follows("panel.items"),
  "panel.copied": copied,
  "duplicate.report": across(always),
};

const failures = ({ truth }: Known, rule: string) => truth.findings[rule] ?? 0;

export function findingsBySeverity(reports: readonly Known[]) {
  return (["error", "warning", "note"] as const).map((severity) => {
    const rules = Object.keys(severities).filter((rule) => severities[rule] === severity);
    const found = reports.map((known) => sum(rules.map((rule) => failures(known, rule))));
    return {
      severity,
      findings: sum(found),
      reports: found.filter((some) => some > 0).length,
      n: reports.length,
    };
  });
}

/** Where each rule holds, fails, and cannot be tried, and why not. */
export function ruleOutcomes(reports: readonly Known[], printed: Printed) {
  return Object.entries(lacking).map(([rule, reasonOf]) => {
    const failing = reports.filter((known) => failures(known, rule) > 0);
    const left = new Left();
    for (const known of reports) {
      const reason = failing.includes(known) ? null : reasonOf(known, printed);
      if (reason !== null) left.note(reason, known);
    }
    const failed = failing.length;
    const { missing, left_out } = left.told;
    const n = reports.length - missing;
    return {
      rule,
      passed: n - failed,
      failed,
      not_checked: missing,
      n,
      value: n === 0 ? null : failed / n,
      ...wilsonBounds(failed, n),
      missing,
      left_out,
    };
  });
}

/** The findings of the reports: which rule is broken in which, in the order of the reports and rules. */
export function findings(reports: readonly Known[]) {
  return reports.flatMap((known) =>
    Object.entries(severities).flatMap(([rule, severity]) =>
      Array.from({ length: failures(known, rule) }, () => ({
        report: known.report,
        rule,
        severity,
      })),
    ),
  );
}

/** Rules of which a breach is two numbers that differ, or, of the last, one that is out of its range. */
export const rulesOfNumbers = [
  "requests.flow",
  "requests.row_sum",
  "requests.column_sum",
  "disputes.block_sum",
  "value.range",
  "panel.carry",
  "panel.in_force",
  "panel.items",
];

/** The numbers of each breach of such a rule in a report: the smaller one first, and the breaches in order. */
export function breaches(rule: string, known: Known, printed: Printed): number[][] {
  if (rule === "value.range") {
    return [...known.cells]
      .flatMap(([name, { value }]) => (value === null ? [] : [{ name, value }]))
      .filter(({ name, value }) =>
        name.endsWith(".amount") ? value < 0 : isOutOfCount(name, value),
      )
      .map(({ value }) => [value])
      .toSorted(byNumbers);
  }
  const isAlone = known.isCopy || !known.truth.place_is_told;
  const pairs =
    rule in following
      ? followed(rule, known, printed).filter((pair) => typeof pair !== "string" && !isAlone)
      : sumsOf(rule, known);
  return (pairs as [number, number][])
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
    .toSorted(byNumbers);
}

const isOutOfCount = (name: string, value: number) =>
  !Number.isInteger(value) || (value < 0 && !name.endsWith(".items_change"));

export const byNumbers = (a: readonly number[], b: readonly number[]): number =>
  a[0]! - b[0]! || (a[1] ?? 0) - (b[1] ?? 0);
