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

/** A relation of which each value is known must be there. */
const relation =
  (rule: string): Lacking =>
  ({ form, cells }) => {
    const sums = relationsOf(form.requests!)
      .filter((candidate) => candidate.rule === rule)
      .map(({ left, right }) => added([...left, ...right].map((name) => cells.get(name)!)));
    return sums.some((total) => total !== null) ? null : "a value of the relation is unknown";
  };

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

/** Cells that follow from some of the year before and of the same year. */
const follows = (
  later: RegExp,
  terms: (name: string) => { before: readonly string[]; same: readonly string[] },
): Lacking =>
  across((known, printed) => {
    const asked = [...known.cells.keys()].filter((name) => later.test(name));
    if (asked.length === 0) return nowhere;
    const before = others(known, printed).find(({ year }) => year === known.year - 1);
    if (!before) return "the year before is not in the corpus";
    const reasons = asked.map((name) => {
      const { before: there, same } = terms(name);
      if (there.some((cell) => !before.cells.has(cell)))
        return "the year before uses the other form";
      const cells = [
        ...[name, ...same].map((cell) => known.cells.get(cell)!),
        ...there.map((cell) => before.cells.get(cell)!),
      ];
      return added(cells) === null ? "a value of the relation is unknown" : null;
    });
    return reasons.includes(null) ? null : [...new Set(reasons)].join("; ");
  });

const inRow = (name: string, ...columns: string[]) =>
  columns.map((column) => name.replace(/\w+$/, column));

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
  "panel.carry": follows(/^requests\.carried_in\./, (name) => ({
    before: [name.replace("carried_in", "carried_out")],
    same: [],
  })),
  "panel.in_force": follows(/\.in_force$/, (name) => ({
    before: [name],
    same: inRow(name, "issued", "repealed"),
  })),
  "panel.items": follows(/\.items_last_year$/, (name) => ({
    before: [name, ...inRow(name, "items_change")],
    same: [],
  })),
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
