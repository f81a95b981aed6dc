import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { arrow } from "../../loaders/table/arrow.ts";
import type { Row } from "../../loaders/table/row.ts";
import { validate } from "../../loaders/table/validate.ts";

/** A report of a theme: a number stands for a cell that is reported, a text for the state of one without a value. */
export type Entry = { report: string } & Record<string, string | number | null>;

/** A cell that the report's form does not have. */
export const notAsked = null;

/** The table of a theme, as it is published and read. Cells that are not given are missing in the report. */
export function theme(key: string, ...entries: readonly Entry[]): ColumnTable {
  const table = codebook.tables.find((candidate) => candidate.key === key)!;
  const keys = new Set(table.fields.map((field) => field.key));
  const rows = entries.map((entry): Row => {
    const unknown = Object.keys(entry).filter((field) => !keys.has(field));
    if (unknown.length > 0) throw new Error(`${key} has no field ${unknown.join(", ")}`);
    const fields = table.fields.flatMap((field): [string, Row[string]][] => {
      const given = entry[field.key];
      if (field.cell === null) return [[field.key, given ?? null]];
      if (!keys.has(`${field.key}_state`)) {
        return field.key.endsWith("_state") ? [] : [[field.key, given ?? null]];
      }
      if (typeof given === "number") {
        return [
          [field.key, given],
          [`${field.key}_state`, "reported"],
        ];
      }
      return [
        [field.key, null],
        [`${field.key}_state`, given === undefined ? "missing" : given],
      ];
    });
    return Object.fromEntries(fields);
  });
  return aq.fromArrow(arrow(table, validate(table, rows)));
}

/** Six applicants in their printed order, as fields of the theme `requests`. */
export function applicants(
  ...values: readonly (number | string)[]
): Record<string, number | string> {
  const names = [
    "natural_person",
    "business",
    "research",
    "social_welfare",
    "legal_service",
    "other_organization",
  ];
  return Object.fromEntries(values.map((value, i) => [`received_${names[i]}`, value]));
}
