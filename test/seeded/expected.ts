import { group } from "d3";
import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { TrueCell } from "../printer/madeReport.ts";
import type { SeededReport } from "./finish.ts";
import { isTold } from "./fault.ts";
import { printsDate } from "./faults/stating.ts";
import { formOf } from "./formsOf.ts";
import { relationsOf } from "./relations.ts";

/** How many findings of each rule each report must have, worked out from what was printed. Rules without a finding are absent. */
export type Expected = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Counts = Map<string, number>;

/** What must be found in the reports of a corpus, and nothing else. */
export function expected(reports: readonly SeededReport[]): Expected {
  const found = new Map(reports.map((report) => [report.draft.id, inReport(report)]));
  const agencies = group(
    reports.filter(({ draft }) => isTold(draft)),
    ({ draft }) => draft.agency.id,
  );
  for (const ofAgency of agencies.values()) acrossYears(ofAgency, found);
  return found;
}

function inReport({ draft, cells }: SeededReport): Counts {
  const counts: Counts = new Map();
  const note = (rule: string, times = 1) => {
    if (times > 0) counts.set(rule, (counts.get(rule) ?? 0) + times);
  };
  for (const rule of draft.breaks) note(rule);
  if (draft.periodYear !== null && draft.periodYear !== draft.year) note("period.year");
  if (printsDate(draft.seed) && draft.publishedOn <= `${draft.year}-12-31`) note("date.before_end");
  // Of tables whose values are lost nothing more can be said.
  if (!draft.layout.keeps.values) return counts;
  for (const { rule, left, right } of relationsOf(draft.forms.get("requests")!)) {
    const sums = [left, right].map((names) => sumOf(names, cells));
    if (!sums.includes(null) && sums[0] !== sums[1]) note(rule);
  }
  const all = [...cells.values()];
  note("value.range", all.filter(isOutOfRange).length);
  const amounts = all.filter(({ name, value }) => name.endsWith(".amount") && value !== null);
  const units = amounts.map(({ raw }) => /[万亿]?元$/.exec(raw)?.[0] ?? draft.headerUnit);
  note("unit.mixed", units.filter((unit) => unit !== "" && unit !== "万元").length);
  note("unit.missing", units.filter((unit) => unit === "").length);
  note("disclosure.misread_decisions", all.filter((cell) => isMisread(cell, cells)).length);
  if (draft.form !== formOf(draft.year)) note("form.vintage");
  if (draft.merged.size > 0) note("table.merged");
  return counts;
}

function sumOf(names: readonly string[], cells: SeededReport["cells"]): number | null {
  let sum = 0;
  for (const name of names) {
    const value = cells.get(name)?.value ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function isOutOfRange({ name, value }: TrueCell): boolean {
  if (value === null) return false;
  const isWhole = Number.isInteger(value) || name.endsWith(".amount");
  return !isWhole || (value < 0 && !name.endsWith(".items_change"));
}

function isMisread({ name, value }: TrueCell, cells: SeededReport["cells"]): boolean {
  if (!name.endsWith(".decisions") || value === null) return false;
  const before = cells.get(name.replace("decisions", "items_last_year"))?.value ?? null;
  const change = cells.get(name.replace("decisions", "items_change"))?.value ?? null;
  return before !== null && change !== null && change !== 0 && value === before + change;
}

/** Adds what the years of one body say of each other. */
function acrossYears(reports: readonly SeededReport[], found: Map<string, Counts>): void {
  const counted: SeededReport[] = [];
  for (const report of reports.toSorted((a, b) => (a.draft.id < b.draft.id ? -1 : 1))) {
    const counts = found.get(report.draft.id)!;
    const same = counted.find(({ draft }) => draft.year === report.draft.year);
    if (same) {
      if (areSame(same, report)) counts.set("duplicate.report", 1);
      continue;
    }
    if (report.draft.layout.keeps.values) {
      const before = counted.find(({ draft }) => draft.year === report.draft.year - 1);
      if (before?.draft.layout.keeps.values) followsFrom(before, report, counts);
      if (counted.some((earlier) => isCopy(report, earlier))) counts.set("panel.copied", 1);
    }
    counted.push(report);
  }
}

function areSame(a: SeededReport, b: SeededReport): boolean {
  const isKept = a.draft.layout.keeps.values && b.draft.layout.keeps.values;
  return isKept && [...a.cells].every(([name, cell]) => b.cells.get(name)?.value === cell.value);
}

function followsFrom(before: SeededReport, report: SeededReport, counts: Counts): void {
  const here = (name: string) => report.cells.get(name)?.value ?? null;
  const there = (name: string) => before.cells.get(name)?.value ?? null;
  const note = (rule: string, printed: number | null, ...terms: (number | null)[]) => {
    if (printed === null || terms.includes(null)) return;
    const sum = terms.reduce<number>((total, value) => total + value!, 0);
    if (printed !== sum) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  };
  for (const [name, { value }] of report.cells) {
    const row = name.slice(0, name.lastIndexOf(".") + 1);
    if (name.startsWith("requests.carried_in.")) {
      note("panel.carry", value, there(name.replace("carried_in", "carried_out")));
    } else if (name.endsWith(".in_force")) {
      const repealed = here(`${row}repealed`);
      const less = repealed === null ? null : -repealed;
      note("panel.in_force", value, there(name), here(`${row}issued`), less);
    } else if (name.endsWith(".items_last_year")) {
      note("panel.items", value, there(name), there(`${row}items_change`));
    }
  }
}

/** Whether a report has the figures of an earlier one, so many that they do not agree by chance. */
function isCopy(report: SeededReport, earlier: SeededReport): boolean {
  if (formsOf(report).join() !== formsOf(earlier).join() || formsOf(report).length > 1)
    return false;
  const here = ofYear(report);
  const there = ofYear(earlier);
  const digits = [...new Set([...here.values()].map(Math.abs))]
    .map((value) => String(value).replace(/^0\.0*|\D/g, "").length)
    .reduce((sum, length) => sum + length, 0);
  return (
    digits >= 6 &&
    here.size === there.size &&
    [...here].every(([name, value]) => there.get(name) === value)
  );
}

const formsOf = ({ draft }: SeededReport): FormKey[] => [...new Set(draft.forms.values())];

/** What is not 0 and counts the year, rather than what there is at its end. */
function ofYear({ cells }: SeededReport): Map<string, number> {
  const stock = /\.(?:total_disclosed|in_force|items_last_year)$/;
  return new Map(
    [...cells].flatMap(([name, { value }]) => (value && !stock.test(name) ? [[name, value]] : [])),
  );
}
