import { relations } from "../codebook/relations.ts";
import type { TableKey } from "../codebook/schema.ts";
import type { Document } from "../document/document.ts";
import { align, areBelow, areSpread } from "./alignment.ts";
import { statutoryApplicants } from "./applicants.ts";
import { solve, type OpenRow } from "./arithmetic.ts";
import { Habit } from "./habit.ts";
import type { Column } from "./rowCells.ts";
import { areBrokenResults, brokenApplicants, type Printed } from "./brokenHeader.ts";
import { readDisputesColumns, readRequestsColumns, statutoryDisputes } from "./header.ts";
import type { PrintedLine } from "./print.ts";
import { readNumber } from "./number.ts";
import type { Piece } from "./piece.ts";
import { nothing, place, type Placement } from "./placement.ts";
import { doubtAstray, doubtDoubled } from "./scatteredValues.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";
import type { TableForms } from "./tableForms.ts";
import { settleTotal } from "./totalFirst.ts";
import { doubtShifted, trustedRows } from "./trustedRows.ts";
import { handOutValues } from "./valuesApart.ts";
import { valuesOfRun, waysOfRun, waysOfValues, type LaidValue } from "./waysToLay.ts";

/** A printed row laid under its columns. */
export interface LaidRow {
  readonly table: TableKey;
  readonly printed: PrintedRow;
  readonly columns: readonly Column[];
  readonly placement: Placement;
  /** Whether the print or the report's arithmetic tells the columns. */
  readonly basis: "printed" | "arithmetic";
}

/** A printed row whose columns are not known at all, and why. */
export interface ClosedRow {
  readonly table: TableKey;
  readonly printed: PrintedRow;
  readonly why: string;
}

export interface Laid {
  readonly rows: readonly LaidRow[];
  readonly closed: readonly ClosedRow[];
}

/** Lays every printed row under the columns of its table: by the way it is printed, else by alignment, else by arithmetic. */
export function layOut(
  document: Document,
  text: string,
  lines: readonly PrintedLine[],
  subTables: readonly SubTable[],
  forms: TableForms,
): Laid {
  const rows: LaidRow[] = [];
  const closed: ClosedRow[] = [];
  const requestsHeader = subTables.find(
    ({ table, header }) => table === "requests" && header.length > 0,
  );
  const page = { document, lines, text };
  const printedColumns =
    requestsHeader &&
    (readRequestsColumns(requestsHeader) ?? brokenApplicants(page, requestsHeader));
  const applicants = printedColumns
    ? settleTotal(text, requestsHeader.header, subTables, printedColumns)
    : null;
  const parts = subTables.map((sub) => ({ sub, ofValues: rowsOfValues(sub, forms) }));
  for (const { sub, ofValues } of parts) {
    if (sub.table === "requests" && applicants) doubtShifted(document, ofValues, applicants.length);
  }
  doubtAstray(lines, text, subTables);
  handOutValues(document, text, subTables, ({ table }, row) => {
    if (isHeading(table, row, forms)) return null;
    const columns = table === "requests" ? applicants : forms.headers.get(row)?.columns;
    return columns?.length ?? 0;
  });
  for (const { sub, ofValues } of parts) {
    const { table } = sub;
    if (table === "disclosure")
      doubtDoubled(ofValues, (row) => forms.headers.get(row)?.columns.length ?? null);
    const ofAllRows =
      table === "disputes" ? disputesColumns(page, sub) : table === "requests" ? applicants : null;
    let habit: Habit | null = null;
    for (let i = 0; i < ofValues.length; i++) {
      const printed = ofValues[i]!;
      const columns =
        table === "disclosure"
          ? forms.headers.get(printed)?.columns
          : (ofAllRows ?? openColumns(text, sub, printed));
      if (!columns) {
        closed.push({ table, printed, why: whyClosed[table] });
        continue;
      }
      const { length } = columns;
      if (habit?.columns !== length) habit = new Habit(sub, length);
      const placement = placeRow(document, text, sub, ofValues, i, habit);
      rows.push({ table, printed, columns, placement, basis: "printed" });
    }
  }
  return { rows: byArithmetic(text, trustedRows(page, subTables, rows), forms), closed };
}

/** The columns of a table whose totals alone are known to stand where the form has them. */
const totalsOnly = {
  requests: statutoryApplicants.map((column) =>
    column.column === "total" ? column : unknown(column),
  ),
  disputes: statutoryDisputes.map((column) =>
    column.column === "total" ? column : unknown(column),
  ),
};

function unknown(column: Column): Column {
  return { ...column, column: null };
}

/** The columns of a row where the header does not tell their order: all where each holds a 0, else that of the totals. */
function openColumns(text: string, { table, isOrderOpen }: SubTable, { filled }: PrintedRow) {
  if (!isOrderOpen || table === "disclosure") return null;
  const isNothing = filled.every(({ start, end }) => text.slice(start, end) === "0");
  if (isNothing) return table === "requests" ? statutoryApplicants : statutoryDisputes;
  return totalsOnly[table];
}

function disputesColumns(page: Printed, sub: SubTable): readonly Column[] | null {
  if (sub.isOrderOpen) return null;
  if (!sub.endsInPart) return readDisputesColumns(sub);
  return areBrokenResults(page, sub) ? statutoryDisputes : null;
}

/** In the 2021 form 其他处理 is a heading over three rows; values beside it belong to none of them. */
function isHeading(table: TableKey, { row }: PrintedRow, { requests }: TableForms): boolean {
  return table === "requests" && row!.key === "other" && requests === "form2021";
}

