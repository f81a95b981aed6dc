import { codebook } from "../../loaders/codebook/codebook.ts";
import { coveragePage } from "./expectedCorpus.ts";
import { procurementPage } from "./expectedMoney.ts";
import { requestsPage } from "./expectedRequests.ts";
import { findingsBySeverity } from "./expectedRules.ts";
import { percent, range, type Item, type Shown } from "./shown.ts";
import {
  choiceNote,
  figure,
  formName,
  inOrder,
  nameOf,
  provinceName,
  tableOf,
  type View,
} from "./shownParts.ts";
import { inTiles } from "./shownRequests.ts";

/** What the Overview and the page on coverage must show. */

type Coverage = ReturnType<typeof coveragePage>;

/** Reports by year, in the colour of their form, the names of which alone stand in the chart. */
function byYearAndForm(view: View, { byYearAndForm: rows }: Coverage): Shown[] {
  return figure({
    told: rows.flatMap((row): Item[] => [row.year, formName(view, row.form), row.reports]),
    rows: rows.map((row) => [
      row.year,
      formName(view, row.form),
      row.reports,
      percent(row.value),
      row.n,
    ]),
  });
}

/** The cells of some reports by state; what the states mean is said beside them. */
export function cellsByState({ language }: View, { states }: Pick<Coverage, "states">): Shown {
  return {
    rows: states.map(({ state, cells, value, with_value }) => {
      const entry = codebook.states.find(({ key }) => key === state)!;
      const meaning = language === "en" ? entry.definition : entry.definition_zh;
      return [[entry[language], meaning], cells, percent(value), with_value];
    }),
  };
}

export function shownCoverage(view: View): Shown[] {
  const page = coveragePage(view.reports("whole"));
  const { n, value } = page.known[0]!;
  const all = view.reports("whole").length;
  const provinces = page.byProvince.map((row) => ({ ...row, value: row.reports }));
  const tiers = [...codebook.tiers.map(({ key }) => key), null];
  return [
    inOrder(view, [all, percent(value), n], [all, n, percent(value)]),
    choiceNote(view, "whole"),
    ...byYearAndForm(view, page),
    ...figure({
      told: provinces.flatMap((row) => [provinceName(view, row.province), row.reports]),
      drawn: inTiles(provinces).map((row) => [row.reports]),
      rows: provinces.map((row) => [provinceName(view, row.province), row.reports, row.reports]),
    }),
    ...tableOf({
      rows: page.byTier
        .toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))
        .map((row) => [nameOf(view, codebook.tiers, row.tier), row.reports, percent(row.value)]),
    }),
    cellsByState(view, page),
  ];
}

/** The largest amounts that the Overview names. */
const named = 2;

export function shownOverview(view: View, all: number): Shown[] {
  const rate = requestsPage(view.reports("requests")).rate[0]!;
  const { total, each } = procurementPage(view.reports("money"));
  const [procured] = total as [(typeof total)[number]];
  const coverage = coveragePage(view.reports("whole"));
  const [known] = coverage.known as [Coverage["known"][number]];
  const found = findingsBySeverity(view.reports("whole")).map(({ findings }) => findings);
  const { zero, n, missing, basis } = rate;
  const largest = each
    .filter(({ amount }) => (amount ?? 0) > 0)
    .toSorted((a, b) => b.amount! - a.amount!)
    .slice(0, named);
  return [
    inOrder(view, [zero, n], [n, zero]),
    choiceNote(view, "requests", ["requests.received.total"]),
    [percent(rate.value)],
    [...inOrder(view, [zero, n], [n, zero]), ...range(rate)],
    [
      ...(basis.total === n ? [] : [basis.total, basis.applicants, basis.claim]),
      ...(missing === 0 ? [] : [missing, ...range({ low: rate.lowest, high: rate.highest })]),
    ],
    [procured.value],
    inOrder(view, [procured.projects, procured.n], [procured.n, procured.projects]),
    ...largest.map(({ raw, agency }) => [raw!, agency]),
    [known.with_value],
    [known.n],
    [found.reduce((sum, findings) => sum + findings)],
    found,
    // Few reports are warned of, however they are chosen.
    [all],
    ...byYearAndForm(view, coverage),
  ];
}
