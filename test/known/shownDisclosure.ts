import { codebook } from "../../loaders/codebook/codebook.ts";
import { disclosurePage } from "./expectedDisclosure.ts";
import { procurementPage } from "./expectedMoney.ts";
import { threeDigits, type Item, type Shown } from "./shown.ts";
import {
  choiceNote,
  figure,
  inOrder,
  leftOut,
  nameOf,
  searchList,
  tableOf,
  type View,
} from "./shownParts.ts";

/** What the pages on proactive disclosure, and on procurement and fees, must show. */

interface Total {
  readonly field: string;
  readonly year: number | null;
  readonly value: number | null;
  readonly n: number;
  readonly zero: number;
  readonly missing: number;
  readonly other_form: number;
}

/** The names of the row and the column of a field. */
function fieldNames(view: View, field: string): string[] {
  const rows = codebook.rows.filter(
    ({ table, key }) => table === "disclosure" && field.startsWith(`${key}_`),
  );
  const [{ key }] = rows as [(typeof rows)[number]];
  const columns = codebook.columns.filter(({ table }) => table === "disclosure");
  return [nameOf(view, rows, key), nameOf(view, columns, field.slice(key.length + 1))];
}

/** What is added up by year: a panel for each field, with the years that it has. */
function totals(view: View, rows: readonly Total[]): Shown[] {
  const fields = [...new Set(rows.map(({ field }) => field))];
  return figure({
    told: rows.flatMap(({ field, year, value, n }): Item[] => [
      ...fieldNames(view, field),
      year,
      value,
      n,
    ]),
    drawn: fields.flatMap((field) =>
      rows.filter((row) => row.field === field).map(({ year }) => [year]),
    ),
    rows: rows.map(({ field, year, value, n, zero, missing, other_form }) => [
      fieldNames(view, field),
      year,
      value,
      n,
      zero,
      missing,
      other_form,
    ]),
  });
}

export function shownDisclosure(view: View): Shown[] {
  const reports = view.reports("documents");
  const [old, now] = [disclosurePage(reports, "form2019"), disclosurePage(reports, "form2021")];
  const [licensing] = now.decisions;
  return [
    [licensing!.n, licensing!.value],
    choiceNote(view, "documents", ["disclosure.licensing.decisions"]),
    ...totals(view, now.decisionsByYear),
    ...leftOut(view, licensing!),
    ...totals(view, old.decisionsByYear),
    ...leftOut(view, old.decisions[0]!),
    ...totals(view, now.documentsByYear),
    ...totals(view, old.documentsByYear),
  ];
}

/** Amounts that the chart of them has room for. */
const mostDrawn = 20;

export function shownProcurement(view: View): Shown[] {
  const { total, each, feesByYear, feeItemsByYear } = procurementPage(view.reports("money"));
  const [all] = total as [(typeof total)[number]];
  const { per_project: one, units } = all;
  const largest = each
    .filter(({ amount }) => amount !== null)
    .toSorted((a, b) => b.amount! - a.amount!);
  const drawn = largest.slice(0, mostDrawn);
  const nameOfReport = ({ agency, year }: (typeof each)[number]): Item[] => [agency, year];
  const fees = feesByYear.filter(({ n, missing }) => n + missing > 0);
  return [
    [all.n, all.projects, all.value],
    [all.other_form],
    choiceNote(view, "money"),
    [all.value],
    [all.n],
    [all.projects],
    [all.projects_n],
    [threeDigits(one.value)],
    inOrder(view, [one.amount, one.n], [one.n, one.amount]),
    ...leftOut(view, all),
    ...(largest.length === 0
      ? []
      : figure({
          title: largest.length > mostDrawn ? [mostDrawn, largest.length] : [],
          told: drawn.flatMap((report) => [...nameOfReport(report), report.amount]),
          drawn: drawn.map(({ amount }) => [amount]),
          rows: largest.map((report) => [nameOfReport(report), report.amount, [report.raw!], []]),
        })),
    ...searchList(
      each.map((report) => [
        report.agency,
        report.year,
        report.projects,
        [report.raw ?? nameOf(view, codebook.states, report.state)],
        report.amount,
        threeDigits(report.per_project),
        [],
      ]),
    ),
    ...tableOf({
      rows: [units.cell, units.header, units.none].map((unit, i) => [
        [],
        inOrder(view, [unit.reports, all.n], [all.n, unit.reports]),
        unit.amount,
        i === 2 ? all.implausible.length : 0,
      ]),
    }),
    ...figure({
      told: fees.flatMap(({ year, value, n }) => [year, value, n]),
      drawn: fees.map(({ year }) => [year]),
      rows: fees.map((row) => [
        row.year,
        row.value,
        row.n,
        row.units.cell.reports,
        row.units.header.reports,
        row.units.none.reports,
        row.missing,
      ]),
    }),
    ...totals(view, feeItemsByYear),
  ];
}
