import { columns, rows } from "./forms.ts";
import type { PanelRelation } from "./schema.ts";

/** The relations between two following years, in the order of the rules and of the forms. */
export const panelRelations: PanelRelation[] = [
  // The two rows mean the same in both forms.
  ...columns
    .filter(({ table }) => table === "requests")
    .map(({ key }) => ({
      rule: "panel.carry",
      later: `requests.carried_in.${key}`,
      before: [`requests.carried_out.${key}`],
      added: [],
      removed: [],
      words: `carried in = carried out the year before, column ${key}`,
    })),
  ...disclosureRows("in_force").map((row) => ({
    rule: "panel.in_force",
    later: `${row}.in_force`,
    before: [`${row}.in_force`],
    added: [`${row}.issued`],
    removed: [`${row}.repealed`],
    words: `in force = in force the year before + issued - repealed, row ${row}`,
  })),
  ...disclosureRows("items_last_year").map((row) => ({
    rule: "panel.items",
    later: `${row}.items_last_year`,
    before: [`${row}.items_last_year`, `${row}.items_change`],
    added: [],
    removed: [],
    words: `items last year = items last year + change, as the year before prints them, row ${row}`,
  })),
];

/** Columns that tell a stock at the end of a year, which may be the same year after year. */
export const stocks: ReadonlySet<string> = new Set([
  "total_disclosed",
  "in_force",
  "items_last_year",
]);

/** The rows of the disclosure table that have a column in one of the forms. */
function disclosureRows(column: string): string[] {
  return rows
    .filter(({ table }) => table === "disclosure")
    .filter((row) => Object.values(row.columns).some((keys) => keys.includes(column)))
    .map(({ key }) => `disclosure.${key}`);
}
