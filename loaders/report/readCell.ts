import type { FormKey } from "../codebook/schema.ts";
import { issue, type Document, type Issue } from "../document/document.ts";
import { mayGoOnBelow } from "./brokenLines.ts";
import type { FormCell } from "./formCells.ts";
import type { LaidRow } from "./layOut.ts";
import { readNumber, unitEntry } from "./number.ts";
import type { Piece } from "./piece.ts";
import type { Cell } from "./report.ts";

/**
 * Reads the piece printed in a cell of a row. `text` is the document's text made plain, `header` the unit of money
 * printed in the header. What is no number gives an unreadable cell, and an issue is added to `issues`.
 */
export function readCell(
  document: Document,
  text: string,
  target: FormCell,
  form: FormKey | null,
  { start, end }: Piece,
  header: string | null,
  { placement, basis }: LaidRow,
  issues: Issue[],
): Cell {
  const { table, row, column, name, isAmount } = target;
  const merged = placement.kind === "merged";
  const raw = document.text.slice(start, end);
  const reading = readNumber(text, isAmount ? header : null, start, end);
  const isCut =
    reading.value !== null &&
    (isAtEnd(document, end) ||
      (isAmount && goesOn(text, end)) ||
      mayGoOnBelow(document, start, end));
  const isOtherKind =
    reading.unit !== null && (unitEntry(reading.unit).kind === "amount") !== isAmount;
  if (isCut || isOtherKind || reading.state === "unreadable") {
    const code = isCut ? "cut_short" : "value_unreadable";
    const what = isCut
      ? "the text or a line ends on a value, which may be cut off"
      : `no ${isAmount ? "amount" : "count"} in ${name}`;
    issues.push(issue(document.file, code, lineOf(document, start), what, raw));
    return { ...emptyCell(target, form, "unreadable"), raw, start, end };
  }
  const unit = reading.unit ?? (isAmount ? header : null);
  // One 0 across all columns holds for each; any other number is the row's, not a column's.
  const value = merged && reading.value !== 0 ? null : reading.value;
  return {
    table,
    row,
    column,
    form,
    value,
    state: merged ? "merged" : reading.state,
    basis: value === null ? null : basis,
    raw,
    unit,
    unitBasis: unit === null ? null : reading.unit === null ? "header" : "cell",
    start,
    end,
  };
}

/** Whether nothing follows an offset; behind the cells of mark-up no line end is the document's own. */
function isAtEnd({ kind, text }: Document, end: number): boolean {
  if (kind !== "html") return end === text.length;
  return end > text.length - 100 && text.slice(end).trim() === "";
}

/** Whether what may be the rest of an amount stands behind it, on the line below or in the next cell: a unit, decimals. */
function goesOn(text: string, end: number): boolean {
  return restOfAmount.test(text.slice(end, end + 100));
}

const restOfAmount = /^[\s|]+(?:[亿万]?元|\.)/;

/** A cell of which nothing can be read, in one of the states without a value. */
export function emptyCell(
  { table, row, column }: FormCell,
  form: FormKey | null,
  state: "blank" | "unreadable" | "missing",
): Cell {
  return {
    table,
    row,
    column,
    form,
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
