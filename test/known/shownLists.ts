import { csvParse } from "d3-dsv";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { sum } from "./byHand.ts";
import { coveragePage } from "./expectedCorpus.ts";
import { findings, findingsBySeverity, ruleOutcomes, type Printed } from "./expectedRules.ts";
import type { Known } from "./known.ts";
import { anything, inAnyOrder, percent, type Shown } from "./shown.ts";
import { cellsByState } from "./shownCorpus.ts";
import {
  bothNames,
  figure,
  formName,
  inOrder,
  nameOf,
  searchList,
  tableOf,
  type View,
} from "./shownParts.ts";

/** What the pages must show on which nothing is chosen: they are about all reports, copies among them. */

/** How well the reports of one layout and form were read, as it was measured. */
export interface Measured {
  readonly layout: string;
  readonly documents: number;
  readonly cells: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The words of a published finding, in the order of the findings; their numbers are held against the cells elsewhere. */
export interface PublishedFinding {
  readonly expected: string;
  readonly found: string;
  readonly expected_zh: string;
  readonly found_zh: string;
}

export function shownQuality(
  view: View,
  printed: Printed,
  chosen: readonly Known[],
  measured: readonly Measured[],
  published: readonly PublishedFinding[],
): Shown[] {
  const { all } = printed;
  const isChosen = new Set(chosen.map(({ report }) => report));
  const [errors, warnings] = findingsBySeverity(chosen);
  const found = findings(all);
  const rules = ruleOutcomes(chosen, printed);
  const coverage = coveragePage(chosen);
  const { n, value } = coverage.known[0]!;
  const ruleName = (rule: string) => nameOf(view, codebook.rules, rule);
  const bySeverity = (["error", "warning", "note"] as const).flatMap((severity) =>
    found.flatMap((finding, i) =>
      finding.severity === severity && isChosen.has(finding.report)
        ? [{ ...finding, words: published[i]! }]
        : [],
    ),
  );
  const layouts = [...new Set(measured.map(({ layout }) => layout))];
  return [
    inOrder(
      view,
      [errors!.reports, chosen.length, warnings!.reports],
      [chosen.length, errors!.reports, warnings!.reports],
    ),
    [chosen.length],
    [rules.length],
    ...figure({
      told: rules.flatMap((row) => [ruleName(row.rule), row.failed, row.passed, row.not_checked]),
      rows: rules.map((row) => [
        ruleName(row.rule),
        row.failed,
        row.passed,
        row.not_checked,
        percent(row.value),
      ]),
    }),
    ...tableOf({
      rows: rules.map((row) => {
        const rule = codebook.rules.find(({ key }) => key === row.rule)!;
        const relations = [rule.relation_zh, ...(view.language === "en" ? [rule.relation] : [])];
        return [
          [rule[view.language], ...relations],
          [],
          row.failed,
          row.passed,
          row.not_checked,
          [percent(row.value), row.n],
          // Reasons come in the order of their words, which differ by language.
          inAnyOrder(row.left_out.map(({ reports }) => reports.length)),
        ];
      }),
    }),
    ...searchList(
      bySeverity.map(({ report, rule, words }) => {
        const { agency, year } = all.find((known) => known.report === report)!;
        const [asked, told] =
          view.language === "en"
            ? [words.expected, words.found]
            : [words.expected_zh, words.found_zh];
        return [[], ruleName(rule), [agency, year], [asked], [told]];
      }),
    ),
    inOrder(view, [percent(value), n], [n, percent(value)]),
    cellsByState(view, coverage),
    ...tableOf({
      rows: layouts.map((layout) => {
        const some = measured.filter((row) => row.layout === layout);
        const of = (field: Exclude<keyof Measured, "layout">) => sum(some.map((row) => row[field]));
        const { en, zh } = codebook.printings.find(({ name }) => name === layout)!;
        return [
          view.language === "en" ? [en, zh] : [zh],
          of("documents"),
          of("cells"),
          percent(of("right") / of("cells")),
          of("wrong"),
          of("missed"),
        ];
      }),
    }),
  ];
}

/** The reports of each body, in the order of the first; where it is not told whose it is, each stands for itself. */
export function bodies(reports: readonly Known[]): Known[][] {
  const found = new Map<string, Known[]>();
  for (const known of reports) {
    const key = known.truth.place_is_told ? known.truth.body : known.report;
    found.set(key, [...(found.get(key) ?? []), known]);
  }
  return [...found.values()];
}

export function shownAgencies(view: View, all: readonly Known[]): Shown[] {
  const found = bodies(all);
  return [
    [found.length],
    ...searchList(
      found.map((reports) => {
        const latest = reports.toSorted((a, b) => b.year - a.year)[0]!;
        const counted = reports.filter(({ isCopy }) => !isCopy);
        const years = counted.map(({ year }) => year);
        const [first, last] = [Math.min(...years), Math.max(...years)];
        const hasPlace = latest.truth.place_is_told && latest.truth.place !== null;
        return [
          [],
          hasPlace ? [] : null,
          nameOf(view, codebook.levels, latest.level),
          nameOf(view, codebook.agencyTypes, latest.type),
          [first === last ? String(first) : `${first}–${last}`],
          counted.length,
        ];
      }),
    ),
  ];
}

/** What the program says it could not read, which is not known otherwise. */
export interface Issue {
  readonly file: string;
  readonly line: number | null;
}

export function shownReports(
  view: View,
  all: readonly Known[],
  chosen: readonly Known[],
  issues: readonly Issue[],
): Shown[] {
  const rows = chosen.map((known) => {
    const cells = [...known.cells.values()];
    const found = findings([known]);
    const ofSeverity = (severity: string) =>
      found.filter((finding) => finding.severity === severity).length;
    return [
      known.agency,
      known.year,
      nameOf(view, codebook.levels, known.level),
      formName(view, known.form.whole),
      [cells.filter(({ value }) => value !== null).length, cells.length],
      ofSeverity("error"),
      ofSeverity("warning"),
      ofSeverity("note"),
    ];
  });
  return [
    [all.length],
    [chosen.length],
    ...tableOf({ rows }),
    ...tableOf({ rows: issues.map(({ file, line }) => [[file], line, [], anything]) }),
  ];
}

export function shownData(
  view: View,
  all: readonly Known[],
  files: ReadonlyMap<string, Uint8Array>,
): Shown[] {
  const tables = codebook.tables.map(({ key }) => {
    const csv = csvParse(new TextDecoder().decode(files.get(`${key}.csv`)));
    return { key, rows: csv.length, columns: csv.columns.length };
  });
  // What is known otherwise than from the files.
  const told: Readonly<Record<string, number>> = {
    documents: all.length,
    reports: all.length,
    agencies: bodies(all).length,
    cells: sum(all.map(({ cells }) => cells.size)),
    findings: findings(all).length,
    checks: all.length * codebook.rules.length,
  };
  return [
    inOrder(
      view,
      [tables.length, told["cells"]!, told["reports"]!],
      [tables.length, told["reports"]!, told["cells"]!],
    ),
    ...tableOf({
      rows: tables.map(({ key, rows, columns }) => [
        [...bothNames(view, codebook.tables, key), key],
        anything,
        told[key] ?? rows,
        columns,
        [],
      ]),
    }),
  ];
}

/** The codebook itself is words alone, but for how many rows and columns it has. */
export const shownMethod = (): Shown[] => [[codebook.rows.length, codebook.columns.length]];
