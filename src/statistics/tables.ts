import type { ColumnTable } from "arquero";

/** The fields of the published tables that are read row by row; the codebook defines them. */
export interface Accuracy {
  layout: string;
  form: Form | "mixed";
  documents: number;
  cells: number;
  right: number;
  wrong: number;
  missed: number;
}

export interface AgencyRow {
  agency_id: string;
  agency_name: string | null;
  names: string;
  place_path: string | null;
  level: string | null;
  agency_type: string | null;
  first_year: number | null;
  last_year: number | null;
  reports: number;
}

export type Form = "form2019" | "form2021";

/** The rows of a table as objects. The type is that of the codebook, which wrote the table. */
export function rowsOf<T>(table: ColumnTable): T[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Arquero's columns have no types
  return table.objects() as T[];
}
