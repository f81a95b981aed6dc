import { leaves } from "../printer/statutoryForm.ts";
import type { PrintedAmount, Truth, Truths } from "../seeded/truthOf.ts";

/**
 * What is true of made-up reports, set out for whoever computes by hand from it. It rests on the file that goes with
 * a sample alone: no line of the program that reads the reports has a part in it.
 */

type Form = "form2019" | "form2021";

/** The parts of a report that pages are about; the form that a report is counted under is that of the part. */
export type Part = "requests" | "documents" | "money" | "whole";

/** What a cell says: a number, or the state that tells why there is none; no state where the form has no such cell. */
export interface KnownCell {
  readonly value: number | null;
  readonly state: string | null;
}

export interface Known {
  readonly report: string;
  readonly agency: string;
  readonly year: number;
  readonly level: string | null;
  readonly tier: string | null;
  readonly province: string | null;
  readonly type: string;
  /** Whether it is a second print of a report that is there. */
  readonly isCopy: boolean;
  readonly form: Readonly<Record<Part, Form | null>>;
  /** All cells that its form has, by name. */
  readonly cells: ReadonlyMap<string, KnownCell>;
  /** A cell; of one form alone if that is asked for. */
  readonly cell: (name: string, part: Part, only?: Form) => KnownCell;
  readonly amounts: Readonly<Record<string, PrintedAmount>>;
  readonly truth: Truth;
}

/** The reports of a corpus in the order of their files. `zones` are the levels under which development zones are counted. */
export function knownReports(truths: Truths, zones: ReadonlyMap<string, string | null>): Known[] {
  return truths.reports
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((truth) => knownReport(truth, truths.cells[truth.cells]!, zones));
}

function knownReport(
  truth: Truth,
  names: readonly string[],
  zones: ReadonlyMap<string, string | null>,
): Known {
  const cells = new Map<string, KnownCell>();
  for (const [i, name] of names.entries()) {
    cells.set(name, { value: truth.values[i]!, state: truth.states[name] ?? "reported" });
  }
  const form = {
    requests: formOfRow(cells, "requests.other") ?? "form2021",
    documents: oneOf(documentRows.map((row) => formOfRow(cells, row))),
    money: oneOf(moneyRows.map((row) => formOfRow(cells, row))),
    whole: truth.form === "mixed" ? null : truth.form,
  } as const;
  const level = levelOf(truth, zones);
  return {
    report: truth.report,
    agency: truth.agency,
    year: truth.year,
    level,
    tier: tierOf(level, truth.type),
    province: truth.place_is_told ? truth.province : null,
    type: truth.type,
    isCopy: truth.findings["duplicate.report"] === 1,
    form,
    cells,
    cell(name, part, only) {
      const row = name.slice(0, name.lastIndexOf("."));
      const own = formOfRow(cells, row);
      const found = cells.get(name);
      if (found && (only === undefined || own === null || own === only)) return found;
      const asking = own ?? form[part];
      const isAsked =
        asking === null || ((only === undefined || asking === only) && asks(asking, name));
      return { value: null, state: isAsked ? "missing" : null };
    },
    amounts: truth.amounts,
    truth,
  };
}

/** Columns that one of the forms has and the other has not. */
const columns2019 = /\.(?:made|disclosed|total_disclosed|items_last_year|items_change|projects)$/;
const columns2021 = /\.(?:issued|repealed|in_force)$/;

/** Rows that the theme pages on documents and decisions, and on money, look at. */
const documentRows = [
  "government_rules",
  "normative_documents",
  "licensing",
  "other_external_services",
  "penalties",
  "coercive_measures",
].map((row) => `disclosure.${row}`);
const moneyRows = ["disclosure.centralized_procurement", "disclosure.fees"];

/** The form a row is printed in; null where it is not there or is the same in both. */
function formOfRow(cells: ReadonlyMap<string, unknown>, row: string): Form | null {
  if (row === "requests.other") return cells.has("requests.other.total") ? "form2019" : null;
  if (!row.startsWith("disclosure.")) return null;
  const names = [...cells.keys()].filter((name) => name.startsWith(`${row}.`));
  if (names.length === 0) return null;
  return names.some((name) => columns2019.test(name)) ? "form2019" : "form2021";
}

function oneOf(forms: readonly (Form | null)[]): Form | null {
  const different = new Set(forms.filter((form) => form !== null));
  return different.size === 1 ? [...different][0]! : null;
}

/** Whether a form asks for a cell. */
function asks(form: Form, name: string): boolean {
  const [table, row, column] = name.split(".");
  if (table === "requests") {
    return !row!.startsWith("other") || leaves(form).includes(row!);
  }
  if (table === "disputes") return true;
  if (row === "centralized_procurement" || row === "other_external_services") {
    return form === "form2019";
  }
  if (column === "amount") return form === "form2021";
  if (columns2019.test(name)) return form === "form2019";
  if (columns2021.test(name)) return form === "form2021";
  return true;
}

/** A body that does not say where it is may be at any level, unless it names a county that there are several of. */
function levelOf(truth: Truth, zones: ReadonlyMap<string, string | null>): string | null {
  // A zone is no division, and whether it counts as one or with its city is open.
  if (truth.type === "development_zone") return zones.get(truth.report)!;
  return truth.fault?.rule === "agency.place" ? null : truth.level;
}

function tierOf(level: string | null, type: string): string | null {
  if (type === "development_zone") return "development_zone";
  if (level === null) return null;
  if (type === "central_body") return "central";
  const isGovernment = type === "government" || type === "township_or_street";
  return isGovernment ? level : `${level}_departments`;
}
