import { columns, rows } from "./forms.ts";
import type { FormKey, TableKey } from "./schema.ts";

/** Cells that add up, as table.row.column: the sum of `left` is the sum of `right`. */
export interface Relation {
  /** Key of the rule that asks for it. */
  readonly rule: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The relation in words. */
  readonly words: string;
}

/** The relations printed above the tables or given by their totals, by form. */
export const relations: Readonly<Record<FormKey, readonly Relation[]>> = {
  form2019: relationsOf("form2019"),
  form2021: relationsOf("form2021"),
};

function cell(row: string, column: string): string {
  return `requests.${row}.${column}`;
}

function relationsOf(form: FormKey): Relation[] {
  const requests = rowsOf("requests", form);
  const flows = new Set(["received", "carried_in", "handled_total", "carried_out"]);
  const outcomes = requests.filter((row) => !flows.has(row));
  return [
    ...columnsOf("requests").flatMap((column): Relation[] => [
      {
        rule: "requests.flow",
        left: [cell("received", column), cell("carried_in", column)],
        right: [cell("handled_total", column), cell("carried_out", column)],
        words: `received + carried in = handled + carried out, column ${column}`,
      },
      {
        rule: "requests.column_sum",
        left: [cell("handled_total", column)],
        right: outcomes.map((row) => cell(row, column)),
        words: `handled = the outcomes, column ${column}`,
      },
    ]),
    ...requests.map((row) =>
      totalOf("requests.row_sum", "requests", row, "the six kinds of applicant"),
    ),
    ...rowsOf("disputes", form).map((row) =>
      totalOf("disputes.block_sum", "disputes", row, "the results"),
    ),
  ];
}

function totalOf(rule: string, table: TableKey, row: string, parts: string): Relation {
  const others = columnsOf(table).filter((column) => column !== "total");
  return {
    rule,
    left: [`${table}.${row}.total`],
    right: others.map((column) => `${table}.${row}.${column}`),
    words: `total = ${parts}, row ${row}`,
  };
}

function rowsOf(table: TableKey, form: FormKey): string[] {
  return rows.filter((row) => row.table === table && row.columns[form]).map(({ key }) => key);
}

function columnsOf(table: TableKey): string[] {
  return columns.filter((column) => column.table === table).map(({ key }) => key);
}
