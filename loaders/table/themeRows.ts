import type { Checked } from "../check/check.ts";
import { rows as formRows } from "../codebook/forms.ts";
import type { FormKey } from "../codebook/schema.ts";
import { states } from "../codebook/states.ts";
import { coverage } from "../codebook/tables/coverage.ts";
import { severityFields } from "../codebook/tables/countFields.ts";
import { quality, ruleField } from "../codebook/tables/quality.ts";
import { dimensions } from "../codebook/tables/themeTables.ts";
import { tiers } from "../codebook/tiers.ts";
import { fieldOf, themes, type Theme } from "../codebook/themes.ts";
import { cellName, type Cell, type Report } from "../report/report.ts";
import type { Row, Tables } from "./row.ts";

/** A cell of a theme, with what is to be asked of every report worked out once. */
interface Place {
  name: string;
  /** Its fields in the theme's table. */
  field: string;
  printed: boolean;
  /** All cells of its row, in whichever form. */
  row: readonly string[];
  /** Whether the theme asks for the cell in each form. */
  asked: Readonly<Record<FormKey, boolean>>;
}

const places = new Map(themes.map((theme) => [theme.key, theme.cells.map(placeOf(theme))]));

/** All cells of the rows that a theme reads. */
const rowsRead = new Map(
  themes.map(({ key }) => [key, [...new Set(places.get(key)!.flatMap(({ row }) => row))]]),
);

function placeOf(theme: Theme): (name: string) => Place {
  return (name) => {
    const [table, key, column] = name.split(".");
    const { columns } = formRows.find((row) => row.table === table && row.key === key)!;
    return {
      name,
      field: fieldOf(name),
      printed: theme.printed.includes(name),
      row: [...new Set(Object.values(columns).flat())].map((other) => `${table}.${key}.${other}`),
      asked: {
        form2019: asks(theme, "form2019", columns.form2019, column!),
        form2021: asks(theme, "form2021", columns.form2021, column!),
      },
    };
  };
}

// Declared, not assigned: the places above are worked out while the module loads.
function asks(
  { form: only }: Theme,
  form: FormKey,
  columns: readonly string[] | undefined,
  column: string,
): boolean {
  return (only === null || only === form) && (columns?.includes(column) ?? false);
}

/** The tables that have one row a report. `reports` are the rows of the reports in the table of reports. */
export function themeRows(reads: readonly Checked[], reports: readonly Row[]): Tables {
  const rows = reads.map((read, i) => rowsOf(read, reports[i]!));
  return Object.fromEntries(
    [...themes, quality, coverage].map(({ key }) => [key, rows.map((row) => row[key]!)]),
  );
}

/** The row of one report in each of these tables. */
function rowsOf(read: Checked, report: Row): Record<string, Row> {
  const cells = new Map(read.report.cells.map((cell) => [cellName(cell), cell]));
  const whose = whoseRow(report);
  return {
    ...Object.fromEntries(
      themes.map((theme) => [theme.key, themeRow(theme, read.report, cells, whose)]),
    ),
    quality: { ...whose, form: report["form"]!, ...qualityFields(read, report) },
    coverage: { ...whose, form: report["form"]!, ...coverageFields(read, report) },
  };
}

/** The fields, but for the form, that every table with one row a report begins with; from its row in the table of reports. */
export function whoseRow(report: Row): Row {
  return Object.fromEntries([
    ["report", report["id"]!],
    ...dimensions.map((key) => [key, report[key] ?? null]),
    ["tier", tierOf(report)],
  ]) as Row;
}

function tierOf({ level, agency_type: type }: Row): string | null {
  const tier = tiers.find(
    (entry) =>
      (entry.level === null || entry.level === level) && entry.agency_types.includes(String(type)),
  );
  return tier?.key ?? null;
}

function themeRow(
  { key, claims }: Theme,
  report: Report,
  cells: ReadonlyMap<string, Cell>,
  whose: Row,
): Row {
  const form = formOf(rowsRead.get(key)!, cells);
  const row: Record<string, Row[string]> = { ...whose, form };
  for (const place of places.get(key)!) {
    const found = cells.get(place.name);
    const cell = found?.form && !place.asked[found.form] ? undefined : found;
    row[place.field] = cell?.value ?? null;
    row[`${place.field}_state`] = cell?.state ?? absence(place, cells, form);
    if (!place.printed) continue;
    row[`${place.field}_raw`] = cell?.raw ?? null;
    row[`${place.field}_unit`] = cell?.unit ?? null;
    row[`${place.field}_unit_basis`] = cell?.unitBasis ?? null;
  }
  for (const [field, kind] of Object.entries(claims)) row[field] = claimed(report, kind);
  return row;
}

/** What the sentences of a report state, if all that state it exactly and in full agree. */
function claimed({ claims }: Report, kind: string): number | null {
  const stated = claims.filter(
    ({ kind: of, least, most, partOf, subject }) =>
      of === kind && least === most && partOf === null && subject === null,
  );
  const values = new Set(stated.map(({ value }) => value));
  return values.size === 1 ? stated[0]!.value : null;
}

/** Why a report has no such cell: its form asks for none (null), or the table is not there. */
function absence(
  { row, asked }: Place,
  cells: ReadonlyMap<string, Cell>,
  themeForm: FormKey | null,
): "missing" | null {
  const form = formOf(row, cells) ?? themeForm;
  return form === null || asked[form] ? "missing" : null;
}

/** The form of those of some cells that there are; null where there are none or more than one form. */
function formOf(names: readonly string[], cells: ReadonlyMap<string, Cell>): FormKey | null {
  let found: FormKey | null | undefined;
  for (const name of names) {
    const cell = cells.get(name);
    if (!cell) continue;
    if (found !== undefined && found !== cell.form) return null;
    found = cell.form;
  }
  return found ?? null;
}

/** The form of all cells of a report; null where there are none or more than one form. */
export function onlyForm(cells: readonly Pick<Cell, "form">[]): FormKey | null {
  const forms = new Set(cells.map(({ form }) => form));
  return forms.size === 1 ? [...forms][0]! : null;
}

function severityCounts(report: Row): Row {
  return Object.fromEntries(severityFields.map(({ key }) => [key, report[key]!]));
}

function qualityFields({ results }: Checked, report: Row): Row {
  return {
    ...severityCounts(report),
    ...Object.fromEntries(
      results.flatMap(({ rule, outcome, reason, reasonZh }) => [
        [ruleField(rule), outcome],
        [`${ruleField(rule)}_reason`, reason],
        [`${ruleField(rule)}_reason_zh`, reasonZh],
      ]),
    ),
  };
}

function coverageFields({ report: { cells } }: Checked, report: Row): Row {
  return {
    cells: report["cells"]!,
    cells_with_value: report["cells_with_value"]!,
    ...Object.fromEntries(
      states.map(({ key }) => [key, cells.filter(({ state }) => state === key).length]),
    ),
    ...severityCounts(report),
  };
}
