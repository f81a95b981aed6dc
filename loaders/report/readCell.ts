import { codebook } from "../codebook/codebook.ts";
import type { TableKey } from "../codebook/schema.ts";
import { issue, type Document, type Issue } from "../document/document.ts";
import { readNumber, unitEntry } from "./number.ts";
import type { Piece } from "./piece.ts";
import type { Cell } from "./report.ts";

/** Where a value stands among the rows and columns of the form. */
export interface Target {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  /** The unit of money printed in the header; null where none is. */
  readonly unit: string | null;
  /** How the piece came to this column. */
  readonly basis: "printed" | "arithmetic";
}

const amounts = new Set(
  codebook.columns.filter(({ unit }) => unit === "万元").map(({ table, key }) => `${table}.${key}`),
);

/**
 * Reads the piece printed in a cell. `text` is the document's text made plain; a merged piece spans the
 * whole row. What is no number gives an unreadable cell and an issue.
 */
export function readCell(
  document: Document,
  text: string,
  { table, row, column, unit: header, basis }: Target,
  { start, end }: Piece,
  merged: boolean,
): { cell: Cell; issue: Issue | null } {
  const raw = document.text.slice(start, end);
  const printed = { table, row, column, form: null, raw, start, end };
  const isAmount = amounts.has(`${table}.${column}`);
  const reading = readNumber(text.slice(start, end), isAmount ? header : null);
  const unreadable = (code: string, what: string) => ({
    cell: {
      ...printed,
      value: null,
      state: "unreadable",
      basis: null,
      unit: null,
      unitBasis: null,
    } as const,
    issue: issue(document.file, code, lineOf(document, start), what, raw),
  });
  if (end === document.text.length && reading.value !== null) {
    return unreadable("cut_short", "the text ends on a value, which may be cut off");
  }
  const isOtherKind =
    reading.unit !== null && (unitEntry(reading.unit).kind === "amount") !== isAmount;
  if (reading.state === "unreadable" || isOtherKind) {
    return unreadable(
      "value_unreadable",
      `no ${isAmount ? "amount" : "count"} in ${table}.${row}.${column}`,
    );
  }
  const unit = reading.unit ?? (isAmount ? header : null);
  // One 0 across all columns holds for each; any other number is the row's, not a column's.
  const value = merged && reading.value !== 0 ? null : reading.value;
  return {
    cell: {
      ...printed,
      value,
      state: merged ? "merged" : reading.state,
      basis: value === null ? null : basis,
      unit,
      unitBasis: unit === null ? null : reading.unit === null ? "header" : "cell",
    },
    issue: null,
  };
}

/** A cell of which nothing can be read, in one of the states without a value. */
export function emptyCell(
  table: TableKey,
  row: string,
  column: string,
  state: "blank" | "unreadable" | "missing",
): Cell {
  return {
    table,
    row,
    column,
    form: null,
    value: null,
    state,
    basis: null,
    raw: null,
    unit: null,
    unitBasis: null,
    start: null,
    end: null,
  };
}

function lineOf({ lines }: Document, offset: number): number {
  return lines.findIndex(({ end }) => offset <= end) + 1;
}
