import type { Checked } from "../check/check.ts";
import { rows as formRows } from "../codebook/forms.ts";
import type { FormKey } from "../codebook/schema.ts";
import { states } from "../codebook/states.ts";
import { coverage } from "../codebook/tables/coverage.ts";
import { quality, ruleField } from "../codebook/tables/quality.ts";
import { dimensions } from "../codebook/tables/themeTables.ts";
import { tiers } from "../codebook/tiers.ts";
import { fieldOf, themes, type Theme } from "../codebook/themes.ts";
import { cellName, type Cell } from "../report/report.ts";
import type { Row, Tables } from "./row.ts";

/** The columns of each row of the forms. */
const columnsOf = new Map(
  formRows.map(({ table, key, columns }) => [
    `${table}.${key}`,
    { ...columns, all: [...new Set(Object.values(columns).flat())] },
  ]),
);

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
    ...Object.fromEntries(themes.map((theme) => [theme.key, themeRow(theme, cells, whose)])),
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

function themeRow(theme: Theme, cells: ReadonlyMap<string, Cell>, whose: Row): Row {
  const form = onlyForm(cellsOfRows(theme.cells, cells));
  const fields = theme.cells.flatMap((name): [string, Row[string]][] => {
    const cell = cells.get(name);
    const key = fieldOf(name);
    const printed: [string, Row[string]][] = [
      [`${key}_raw`, cell?.raw ?? null],
      [`${key}_unit`, cell?.unit ?? null],
      [`${key}_unit_basis`, cell?.unitBasis ?? null],
    ];
    return [
      [key, cell?.value ?? null],
      [`${key}_state`, cell?.state ?? absence(name, cells, form)],
      ...(theme.printed.includes(name) ? printed : []),
    ];
  });
  return { ...whose, form, ...Object.fromEntries(fields) };
}

/** Why a report has no such cell: its form asks for none (null), or the table is not there. */
function absence(
  name: string,
  cells: ReadonlyMap<string, Cell>,
  themeForm: FormKey | null,
): "missing" | null {
  const form = onlyForm(cellsOfRows([name], cells)) ?? themeForm;
  const [table, row, column] = name.split(".");
  const asked = form === null || columnsOf.get(`${table}.${row}`)![form]?.includes(column!);
  return asked ? "missing" : null;
}

/** The cells there are in the rows of some cells, whichever form their columns belong to. */
function* cellsOfRows(names: readonly string[], cells: ReadonlyMap<string, Cell>): Generator<Cell> {
  const rows = new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))));
  for (const row of rows) {
    for (const column of columnsOf.get(row)!.all) {
      const cell = cells.get(`${row}.${column}`);
      if (cell) yield cell;
    }
  }
}

/** The form of cells; null where there are none or more than one form. */
export function onlyForm(cells: Iterable<Pick<Cell, "form">>): FormKey | null {
  const forms = new Set(Array.from(cells, ({ form }) => form));
  return forms.size === 1 ? [...forms][0]! : null;
}

function qualityFields({ results }: Checked, report: Row): Row {
  return {
    errors: report["errors"]!,
    warnings: report["warnings"]!,
    notes: report["notes"]!,
    ...Object.fromEntries(
      results.flatMap(({ rule, outcome, reason }) => [
        [ruleField(rule), outcome],
        [`${ruleField(rule)}_reason`, reason],
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
  };
}
