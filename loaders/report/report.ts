import type { FormKey, TableKey } from "../codebook/schema.ts";
import type { Document, Issue } from "../document/document.ts";
import type { LayoutName } from "./piece.ts";

/** One report as read: every statement with its place in the document's text. Offsets are null where nothing is printed. */
export interface Report {
  /** Key of the report: the file's path without its ending. */
  readonly id: string;
  readonly document: Document;
  readonly layout: LayoutName | null;
  readonly identity: Identity;
  readonly sections: readonly Section[];
  /** Every cell of the statutory tables in the report's form, printed or not, in the order of the form. */
  readonly cells: readonly Cell[];
  readonly rows: readonly RowPrint[];
  /** Whether the text shows that equal lines were taken out of it; no cell has a value then. */
  readonly valuesLost: boolean;
  /** What its sentences state in numbers, in printed order; read when first asked for. */
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A statement with the place it was read from. */
export interface Stated<Value, Basis extends string = string> extends Span {
  readonly value: Value;
  readonly basis: Basis;
}

/** Whose report it is, for which year, and when; null where the report does not say. Dates are ISO 8601. */
export interface Identity {
  readonly title: Stated<string, "title"> | null;
  readonly agency: Stated<string, "title" | "metadata" | "preamble" | "signature"> | null;
  readonly year: Stated<number, "title" | "period" | "text"> | null;
  readonly indexNumber: Stated<string, "metadata"> | null;
  readonly publishedOn: Stated<string, "metadata" | "signature"> | null;
  readonly effectiveOn: Stated<string, "metadata"> | null;
  readonly period: Stated<{ from: string; to: string }, "text"> | null;
}

/** A headed part of the report, from its heading to the next. */
export interface Section extends Span {
  readonly section: string;
  readonly heading: string;
}

export type CellState =
  "reported" | "merged" | "stated_none" | "not_applicable" | "blank" | "unreadable" | "missing";

/** One cell of a statutory table. */
export interface Cell {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  /** Null where the table does not tell which form it has. */
  readonly form: FormKey | null;
  /** Counts as they are, amounts in 万元; null where the state says why there is none. */
  readonly value: number | null;
  readonly state: CellState;
  /**
   * How the value came to this column: by the way it is printed, or because the report's arithmetic
   * leaves no other column to it; null where there is no value.
   */
  readonly basis: "printed" | "arithmetic" | null;
  /** The characters from start to end; null where nothing is printed. */
  readonly raw: string | null;
  /** The unit as printed in the cell, else in the header; null where none is printed. */
  readonly unit: string | null;
  readonly unitBasis: "cell" | "header" | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A number that a sentence states, or that there is none: from the number to its unit, or the words that say none. */
export interface Claim extends Span {
  /** Key of its kind (codebook: claims). */
  readonly kind: string;
  /** Counts as they are, amounts in 万元, percentages in hundredths; 0 where the words say none. */
  readonly value: number;
  /** The numbers the words allow, from the least to the most: both the value, unless it is told roughly. */
  readonly least: number;
  readonly most: number;
  /** The unit as printed; null where none is. */
  readonly unit: string | null;
  readonly raw: string;
  readonly sentence: Span;
  /** The cells that, added up, it should equal, as table.row.column; none where the tables have no such number. */
  readonly cells: readonly string[];
  /** Place among the report's claims of the one it is told to be a part of; null where it is of none. */
  readonly partOf: number | null;
  /** The words that name a part; null for what is no part. */
  readonly subject: string | null;
  /** The two numbers a percentage relates; null for any other claim. */
  readonly ratio: { readonly part: number; readonly whole: number } | null;
}

/** How a row was printed: what the width and merging checks look at. */
export interface RowPrint extends Span {
  readonly table: TableKey;
  /** The cells the row should fill, as table.row.column. */
  readonly cells: readonly string[];
  /** Values printed. */
  readonly printed: number;
  readonly placement: "placed" | "merged" | "unplaced";
  readonly line: number;
}

/** The name of a cell: table.row.column. */
export function cellName({ table, row, column }: Pick<Cell, "table" | "row" | "column">): string {
  return `${table}.${row}.${column}`;
}

/** Whether the document was a report at all: one without a title still counts if it holds a statutory table. */
export function isReport({ identity, cells }: Report): boolean {
  return identity.title !== null || cells.length > 0;
}
