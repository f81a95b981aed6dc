import { readFileSync } from "node:fs";
import { checkAcross, type AcrossResult } from "../../loaders/check/across.ts";
import type { Member } from "../../loaders/check/agency.ts";
import { Figures } from "../../loaders/check/figures.ts";
import type { FormKey } from "../../loaders/codebook/schema.ts";
import { readBytes } from "../../loaders/corpus.ts";
import { cellName, type Cell } from "../../loaders/report/report.ts";

/** Reports made up cell by cell, to be held against each other. */

async function cellsOf(name: string): Promise<readonly Cell[]> {
  return (await readBytes(readFileSync(`data/reports/${name}`), name)).report.cells;
}

const forms: Record<FormKey, readonly Cell[]> = {
  form2019: await cellsOf("001_9c6604a308aff3e4.txt"),
  form2021: await cellsOf("004_c6c31d5f8237c802.txt"),
};

/** Cells by name; null takes a value away. What is not named is 0. */
export type Values = Readonly<Record<string, number | null>>;

interface Made {
  readonly report: string;
  readonly year: number | null;
  readonly form?: FormKey;
  readonly agency?: string | null;
  readonly values?: Values;
  /** Whether a value could be read where none is named. */
  readonly isRead?: boolean;
}

/** A report whose cells are all 0 but those named. Its cells stand one after the other, ten characters each. */
export function member({ report, year, form, agency, values = {}, isRead = true }: Made): Member {
  const named = new Set(Object.keys(values));
  const base = forms[form ?? ((year ?? 0) >= 2021 ? "form2021" : "form2019")];
  const cells = base.map((cell, i): Cell => {
    const name = cellName(cell);
    const value = named.delete(name) ? values[name]! : isRead ? 0 : null;
    const state = value === null ? "unreadable" : "reported";
    return { ...cell, value, state, start: 10 * i, end: 10 * i + 5 };
  });
  if (named.size > 0) throw new Error(`not in the form: ${[...named].join(", ")}`);
  return {
    report,
    agency: agency === undefined ? "某县档案局" : agency,
    year,
    figures: new Figures({ cells }),
  };
}

/** What the rules across reports say of one of them. */
export function judged(members: readonly Member[], report: string): AcrossResult {
  return checkAcross(members).get(report)!;
}

/** How often a rule holds, fails and could not be tried on one of the reports, and why not. */
export function outcome(members: readonly Member[], report: string, rule: string) {
  const result = judged(members, report).results.find((candidate) => candidate.rule === rule)!;
  const { passed, failed, notChecked, reason } = result;
  return { passed, failed, notChecked, reason };
}

/** The findings of one rule on one of the reports. */
export function findings(members: readonly Member[], report: string, rule: string) {
  return judged(members, report).findings.filter((finding) => finding.rule === rule);
}