/** The rows of a sub-table but for headings. */
function rowsOfValues({ table, rows }: SubTable, forms: TableForms): readonly PrintedRow[] {
  const hasHeadings = rows.some((row) => isHeading(table, row, forms));
  return hasHeadings ? rows.filter((row) => !isHeading(table, row, forms)) : rows;
}

const whyClosed = {
  disclosure: "the header of the row names no known columns",
  requests: "the applicant columns stand in no known order",
  disputes: "the header is not that of the form",
} as const;

/** Lays one of the rows of a sub-table under its columns. */
function placeRow(
  document: Document,
  text: string,
  sub: SubTable,
  rows: readonly PrintedRow[],
  index: number,
  usual: Habit,
): Placement {
  const row = rows[index]!;
  if (row.doubtful) {
    return { kind: "unplaced", pieces: [] };
  }
  if (row.layout === "lines" && !row.isSettled && isBroken(document, rows, index, usual)) {
    row.doubtful = true;
    return { kind: "unplaced", pieces: [] };
  }
  if (row.layout === "lines" && row.filled.some(({ kind }) => kind === "run"))
    return placeRun(row, usual.columns, text);
  const placement = place(row, sub, usual.columns, usual, text);
  if (placement.kind !== "unplaced" || row.layout !== "lines") return placement;
  if (row.mayBeCut || row.mayGoOn) return placement;
  const pieces = align(document, sub.rows, row, usual.columns);
  return pieces ? { kind: "placed", pieces } : placement;
}

/** Lays a run under a column of its own, or under as many as it has values at least; where there are more, nothing but arithmetic can part it. */
function placeRun({ filled }: PrintedRow, columns: number, text: string): Placement {
  const [run, ...others] = filled;
  const isAlone = run?.kind === "run" && others.length === 0;
  const values = isAlone ? (columns === 1 ? [run] : valuesOfRun(run, text, columns)) : null;
  if (values) return { kind: "placed", pieces: values };
  return { kind: "unplaced", pieces: nothing(columns) };
}

/** Whether the values of a row may be parts of numbers that are broken over lines, its own or those before it. */
function isBroken(
  document: Document,
  rows: readonly PrintedRow[],
  index: number,
  usual: Habit,
): boolean {
  const row = rows[index]!;
  const above = rows[index - 1];
  const below = rows[index + 1];
  if (row.beside > 0 || areSpread(document, row.filled)) return true;
  // Digits that found no room in their cells may stand among the values of the row below.
  const isSurplus =
    below?.layout === "lines" && (below.beside > 0 || below.filled.length > usual.columns);
  if (isSurplus && usual.isLaidOut(document)) return true;
  if (!areBelow(document, row.filled)) return false;
  return above !== undefined && areSpread(document, above.filled);
}

/** Lays the rows that are still open under their columns where the relations of the form leave one way only. */
function byArithmetic(
  text: string,
  rows: readonly LaidRow[],
  forms: TableForms,
): readonly LaidRow[] {
  const form = forms.requests ?? forms.usual;
  const open = rows.filter(isOpen);
  if (form === null || open.length === 0) return rows;
  const valueOf = (piece: Piece) => readNumber(text.slice(piece.start, piece.end)).value;
  const known = new Map<string, number | null>();
  for (const { table, printed, columns, placement } of rows) {
    if (placement.kind === "unplaced") continue;
    for (const [i, { row, column }] of columns.entries()) {
      const piece = placement.kind === "merged" ? placement.piece : placement.pieces[i];
      const value = piece ? valueOf(piece) : 0;
      known.set(
        `${table}.${row ?? printed.row!.key}.${column}`,
        placement.kind === "merged" && value !== 0 ? null : value,
      );
    }
  }
  const solved = solve(
    open.map((row) => openRow(text, row)),
    relations[form],
    (cell) => known.get(cell) ?? null,
  );
  return rows.map((row): LaidRow => {
    const pieces = solved[open.indexOf(row)];
    if (!pieces) return row;
    // With every value laid, what is left of the row is empty.
    return { ...row, placement: { kind: "placed", pieces }, basis: "arithmetic" };
  });
}

function openRow(text: string, { table, printed, columns }: LaidRow): OpenRow {
  const cells = columns.map(({ row, column }) => `${table}.${row ?? printed.row!.key}.${column}`);
  const [run, ...others] = printed.filled;
  if (run?.kind === "run" && others.length === 0)
    return { cells, ways: (mayEnd) => waysOfRun(run, text, columns.length, mayEnd) };
  const values = printed.filled.flatMap((piece): LaidValue[] => {
    const value =
      piece.kind === "run" ? null : readNumber(text.slice(piece.start, piece.end)).value;
    return value === null ? [] : [{ piece, value }];
  });
  const isReadable = values.length === printed.filled.length;
  return { cells, ways: () => (isReadable ? waysOfValues(values, columns.length) : []) };
}

/** Whether arithmetic may place a row: one value too many, or too few where empty cells leave no trace. */
function isOpen({ table, printed, columns, placement }: LaidRow): boolean {
  if (table === "disclosure" || placement.kind !== "unplaced") return false;
  if (printed.doubtful || printed.mayBeCut || printed.mayGoOn) return false;
  const values = printed.filled.length;
  const isCounted =
    values > columns.length || (values < columns.length && printed.layout === "lines");
  return isCounted && columns.some((_, i) => !placement.pieces[i]);
}
