import { relations } from "../codebook/relations.ts";
import type { FormKey } from "../codebook/schema.ts";
import { applicants, statutoryHeader } from "./applicants.ts";
import type { Printed } from "./brokenHeader.ts";
import type { FormRow } from "./formCells.ts";
import { readRequestsColumns } from "./header.ts";
import type { Heading } from "./headings.ts";
import { PageNumbers } from "./PageNumbers.ts";
import type { PrintedLine } from "./print.ts";
import {
  isOfColumns,
  isOfRequests,
  readApplicantOrder,
  rowsOf,
  wholeRequests,
} from "./requestsText.ts";
import { doubtScattered } from "./scatteredValues.ts";
import { settledRow, type OrphanRow, type PrintedRow, type SubTable } from "./subTable.ts";
import {
  areNothing,
  endOf,
  inRows,
  isSumLast,
  isTableLine,
  mostTableLines,
  readStream,
  type Stream,
  type Value,
} from "./tableStream.ts";

/**
 * A page turned into text without places is printed in blocks: labels of many rows before their values, or behind them,
 * with the header and headings anywhere among them. Where nothing is printed in the requests table but what a form prints
 * there, to the last character, and as many values as its rows have, then these stand in the order of its rows: a page
 * is read from top to bottom, whatever it is cut into. That this is so must show in the rows, each of which adds up to
 * its total but for one or two, in the columns, most of which do what the form says of them, and in the labels, beside none
 * of which the values of a row far from its own may stand. Gives each row its values where all of that holds. Answers the
 * orphans that are left.
 */
export function orderRows(
  printed: Printed,
  headings: readonly Heading[],
  subTables: readonly SubTable[],
  orphans: OrphanRow[],
): OrphanRow[] {
  // Where other text stands in a header, what is above it may be read as a table of its own, without rows.
  const [sub, ...others] = subTables.filter(
    ({ table, rows }) => table === "requests" && rows.length > 0,
  );
  if (!sub || others.length > 0 || !isRequestsTroubled(sub)) return orphans;
  const tables = subTables.filter(({ table }) => table !== sub.table);
  const end = endOf(sub.line, headings, tables, printed.lines);
  if (end - sub.line > mostTableLines) return orphans;
  const { stream, form } = readTable(linesBefore(printed, headings, sub, end), printed.text);
  const rows = form && rowsOf(form);
  const pages = new PageNumbers(printed, tables);
  const isPage = (value: Value) => pages.has(value);
  const values = rows && inRows(stream.values, rows.length, applicants.length, addsUp, isPage);
  if (!values || !isSo(form, rows, values, sub)) {
    doubtScattered(printed.document, sub, ownRows(sub).rows, stream.values);
    return orphans;
  }
  const lineOf = new Map(sub.rows.map(({ row, line }) => [row, line]));
  const { isLast, mayBeCut } = sub.rows.at(-1)!;
  const settled = rows.map((row, i) => {
    const pieces = values[i]!.map(({ piece }) => piece);
    const ofRow = settledRow(row, lineOf.get(row) ?? values[i]![0]!.line, pieces);
    // Those of two rows may have been put in turn.
    const isSure = addsUp(values[i]!) && !values[i]!.some(({ isShared }) => isShared);
    return isSure ? ofRow : { ...ofRow, doubtful: true };
  });
  Object.assign(settled.at(-1)!, { isLast, mayBeCut });
  sub.rows.splice(0, sub.rows.length, ...settled);
  sub.hasUnknownLabel = false;
  if (readRequestsColumns(sub) === null) {
    const order = readApplicantOrder(stream.texts);
    if (order === "form") sub.header.splice(0, sub.header.length, ...statutoryHeader(sub.line));
    sub.isOrderOpen = order === "open";
  }
  return orphans.filter(({ line }) => line < sub.line || line >= end);
}

/** Whether it is open whose values some rows of a table have, or what its columns are. */
export function isRequestsTroubled(sub: SubTable): boolean {
  const { form, rows } = ownRows(sub);
  return (
    rows.length !== rowsOf(form).length || rows.some(isOpen) || readRequestsColumns(sub) === null
  );
}

/** Whether it is open what the values of most rows are that the form of a table has. */
export function areRowsLost(sub: SubTable): boolean {
  const { form, rows } = ownRows(sub);
  return 2 * rows.filter((row) => !isOpen(row)).length < rowsOf(form).length;
}

/** The rows of a table in the form that they are of: （六）其他处理 is a row of the one and a heading of the other. */
function ownRows({ rows }: SubTable): { form: FormKey; rows: readonly PrintedRow[] } {
  const isHeading = rows.some(({ row }) => row!.entry.group === "other_handling");
  return isHeading
    ? { form: "form2021", rows: rows.filter(({ row }) => row!.key !== "other") }
    : { form: "form2019", rows };
}

function isOpen({ doubtful, mayGoOn, beside, layout, filled }: PrintedRow): boolean {
  if (doubtful || mayGoOn || beside > 0) return true;
  // A mark between cells shows which of them are empty, or one.
  const isMarked = layout === "pipes" || layout === "grid";
  return !isMarked && filled.length !== applicants.length;
}

