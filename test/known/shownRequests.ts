import { codebook } from "../../loaders/codebook/codebook.ts";
import * as requests from "./expectedRequests.ts";
import { percent, range, threeDigits, type Item, type Shown } from "./shown.ts";
import {
  bothNames,
  choiceNote,
  figure,
  formName,
  inOrder,
  leftOut,
  nameOf,
  provinceName,
  searchList,
  tableOf,
  type View,
} from "./shownParts.ts";

/** What the pages on requests, on applicants and on refusals must show. */

/** Bounds that rest on Student's t, of which the statistics take a series. */
const near = 5e-4;

type Basis = "total" | "applicants" | "claim";

export function shownRequests(view: View, basis: readonly Basis[]): Shown[] {
  const reports = view.reports("requests");
  const page = requests.requestsPage(reports, basis);
  const [rate, summary] = [page.rate[0]!, page.summary[0]!];
  const [left] = requests.backlog(reports);
  const { value, zero, n } = rate;
  const rateCells = (row: typeof rate) => [
    percent(row.value),
    row.zero,
    row.n,
    range(row),
    row.missing,
  ];
  const lines = [
    { name: [], ...rate },
    ...page.byForm.map((row) => ({ name: [formName(view, row.form)], ...row })),
    ...page.byYear.map((row) => ({ name: [row.year as number], ...row })),
  ];
  const tiers = [...codebook.tiers.map(({ key }) => key), null];
  const provinces = page.byProvince.map((row) => ({
    ...row,
    province: row.province as string | null,
  }));
  return [
    inOrder(
      view,
      [zero, n, percent(value), ...range(rate)],
      [n, zero, percent(value), ...range(rate)],
    ),
    choiceNote(view, "requests", ["requests.received.total"]),
    ...figure({
      told: lines.flatMap((line) => [...line.name, percent(line.value), line.n, ...range(line)]),
      drawn: lines.map((line) => [...line.name, percent(line.value), line.n]),
      rows: lines.map((line) => [
        line.name,
        ...rateCells(line),
        range({ low: line.lowest, high: line.highest }),
        line.basis.total,
        line.basis.applicants,
        line.basis.claim,
      ]),
    }),
    ...leftOut(view, rate),
    ...tableOf({
      rows: page.byTier
        .map((row) => ({ ...row, tier: row.tier as string | null }))
        .toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))
        .map((row) => [nameOf(view, codebook.tiers, row.tier), ...rateCells(row)]),
    }),
    ...figure({
      told: provinces.flatMap((row) => [provinceName(view, row.province), percent(row.value)]),
      drawn: inTiles(provinces).map((row) => [percent(row.value)]),
      rows: provinces.map((row) => [provinceName(view, row.province), percent(row.value), row.n]),
    }),
    [summary.value],
    [summary.n],
    [summary.median],
    summary.lower_quartile === summary.upper_quartile
      ? [summary.median, summary.greatest]
      : [summary.lower_quartile, summary.upper_quartile, summary.greatest],
    [percent(summary.n < 10 ? null : summary.top_10)],
    ...(summary.n < 100 ? [] : [[percent(summary.top_1)]]),
    [threeDigits(summary.gini)],
    [percent(left!.value)],
    inOrder(view, [left!.carried_out, left!.n], [left!.n, left!.carried_out]),
    ...(left!.low === null ? [] : [range(left!, near)]),
    ...figure({
      told: page.classes.flatMap((row) => [...classOf(row), row.reports]),
      rows: page.classes.map((row) => [
        classOf(row),
        row.reports,
        percent(row.value),
        row.n,
        row.requests,
      ]),
    }),
    ...tableOf({
      rows: page.lorenz.map((corner) => [percent(corner.reports), percent(corner.requests)]),
    }),
    ...searchList(page.each.map((row) => [row.agency, row.year, row.received, []])),
  ];
}

/** Provinces in the order of their tiles. */
export function inTiles<Row extends { province: string | null }>(rows: readonly Row[]): Row[] {
  return codebook.provinces.flatMap(({ code }) => rows.filter(({ province }) => province === code));
}

/** The bounds of a class of reports, in words where it is of those without a request. */
const classOf = ({ from, to }: { from: number; to: number | null }): Item[] =>
  to === null ? [from] : from === 0 ? [] : [from, to];

export function shownApplicants(view: View): Shown[] {
  const shares = requests.applicantsPage(view.reports("requests"));
  const [people] = shares;
  const { n, reports, requests: made, value } = people!;
  return [
    inOrder(view, [made, n, percent(value)], [n, made, percent(value)]),
    choiceNote(view, "requests", ["requests.received.total"]),
    ...(n === 0
      ? [[reports]]
      : figure({
          title: inOrder(view, [n, reports], [reports, n]),
          told: shares.flatMap((share) => [
            ...bothNames(view, codebook.columns, share.applicant!),
            share.requests,
            percent(share.value),
          ]),
          drawn: shares.map((share) => [percent(share.value), share.requests]),
          rows: shares.map((share) => [
            bothNames(view, codebook.columns, share.applicant!),
            share.requests,
            percent(share.value),
            n,
            reports,
            share.missing,
          ]),
        })),
    ...leftOut(view, people!),
  ];
}

export function shownRefusals(view: View): Shown[] {
  const reasons = requests.refusalsPage(view.reports("requests"));
  const reasonOf = (row: string) => nameOf(view, codebook.rows, row);
  const inBoth = (row: string) => bothNames(view, codebook.rows, row);
  const denied = reasons.filter(({ heading }) => heading === "denied");
  const most = denied.reduce((a, b) => (b.requests > a.requests ? b : a));
  const chart = (heading: string): Shown[] => {
    const rows = reasons.filter((row) => row.heading === heading);
    const [{ n, reports }] = rows as [(typeof rows)[number]];
    return figure({
      title: inOrder(view, [n, reports], [reports, n]),
      told: rows.flatMap((row) => [...inBoth(row.reason!), row.requests, percent(row.value)]),
      drawn: rows.map((row) => (row.value === null ? [null] : [percent(row.value), row.requests])),
      rows: rows.map((row) => [
        inBoth(row.reason!),
        row.requests,
        percent(row.value),
        range(row, near),
        n,
        row.missing,
      ]),
    });
  };
  return [
    most.n === 0 ? [] : [most.n, reasonOf(most.reason!), most.requests, percent(most.value)],
    choiceNote(view, "requests", ["requests.received.total", "requests.granted.total"]),
    ...chart("denied"),
    ...leftOut(view, denied[0]!),
    ...chart("unavailable"),
    ...chart("not_processed"),
  ];
}
