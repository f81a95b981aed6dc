import type { FormKey } from "../codebook/schema.ts";
import { readDisclosureHeader, rowEntry } from "./header.ts";
import type { SubTable } from "./subtables.ts";

/** The form of each part of a report's tables; null where it cannot be told. Never taken from the year. */
export interface TableForms {
  /** The one form that all parts which tell theirs agree on; null where they differ or none tells. */
  readonly usual: FormKey | null;
  /** By article of the disclosure table. */
  readonly disclosure: ReadonlyMap<string, FormKey>;
  readonly requests: FormKey | null;
}

/** Finds the forms from headers and rows: a part whose own print leaves it open takes the form of the rest, if that is one. */
export function readTableForms(subTables: readonly SubTable[]): TableForms {
  const requests = requestsForm(subTables);
  const forms = new Set([...disclosureForms(subTables, null).values(), requests]);
  forms.delete(null);
  const usual = forms.size === 1 ? [...forms][0]! : null;
  return { usual, disclosure: disclosureForms(subTables, usual), requests };
}

function disclosureForms(
  subTables: readonly SubTable[],
  usual: FormKey | null,
): Map<string, FormKey> {
  const forms = new Map<string, FormKey>();
  for (const sub of subTables) {
    if (sub.table !== "disclosure") continue;
    for (const { row } of sub.rows) {
      const entry = rowEntry("disclosure", row!);
      const header = readDisclosureHeader(sub, entry, usual);
      if (header && !forms.has(entry.group!)) forms.set(entry.group!, header.form);
    }
  }
  return forms;
}

/** 其他处理 is one row in 2019 and three in 2021. */
function requestsForm(subTables: readonly SubTable[]): FormKey | null {
  const rows = subTables.filter(({ table }) => table === "requests").flatMap((sub) => sub.rows);
  if (rows.some(({ row }) => rowEntry("requests", row!).group === "other_handling")) {
    return "form2021";
  }
  return rows.some(({ row }) => row === "other") ? "form2019" : null;
}
