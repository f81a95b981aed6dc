import { applicants, statutoryHeader } from "./applicants.ts";
import type { Printed } from "./brokenHeader.ts";
import { isDisputesTroubled } from "./disputesInOrder.ts";
import { disputesSums, isOfDisputes } from "./disputesText.ts";
import { disputesHeader, statutoryDisputes } from "./header.ts";
import type { Heading } from "./headings.ts";
import type { Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { isOfRequests, rowsOf, wholeRequestsWith } from "./requestsText.ts";
import { isRequestsTroubled, linesBefore } from "./rowsInOrder.ts";
import { settledRow, type OrphanRow, type SubTable } from "./subTable.ts";
import { isTableLine, mostTableLines, readStream } from "./tableStream.ts";

/**
 * A copy may tear the tables of requests and disputes into blocks and print these in any order, behind the sections that
 * follow too. Where all labels of both are there to the last character, and as many values as both have, each of them 0,
 * it does not matter whose each is: gives each row its own. Answers the orphans that are left.
 */
export function settleNothing(
  printed: Printed,
  headings: readonly Heading[],
  subTables: SubTable[],
  orphans: OrphanRow[],
): OrphanRow[] {
  const parts = subTables.filter(({ table }) => table !== "disclosure");
  const requests = parts.find(({ table }) => table === "requests");
  const disputes = parts.find(({ table }) => table === "disputes");
  if (!requests || !disputes || requests.line > disputes.line) return orphans;
  if (printed.lines.length - requests.line > mostTableLines) return orphans;
  if (!areTroubled(printed, subTables) || parts.some(showsEmptyCells)) return orphans;
  const lines = ownLines(printed, headings, requests);
  const zeros = zerosOf(lines, printed.text);
  if (!zeros) return orphans;
  const { texts } = readStream(lines, printed.text, isOfEither, true);
  const form = wholeRequestsWith(texts.flat().join(""), disputesSums());
  if (!form) return orphans;
  const rows = rowsOf(form);
  const columns = statutoryDisputes.length;
  if (zeros.length !== rows.length * applicants.length + columns) return orphans;
  const lineOf = new Map(requests.rows.map(({ row, line }) => [row, line]));
  const settled = rows.map((row, i) => {
    const own = zeros.slice(i * applicants.length, (i + 1) * applicants.length);
    return settledRow(row, lineOf.get(row) ?? requests.line, own);
  });
  settled.at(-1)!.isLast = true;
  settle(requests, settled, statutoryHeader(requests.line));
  const row = { ...settledRow(null, disputes.line, zeros.slice(-columns)), isLast: true };
  settle(disputes, [row], disputesHeader(disputes.line));
  const others = parts.filter((part) => part !== requests && part !== disputes);
  for (const other of others) subTables.splice(subTables.indexOf(other), 1);
  return orphans.filter(({ line }) => line < requests.line);
}

/** Whether tabs hold the place of each cell: one that is empty may not be filled by one too many elsewhere. */
function showsEmptyCells({ rows }: SubTable): boolean {
  return rows.some(({ layout }) => layout === "tabs");
}

/** Whether anything is open in the tables of requests and disputes, or one of them is not found or printed in parts. */
export function areTroubled(printed: Printed, subTables: readonly SubTable[]): boolean {
  const parts = subTables.filter(({ table }) => table !== "disclosure");
  return (
    parts.length !== 2 ||
    parts.some((sub) =>
      sub.table === "requests" ? isRequestsTroubled(sub) : isDisputesTroubled(printed, sub),
    )
  );
}

function settle(sub: SubTable, rows: SubTable["rows"], header: SubTable["header"]): void {
  sub.rows.splice(0, sub.rows.length, ...rows);
  sub.header.splice(0, sub.header.length, ...header);
  Object.assign(sub, {
    hasUnknownLabel: false,
    hasUnknownHeader: false,
    isOrderOpen: false,
    endsInPart: false,
  });
}

/** The lines from a table's header to the end that are no heading and no sentence; of those above its first label, such as print no value. */
function ownLines(
  printed: Printed,
  headings: readonly Heading[],
  sub: SubTable,
): readonly PrintedLine[] {
  const heads = new Set(headings.map(({ line }) => line));
  const lines = linesBefore(printed, headings, sub, printed.lines.length + 1);
  return lines.filter(({ number, pieces }) => {
    const isSentence = pieces.some(({ start, end }) =>
      printed.text.slice(start, end).includes("。"),
    );
    const isBelow = number >= sub.line || pieces.every(({ kind }) => kind === "text");
    return isBelow && !isSentence && !heads.has(number);
  });
}

function isOfEither(printed: string): boolean {
  return isOfRequests(printed) || isOfDisputes(printed);
}

/** The values of the lines that print nothing but what stands in the two tables; null where any is no 0. 无 alone is said of a section. */
function zerosOf(lines: readonly PrintedLine[], text: string): Piece[] | null {
  const values = lines
    .filter((line) => isTableLine(line, text, isOfEither))
    .flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === "value"))
    .filter(({ start, end }) => text.slice(start, end) !== "无");
  return values.every(({ start, end }) => text.slice(start, end) === "0") ? values : null;
}
