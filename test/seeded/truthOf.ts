import type { Draft } from "./draft.ts";
import type { Expected } from "./expected.ts";
import { printsDate } from "./faults/stating.ts";
import type { SeededReport } from "./finish.ts";

/** What is true of a made-up report, for whoever computes something from it by another way than the site. */
export interface Truth {
  /** Key of the report in the published tables. */
  readonly report: string;
  /** The file it is printed in, and how. */
  readonly file: string;
  readonly layout: string;
  /** The made-up body: the same in all its reports, whatever it calls itself. */
  readonly body: string;
  /** Its name as printed in this report. */
  readonly agency: string;
  readonly year: number;
  readonly form: "form2019" | "form2021" | "mixed";
  readonly level: string;
  readonly type: string;
  /** Code of its division as in data/divisions.csv, and of the province; null for a central body. */
  readonly place: string | null;
  readonly province: string | null;
  /** Whether its name leaves open which of several places is meant, or says no place at all. */
  readonly place_is_told: boolean;
  readonly published_on: string;
  /** Requests received in the year, whether or not they can be read; what is printed stands in the cells. */
  readonly requests: number;
  /** The same as its sentences state it, slips among them; null where no sentence does. */
  readonly requests_told: number | null;
  /** The year of the statistic period it states; null where it states none. */
  readonly period_year: number | null;
  /** Whether its date is printed. */
  readonly date_is_printed: boolean;
  /** The kinds of problems it tells of. */
  readonly problems: readonly string[];
  /** The rule that a fault breaks, and what was done; null where there is no fault. */
  readonly fault: { readonly rule: string; readonly done: string } | null;
  /** Findings by rule, as many as there must be. */
  readonly findings: Readonly<Record<string, number>>;
  /** Whether the values of its tables can be read; where not, they are lost in the print. */
  readonly values_are_kept: boolean;
  /** The values printed, null in a cell without a number, in the order of the list of cells that is named. */
  readonly cells: string;
  readonly values: readonly (number | null)[];
  /** The states of the cells in which no number of their own is printed, by name of cell. */
  readonly states: Readonly<Record<string, string>>;
  /** The amounts that are printed, by name of cell. */
  readonly amounts: Readonly<Record<string, PrintedAmount>>;
}

/** The characters of an amount, and its unit, which stands in the cell, in the header, or nowhere (null). */
export interface PrintedAmount {
  readonly raw: string;
  readonly unit: string | null;
  readonly unit_basis: "cell" | "header" | null;
}

/** All made-up reports of a corpus. */
export interface Truths {
  readonly seed: number;
  /** Names of cells by the name of the list. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  readonly reports: readonly Truth[];
}

/** What is true of the reports of a corpus. */
export function truthsOf(
  seed: number,
  reports: readonly SeededReport[],
  expected: Expected,
): Truths {
  const lists: Record<string, string[]> = {};
  const truths = reports.map((report): Truth => {
    const { draft, cells, problems, requestsTold, file } = report;
    const { agency, form } = draft;
    // Reports of one form have the same cells; each mix has its own.
    const list = form === "mixed" ? draft.id : form;
    lists[list] ??= [...cells.keys()];
    return {
      report: draft.id,
      file,
      layout: draft.layout.key,
      body: agency.id,
      agency: draft.name,
      year: draft.year,
      form,
      level: agency.level,
      type: agency.type,
      place: agency.place?.code ?? null,
      province: agency.place?.code.slice(0, 2) ?? null,
      place_is_told: !agency.isAmbiguous && agency.names.includes(draft.name),
      published_on: draft.publishedOn,
      requests: draft.figures.get("requests.received.total")!,
      requests_told: requestsTold,
      period_year: draft.periodYear,
      date_is_printed: printsDate(draft.seed),
      problems,
      fault: draft.fault,
      findings: Object.fromEntries(expected.get(draft.id)!),
      values_are_kept: draft.layout.keeps.values,
      cells: list,
      values: [...cells.values()].map(({ value }) => value),
      states: Object.fromEntries(
        [...cells.values()].flatMap(({ name, state }) =>
          state === "reported" ? [] : [[name, state]],
        ),
      ),
      amounts: Object.fromEntries(
        [...cells.values()].flatMap(({ name, value, raw }) =>
          name.endsWith(".amount") && value !== null ? [[name, amountOf(draft, name, raw)]] : [],
        ),
      ),
    };
  });
  return { seed, cells: lists, reports: truths };
}

function amountOf({ amounts, headerUnit }: Draft, name: string, raw: string): PrintedAmount {
  const { unit } = amounts.get(name)!;
  if (unit !== "") return { raw, unit, unit_basis: "cell" };
  if (headerUnit !== "") return { raw, unit: headerUnit, unit_basis: "header" };
  return { raw, unit: null, unit_basis: null };
}
