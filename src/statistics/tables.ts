import type { ColumnTable } from "arquero";

/** The fields of the published tables that the statistics read; the codebook defines them. */
export interface Report {
  id: string;
  agency: string | null;
  year: number | null;
  form: Form | null;
}

export interface Cell {
  report: string;
  table: "disclosure" | "requests" | "disputes";
  row: string;
  column: string;
  form: Form | null;
  value: number | null;
  state: string;
  raw: string | null;
  unit: string | null;
  unit_basis: "cell" | "header" | null;
}

export interface Check {
  report: string;
  rule: string;
  outcome: "passed" | "failed" | "not_checked";
  reason: string | null;
}

export interface Accuracy {
  layout: string;
  form: Form | "mixed";
  documents: number;
  cells: number;
  right: number;
  wrong: number;
  missed: number;
}

export type Form = "form2019" | "form2021";

/** A field of the reports by which a statistic may be grouped. */
export type Group = "year" | "form";

/** The values of the fields a row is grouped by; the others are not there. */
export type Grouped = Partial<Pick<Report, Group>>;

/** The rows of a table as objects. The type is that of the codebook, which wrote the table. */
export function rowsOf<T>(table: ColumnTable): T[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Arquero's columns have no types
  return table.objects() as T[];
}
