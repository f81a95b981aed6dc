import { lineAt } from "../document/document.ts";
import { applicants } from "./applicants.ts";
import type { Printed } from "./brokenHeader.ts";
import { pipeCode } from "./layoutPipes.ts";
import { tabCode } from "./layoutTabs.ts";
import { readNumber } from "./number.ts";
import { PageNumbers } from "./PageNumbers.ts";
import type { Piece } from "./piece.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";
import { isSumLast } from "./tableStream.ts";

/**
 * The number of a page stands alone on its line, behind a row or in it. Where a cell of the row is empty, it has as many
 * values as columns all the same. Doubts the rows of which that may be so, but for those that add up.
 */
export function doubtPages(printed: Printed, subTables: readonly SubTable[]): void {
  doubtUnpiped(printed, subTables);
  let pages: PageNumbers | null = null;
  for (const { table, rows } of subTables) {
    for (const row of rows) {
      if (row.layout !== "lines" || row.isSettled || row.doubtful) continue;
      if (!row.filled.some((piece) => mayBePage(printed, piece))) continue;
      if (addsUp(printed, table, row)) continue;
      const alone = row.filled.filter((piece) => mayBePage(printed, piece));
      const isBesideOthers = row.filled.some((piece) => !isAlone(printed, piece));
      if (!isBesideOthers && !areValuesLost(subTables, table)) continue;
      pages ??= new PageNumbers(printed, areUsuallyAlone(printed, subTables) ? subTables : []);
      for (const piece of alone) if (pages.has(valueOf(printed, piece))) row.doubtful = true;
    }
  }
}

/** Of so many values on lines with others, at most one stands alone where few do. */
const fewestBeside = 4;

/** Whether values stand on lines of their own, so that those of a row with all its values are no numbers of pages. */
function areUsuallyAlone(printed: Printed, subTables: readonly SubTable[]): boolean {
  const values = subTables.flatMap(({ rows }) =>
    rows.flatMap(({ layout, filled }) => (layout === "lines" ? filled : [])),
  );
  const alone = values.filter((piece) => isAlone(printed, piece)).length;
  return alone * fewestBeside > values.length;
}

function valueOf({ document, text }: Printed, { start, end }: Piece) {
  return { line: lineAt(document, start) + 1, number: Number(text.slice(start, end)) };
}

/** No report has as many pages as three digits tell. */
const mostDigits = 2;
const zero = 0x30;

/** Whether a value may be the number of a page. */
function isPage(text: string, { start, end }: Piece): boolean {
  if (end - start > mostDigits || text.charCodeAt(start) === zero) return false;
  return /^[1-9]\d?$/.test(text.slice(start, end));
}

function mayBePage(printed: Printed, piece: Piece): boolean {
  return isPage(printed.text, piece) && isAlone(printed, piece);
}

function isAlone({ document, lines }: Printed, { start }: Piece): boolean {
  return lines[lineAt(document, start)]!.pieces.length === 1;
}

/** Whether a row of a table has fewer values than columns: its empty cells leave no trace. */
function areValuesLost(subTables: readonly SubTable[], table: SubTable["table"]): boolean {
  return subTables.some(
    (sub) =>
      sub.table === table &&
      sub.rows.some(
        ({ row, filled }) =>
          row !== null &&
          row.key !== "other" &&
          Object.values(row.inForm).every(({ length }) => filled.length < length),
      ),
  );
}

/** Columns of which the last, or the first, is the total of the others: those of the requests, and of each kind of dispute. */
const summed: Partial<Record<SubTable["table"], number>> = {
  requests: applicants.length,
  disputes: 5,
};

function addsUp({ text }: Printed, table: SubTable["table"], { filled }: PrintedRow): boolean {
  const width = summed[table];
  if (width === undefined || filled.length % width > 0) return false;
  const numbers = filled.map(({ start, end }) => readNumber(text.slice(start, end)).value ?? 0);
  for (let from = 0; from < numbers.length; from += width) {
    const block = numbers.slice(from, from + width);
    if (!isSumLast(block) && !isSumLast(block.toReversed())) return false;
  }
  return true;
}

/**
 * Where a pipe ends each cell, each on a line of its own, the number of a page has none. The last row of a table may do
 * without, or its last cell; where other values have none either, that is how the table is printed.
 */
function doubtUnpiped({ text }: Printed, subTables: readonly SubTable[]): void {
  const found: PrintedRow[] = [];
  for (const { rows } of subTables) {
    for (const row of rows) {
      if (row.layout !== "pipes" || row.isWhole) continue;
      if (row.filled.every(({ end }) => isPipedAt(text, end))) continue;
      const unpiped = row.filled.filter(({ end }) => !isPipedAt(text, end));
      if (row.isLast && mayLackPipes(text, row, unpiped)) continue;
      if (!unpiped.every((piece) => isPage(text, piece))) return;
      found.push(row);
    }
  }
  for (const row of found) row.doubtful = true;
}

function mayLackPipes(text: string, { filled, slots }: PrintedRow, unpiped: readonly Piece[]) {
  const [only, ...others] = unpiped;
  const isEnd =
    others.length === 0 && only === slots.at(-1) && !/^\s*\|/.test(text.slice(only!.end));
  return isEnd || unpiped.length === filled.length;
}

const space = 0x20;

/** Whether a pipe is the next character on the line behind an offset. */
function isPipedAt(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tabCode) at++;
  return text.charCodeAt(at) === pipeCode;
}
