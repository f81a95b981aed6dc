import { areBrokenResults, type Printed } from "./brokenHeader.ts";
import { areResultsInForm, areRowsInForm, isOfDisputes, isWholeDisputes } from "./disputesText.ts";
import { formRows } from "./formCells.ts";
import { disputesHeader, readDisputesColumns, statutoryDisputes } from "./header.ts";
import type { Heading } from "./headings.ts";
import { settledRow, type SubTable } from "./subTable.ts";
import {
  areNothing,
  areTogether,
  endOf,
  inRows,
  isSumLast,
  mostTableLines,
  readStream,
  type Value,
} from "./tableStream.ts";

/**
 * The same for the disputes table (see orderRows): where nothing but its header is printed in it, to the last character,
 * and as many values as it has columns, then these are its row, if each total is the sum of the results before it.
 */
export function orderDisputes(
  printed: Printed,
  headings: readonly Heading[],
  subTables: readonly SubTable[],
): void {
  const [sub, ...others] = subTables.filter(({ table }) => table === "disputes");
  if (!sub || others.length > 0 || !isDisputesTroubled(printed, sub)) return;
  const tables = subTables.filter(({ table }) => table !== sub.table);
  const end = endOf(sub.line, headings, tables, printed.lines);
  if (end - sub.line > mostTableLines) return;
  const within = readTable(printed, sub.line, end);
  const read = within ?? readTable(printed, sub.line, end + mostBehind);
  if (!read || (!within && !areNothing(read.values))) return;
  const { texts, values } = read;
  if (!areNothing(values) && !areRowsInForm(texts)) return;
  const pieces = values.map(({ piece }) => piece);
  const isInForm = areNothing(values) || areResultsInForm(texts, areTogether(pieces, printed.text));
  const row = settledRow(null, values[0]!.line, pieces);
  const { isLast = true, mayBeCut = false } = sub.rows.at(-1) ?? {};
  sub.rows.splice(0, sub.rows.length, { ...row, isLast, mayBeCut });
  if (isInForm) sub.header.splice(0, sub.header.length, ...disputesHeader(sub.line));
  sub.endsInPart = false;
  sub.isOrderOpen = !isInForm;
}

/** Lines behind the next heading in which the rest of a table may be printed that was cut into blocks, in any order. */
const mostBehind = 60;

/** The texts and the row of values of a table between two lines; null where they are not those of the form. */
function readTable({ lines, text }: Printed, start: number, end: number) {
  const own = lines.slice(start - 1, end - 1);
  const { texts, values } = readStream(own, text, isOfDisputes, true);
  if (!isWholeDisputes(texts.flat().join(""))) return null;
  // A number beside the only row may as well be one too many; among the labels of the header it is that of a page.
  const label = own.findLast(({ pieces }) => pieces.some(({ kind }) => kind === "text"));
  const isPage = ({ line }: Value) => line < (label?.number ?? 0);
  const [row] = inRows(values, 1, statutoryDisputes.length, doAddUp, isPage) ?? [];
  const isSo = row && doAddUp(row) && !row.some(({ isShared }) => isShared);
  return isSo ? { texts, values: row } : null;
}

/** Whether it is open what the values of the table are, or its columns. */
export function isDisputesTroubled(printed: Printed, sub: SubTable): boolean {
  const [row, ...others] = sub.rows;
  const { length } = statutoryDisputes;
  // Between tabs every value has a place of its own: one too many is no number of a page.
  if (row?.layout === "tabs" && row.filled.length > length) return false;
  // A grid shows which of its cells are empty.
  const isInPlaces = row?.layout === "grid" && row.slots.length === length && !row.doubtful;
  if (isInPlaces && others.length === 0 && sub.header.length >= length) return false;
  const isWhole = others.length === 0 && row?.filled.length === length;
  // Digits that found no room in the row stand below it.
  if (isWhole && row.doubtful) return false;
  // Nearly all headers between marks print each label.
  const isMarked = row?.layout === "grid" || row?.layout === "pipes";
  if (isWhole && isMarked && sub.header.length >= length) return false;
  const isKnown = sub.endsInPart
    ? areBrokenResults(printed, sub)
    : readDisputesColumns(sub) !== null;
  return !isWhole || !isKnown;
}

/** Whether each total is the sum of the results before it. */
function doAddUp(values: readonly Value[]): boolean {
  const width = values.length / formRows.disputes.length;
  return formRows.disputes.every((_, i) =>
    isSumLast(values.slice(i * width, (i + 1) * width).map(({ number }) => number)),
  );
}
