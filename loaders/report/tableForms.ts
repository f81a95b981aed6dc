import type { FormKey } from "../codebook/schema.ts";
import { chooseHeader, type Fit, type Header } from "./header.ts";
import { fitsOf } from "./knownHeaders.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/** The form of each part of a report's tables; null where it cannot be told. Never taken from the year. */
export interface TableForms {
  /** The one form that all parts which tell theirs agree on; null where they differ or none tells. */
  readonly usual: FormKey | null;
  /** By article of the disclosure table. */
  readonly disclosure: ReadonlyMap<string, FormKey>;
  readonly requests: FormKey | null;
  /** The header of each row of the disclosure table; none where it names no known columns. */
  readonly headers: ReadonlyMap<PrintedRow, Header>;
}

/** Finds the forms from headers and rows: a part whose own print leaves it open takes the form of the rest, if that is one. */
export function readTableForms(subTables: readonly SubTable[]): TableForms {
  const requests = requestsForm(subTables);
  const rows = disclosureRows(subTables);
  const told = readDisclosureForms(rows, null);
  const forms = new Set([...told.disclosure.values(), requests]);
  forms.delete(null);
  const usual = forms.size === 1 ? [...forms][0]! : null;
  // Where every header tells its form there is nothing to settle.
  const isOpen = rows.some(({ row, fits }) => fits.length > 0 && !told.headers.has(row));
  return { usual, requests, ...(isOpen ? readDisclosureForms(rows, usual) : told) };
}

/** A row of the disclosure table, the article it belongs to, and what its header may be. */
interface DisclosureRow {
  readonly row: PrintedRow;
  readonly article: string;
  readonly fits: readonly Fit[];
}

function disclosureRows(subTables: readonly SubTable[]): DisclosureRow[] {
  const rows: DisclosureRow[] = [];
  for (const sub of subTables) {
    if (sub.table !== "disclosure") continue;
    for (const row of sub.rows)
      rows.push({ row, article: row.row!.entry.group!, fits: fitsOf(sub, row.row!) });
  }
  return rows;
}

function readDisclosureForms(
  rows: readonly DisclosureRow[],
  usual: FormKey | null,
): Pick<TableForms, "disclosure" | "headers"> {
  const disclosure = new Map<string, FormKey>();
  const headers = new Map<PrintedRow, Header>();
  for (const { row, article, fits } of rows) {
    const header = chooseHeader(fits, usual);
    if (!header) continue;
    headers.set(row, header);
    if (!disclosure.has(article)) disclosure.set(article, header.form);
  }
  return { disclosure, headers };
}

/** 其他处理 is one row in 2019 and three in 2021. */
function requestsForm(subTables: readonly SubTable[]): FormKey | null {
  let form: FormKey | null = null;
  for (const { table, rows } of subTables) {
    if (table !== "requests") continue;
    for (const { row } of rows) {
      if (row!.entry.group === "other_handling") return "form2021";
      if (row!.key === "other") form = "form2019";
    }
  }
  return form;
}