/** Lines above the first label that are looked at for parts of the header. */
const mostAbove = 20;

/**
 * The printed lines of a table before the one where it ends. Above its first label these are such as hold nothing but what
 * the forms print there; and above any other line, those with parts of the header alone, which may stand above the
 * heading of the section.
 */
export function linesBefore(
  { lines, text }: Printed,
  headings: readonly Heading[],
  sub: SubTable,
  end: number,
): PrintedLine[] {
  const heads = new Set(headings.map(({ line }) => line));
  const found: PrintedLine[] = [];
  let isApart = false;
  for (let at = sub.line - 2; at >= 0 && at >= sub.line - mostAbove; at--) {
    const line = lines[at]!;
    isApart ||= heads.has(line.number) || !isTableLine(line, text, isOfRequests);
    if (!isApart || isHeaderLine(line, text)) found.unshift(line);
  }
  return [...found, ...lines.slice(sub.line - 1, end - 1)];
}

/** Whether a line prints text of the header and nothing else. */
function isHeaderLine({ pieces }: PrintedLine, text: string): boolean {
  const isText = pieces.length > 0 && pieces.every(({ kind }) => kind === "text");
  return isText && pieces.every(({ start, end }) => isOfColumns(text.slice(start, end)));
}

/** What is printed, and the form of which it is the whole table, with 无 read as a value or as text; null where it is that of neither. */
function readTable(
  lines: readonly PrintedLine[],
  text: string,
): { stream: Stream; form: FormKey | null } {
  const [asValue, asText] = [true, false].map((isNoneValue) => {
    const stream = readStream(lines, text, isOfRequests, isNoneValue);
    return { stream, form: wholeRequests(stream.texts.flat().join("")) };
  });
  return asText!.form === null ? asValue! : asText!;
}

function addsUp(row: readonly Value[]): boolean {
  return isSumLast(row.map(({ number }) => number));
}

/** Rows of a report that do not add up: more tell that it was not read as it is printed. */
const mostFaulty = 2;

/** Whether values handed to the rows of a form in their order do what it says of them, and fit the labels beside them. */
function isSo(
  form: FormKey,
  rows: readonly FormRow[],
  values: readonly (readonly Value[])[],
  sub: SubTable,
): boolean {
  if (areNothing(values.flat())) return true;
  const told = values.filter((row) => row.some(({ number }) => number !== 0));
  const faulty = told.filter((row) => !addsUp(row));
  if (faulty.length > mostFaulty || 2 * faulty.length >= told.length) return false;
  const numbers = new Map<string, number>(
    rows.flatMap(({ key }, i) =>
      applicants.map((column, k) => [`requests.${key}.${column}`, values[i]![k]!.number] as const),
    ),
  );
  const sum = (cells: readonly string[]) =>
    cells.reduce((total, cell) => total + numbers.get(cell)!, 0);
  let [holding, failing] = [0, 0];
  for (const { rule, left, right } of relations[form]) {
    if (rule !== "requests.flow" && rule !== "requests.column_sum") continue;
    const [a, b] = [sum(left), sum(right)];
    if (a !== b) failing++;
    else if (a !== 0) holding++;
  }
  // Values that each stand on a line of their own may be out of order within a row, and it add up all the same.
  const areInLines = values.every((row) => row.every(({ line }) => line === row[0]!.line));
  const mayFail = areInLines ? holding : 0;
  return (
    failing <= mayFail &&
    areLabelsInOrder(rows, sub) &&
    sub.rows.every((row) => fitsLabel(row, rows, values))
  );
}

/** Whether labels each of which has a row of values behind it stand in the order of the form: sums do not tell rows that are exchanged. */
function areLabelsInOrder(rows: readonly FormRow[], sub: SubTable): boolean {
  const own = sub.rows
    .filter(({ filled }) => filled.length === applicants.length)
    .map(({ row }) => rows.indexOf(row!));
  return own.every((at, i) => i === 0 || at === -1 || own[i - 1]! <= at);
}

/**
 * Whether the values that stand behind a label are those of its row or of some rows above it whose labels come first, with
 * its own at most next to them: a label of several lines stands below the first of them, and a page sorted by the lower
 * edge of what it prints has the values of its row before it. Beside it on its line, or in a grid, only its own can stand.
 */
function fitsLabel(
  { row, line, layout, filled, doubtful }: PrintedRow,
  rows: readonly FormRow[],
  values: readonly (readonly Value[])[],
): boolean {
  if (doubtful) return true;
  const own = rows.indexOf(row!);
  const starts = new Set(filled.map(({ start }) => start));
  const beside = values.flatMap((ofRow, i) =>
    ofRow.some(({ piece }) => starts.has(piece.start)) ? [i] : [],
  );
  if (own === -1 || beside.length === 0) return true;
  const [first, last] = [beside[0]!, beside.at(-1)!];
  if (layout === "grid" || values[first]![0]!.line === line) return first === own;
  return first - 1 <= own && own <= last + 1;
}
