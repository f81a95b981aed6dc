import { isLaidOut, isOneLine, layUnder } from "./alignment.ts";
import { applicants } from "./applicants.ts";
import type { Printed } from "./brokenHeader.ts";
import type { Heading } from "./headings.ts";
import { bareOf } from "./labels.ts";
import { labelSpans, type LabelSpan, type LabelSpans } from "./labelSpans.ts";
import { readNumber } from "./number.ts";
import { isPrinted, wordsOf, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { endOf } from "./tableStream.ts";
import { newRow, type OrphanRow, type PrintedRow, type SubTable } from "./subTable.ts";

/**
 * In a narrow table labels are broken over lines, and a copy of the page prints the values of their rows beside any of
 * these lines or between them. Where the labels of the requests table can be read as a whole, they tell over which lines
 * each row goes, and rows stand in the order of their labels: gives each row the values that no other way of dividing
 * the lines of values among the rows leaves to another. Rows of which this is not so are doubtful. Answers the orphans
 * that are left.
 */
export function settleRows(
  printed: Printed,
  headings: readonly Heading[],
  subTables: readonly SubTable[],
  orphans: OrphanRow[],
): OrphanRow[] {
  let left = orphans;
  for (const [i, sub] of subTables.entries()) {
    if (sub.table !== "requests" || !isTroubled(printed, sub)) continue;
    const start = sub.rows[0]!.line;
    const end = endOf(start, headings, subTables.slice(i + 1, i + 2), printed.lines);
    const lines = tableLines(printed, sub, start, end);
    const found = labelSpans(lines, printed.text);
    if (!found) continue;
    const numbers = found.spans.map(({ first }) => lines[first]!.number);
    const rows = dividedRows(printed, found, numbers, sub.rows);
    if (!rows || 2 * rows.filter(({ isSettled }) => isSettled).length < rows.length) continue;
    const { isLast, mayBeCut } = sub.rows.at(-1)!;
    Object.assign(rows.at(-1)!, { isLast, mayBeCut });
    sub.rows.splice(0, sub.rows.length, ...rows);
    sub.hasUnknownLabel = false;
    if (rows.every(({ isSettled }) => isSettled))
      left = left.filter(({ line }) => line < start || line >= end);
  }
  return left;
}

/** Lines of values of the longest table: a row's numbers are broken over a few lines at most. */
const mostLines = 200;

/** Rows of the form that has fewest. */
const fewestRows = 23;

/** Whether a table laid out with spaces has rows of which it is open what their values are. */
function isTroubled({ document }: Printed, { rows }: SubTable): boolean {
  if (rows.length === 0 || rows.some(({ layout }) => layout !== "lines" && layout !== null))
    return false;
  if (!rows.some(({ filled }) => isLaidOut(document, filled))) return false;
  const own = rows.filter(({ row }) => row!.key !== "other");
  return (
    own.length < fewestRows - 1 ||
    own.some(
      (row) =>
        isOpen(row) ||
        row.filled.length === 0 ||
        row.filled.length > applicants.length ||
        (isLaidOut(document, row.filled) && !isOneLine(document, row.filled)),
    )
  );
}

/** Whether it is open what the values of a row are. */
function isOpen({ doubtful, mayGoOn, beside }: PrintedRow): boolean {
  return doubtful || mayGoOn || beside > 0;
}

/** The printed lines of a table from one to before another, without those in which a new page prints its header again. */
function tableLines(
  { document, lines, text }: Printed,
  sub: SubTable,
  start: number,
  end: number,
): PrintedLine[] {
  const own = (from: number, to: number) =>
    lines.slice(from - 1, to - 1).filter(({ pieces }) => pieces.some(isPrinted));
  const header = lettersOf(own(sub.line, start), text);
  const found = own(start, end);
  for (let i = 1; i < found.length; i++) {
    const before = document.lines[found[i - 1]!.number - 1]!.end;
    const at = document.lines[found[i]!.number - 1]!;
    if (!document.text.slice(before, at.end).includes("\f")) continue;
    for (let to = i + 1; to < found.length; to++) {
      const letters = lettersOf(found.slice(i, to), text);
      if (letters.length > header.length) break;
      if (letters !== header || header === "") continue;
      found.splice(i, to - i);
      break;
    }
  }
  return found;
}

/** The letters and digits of some lines, in an order that does not depend on how they are broken. */
function lettersOf(lines: readonly PrintedLine[], text: string): string {
  const words = lines.flatMap(({ pieces }) =>
    pieces.map((piece) => bareOf(wordsOf(piece, text)?.folded ?? "")),
  );
  return Array.from(words.join("")).toSorted().join("");
}

/** Values that stand on one line, and on which of the table's lines and pages that is. */
interface ValueLine {
  readonly line: number;
  readonly page: number;
  readonly pieces: readonly Piece[];
}

/** Lines of values that one row may have, from one to before another. */
interface Share {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  /** The values in the order of the columns; null where they are not those of a whole row. */
  readonly whole: readonly Piece[] | null;
}

/** How lines of values may be divided among rows. */
interface Division {
  /** How many rows have no values of their own, with the lines of values that no row has. */
  readonly cost: number;
  /** For each row, what it has in each of the best ways. */
  readonly shares: readonly (readonly Share[])[];
}

/**
 * The rows of a table with their values; those of which it is open which these are, are doubtful. Where every line of
 * values finds a row and every row its values, their order tells. Else a row must have them beside its own label in
 * every best way, away from values that no row has. Null where values can be divided better with no regard for the
 * labels they stand beside. `numbers` are those of the lines on which the labels begin.
 */
function dividedRows(
  printed: Printed,
  { spans, values }: LabelSpans,
  numbers: readonly number[],
  rows: readonly PrintedRow[],
): PrintedRow[] | null {
  const lines = valueLines(printed, values);
  if (lines.length > mostLines) return null;
  const strict = divide(printed, spans, lines, mayHave);
  const near = strict.cost === 0 ? strict : divide(printed, spans, lines, isNear);
  const isWhole = near.cost === 0;
  if (near.cost < strict.cost && !(isWhole && areShifted(spans, lines, near))) return null;
  const { shares } = isWhole ? near : strict;
  const owned = new Set(
    shares.flatMap(([only, ...others]) =>
      others.length === 0 && isOneRow(printed, only!) ? lines.slice(only!.from, only!.to) : [],
    ),
  );
  /** The lines that are all of a label: what stands there is its row's. */
  const ofOneLine = new Set(spans.flatMap(({ first, last }) => (first === last ? first : [])));
  /** Lines above or below a row that are no other row's: parts of its numbers, if it has any that go on. */
  const rest = (from: number, step: 1 | -1): ValueLine[] => {
    const found = [];
    for (let i = from; lines[i]; i += step) {
      if (owned.has(lines[i]!) || ofOneLine.has(lines[i]!.line)) break;
      found.push(lines[i]!);
    }
    return found;
  };
  /** Whether the rest that begins on a line may be that of a row, or go on in it. */
  const mayBelong = (row: number, [next]: readonly ValueLine[]) =>
    next !== undefined && isNear(spans, row, next.line);
  return spans.map((span, i) => {
    const line = numbers[i]!;
    const [only, ...others] = shares[i]!;
    const { from, to, pieces: own } = only!;
    const [above, below] = [rest(from - 1, -1), rest(to, 1)];
    const mayEndIt = mayBelong(i, below) && mayEndBelow(printed, own);
    const mayEndInIt =
      mayBelong(i, above) && above.some(({ pieces }) => mayEndBelow(printed, pieces));
    const isAlone = !mayEndIt && !mayEndInIt;
    const isSure =
      others.length === 0 && (isWhole || (isAlone && isBeside(span, lines.slice(from, to))));
    const whole = isSure ? only!.whole : null;
    const before = rows.filter(({ row }) => row === span.row);
    if (isSure && !whole && before.length === 1 && hasOnly(before[0]!, own))
      return { ...before[0]!, line };
    const most = shares[i]!.reduce((a, b) => (a.pieces.length < b.pieces.length ? b : a)).pieces;
    const pieces = [...(whole ?? most)];
    return {
      ...newRow(span.row, line, null, 0),
      layout: pieces.length > 0 ? "lines" : null,
      slots: pieces,
      filled: pieces,
      places: pieces.length,
      doubtful: whole === null,
      isSettled: whole !== null,
    };
  });
}

/** Whether values are on one line and as many as columns. */
function isOneRow({ document }: Printed, { pieces }: Share): boolean {
  return pieces.length === applicants.length && isOneLine(document, pieces);
}

/** Whether some of the values may be numbers that go on below: none has a 0 before other digits. */
function mayEndBelow({ text }: Printed, pieces: readonly Piece[]): boolean {
  return pieces.some(({ start }) => /[1-9]/.test(text.charAt(start)));
}

/** Whether a row is not doubted and has these values, though they may not be those of a whole row. */
function hasOnly(row: PrintedRow, pieces: readonly Piece[]): boolean {
  return (
    !isOpen(row) &&
    row.filled.length === pieces.length &&
    pieces.every((piece, i) => piece === row.filled[i])
  );
}

/** Values that a page sets a line higher or lower than their labels are so in many rows; with those of few, one line may have been moved. */
const fewestShifted = 5;

/** Whether many rows have the values that stand beside the only line of another label. */
function areShifted(
  spans: readonly LabelSpan[],
  lines: readonly ValueLine[],
  { shares }: Division,
): boolean {
  const shifted = shares.filter(([only], row) =>
    lines.slice(only!.from, only!.to).some(({ line }) => !mayHave(spans, row, line)),
  );
  return shifted.length >= fewestShifted;
}

/** Whether a row may have the values of a line, where the labels of the table stand as given. */
type MayHave = (spans: readonly LabelSpan[], row: number, line: number) => boolean;

function divide(
  printed: Printed,
  spans: readonly LabelSpan[],
  lines: readonly ValueLine[],
  may: MayHave,
): Division {
  const shares = spans.map((_, row) => sharesOf(printed, lines, (line) => may(spans, row, line)));
  const [above, below] = [costsAbove(shares, lines.length), costsBelow(shares, lines.length)];
  const cost = above.at(-1)!.at(-1)!;
  const best = shares.map((ofRow, i) =>
    ofRow.filter(
      (share) => above[i]![share.from]! + costOf(share) + below[i + 1]![share.to]! <= cost,
    ),
  );
  return { cost, shares: best };
}

function valueLines({ text }: Printed, values: readonly (readonly Piece[])[]): ValueLine[] {
  let page = 0;
  let end = values.find(({ length }) => length > 0)?.[0]!.start ?? 0;
  return values.flatMap((pieces, line) => {
    if (pieces.length === 0) return [];
    if (text.slice(end, pieces[0]!.start).includes("\f")) page++;
    end = pieces.at(-1)!.end;
    return [{ line, page, pieces }];
  });
}

function sharesOf(
  printed: Printed,
  lines: readonly ValueLine[],
  may: (line: number) => boolean,
): Share[] {
  const shares: Share[] = [];
  for (let from = 0; from <= lines.length; from++) {
    for (let to = from; to <= lines.length; to++) {
      if (to > from && !may(lines[to - 1]!.line)) break;
      const pieces = lines.slice(from, to).flatMap((line) => line.pieces);
      shares.push({ from, to, pieces, whole: wholeRow(printed, pieces, lines, from) });
    }
  }
  return shares;
}

/** Whether a line is one of those that the label of a row goes over, or next to them. */
function isNear(spans: readonly LabelSpan[], row: number, line: number): boolean {
  const { first, last } = spans[row]!;
  return first - 1 <= line && line <= last + 1;
}

/** The same, but not the only line of another label. */
function mayHave(spans: readonly LabelSpan[], row: number, line: number): boolean {
  return (
    isNear(spans, row, line) &&
    spans.every((other, i) => i === row || other.first < other.last || other.first !== line)
  );
}

/** Whether all values stand on lines that a label goes over. */
function isBeside({ first, last }: LabelSpan, lines: readonly ValueLine[]): boolean {
  return lines.every(({ line }) => first <= line && line <= last);
}

/**
 * Values, the first of which stand on one of some lines, as those of a whole row: as many as columns, each in its own,
 * of which one is the sum of the others; else null.
 */
function wholeRow(
  { document, text }: Printed,
  pieces: readonly Piece[],
  lines: readonly ValueLine[],
  first: number,
): readonly Piece[] | null {
  const { length } = applicants;
  if (pieces.length !== length || pieces.some(({ kind }) => kind !== "value")) return null;
  const onPage = () =>
    lines.flatMap((line) =>
      line.page === lines[first]!.page && line.pieces.length === length ? [line.pieces] : [],
    );
  const laid = isOneLine(document, pieces) ? pieces : layUnder(document, onPage(), pieces);
  const whole = laid?.filter((piece) => piece !== null) ?? [];
  if (whole.length !== length) return null;
  const values = whole.map(({ start, end }) => readNumber(text.slice(start, end)).value ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  return sum === 2 * values.at(-1)! || sum === 2 * values[0]! ? whole : null;
}

/** A row without values of its own costs one, and so does a line of values that no row has. */
function costOf({ whole }: Share): number {
  return whole ? 0 : 1;
}

/** By row and line of values: what the rows above cost at least where they have the lines above. */
function costsAbove(shares: readonly (readonly Share[])[], lines: number): number[][] {
  const costs = [Array.from({ length: lines + 1 }, (_, i) => i)];
  for (const ofRow of shares) {
    const before = costs.at(-1)!;
    const next = before.map(() => Infinity);
    for (const share of ofRow)
      next[share.to] = Math.min(next[share.to]!, before[share.from]! + costOf(share));
    for (let i = 1; i <= lines; i++) next[i] = Math.min(next[i]!, next[i - 1]! + 1);
    costs.push(next);
  }
  return costs;
}

/** By row and line of values: what the rows from it on cost at least where they have the lines from it on. */
function costsBelow(shares: readonly (readonly Share[])[], lines: number): number[][] {
  const costs = [Array.from({ length: lines + 1 }, (_, i) => lines - i)];
  for (const ofRow of shares.toReversed()) {
    const behind = costs[0]!;
    const next = behind.map(() => Infinity);
    for (const share of ofRow)
      next[share.from] = Math.min(next[share.from]!, behind[share.to]! + costOf(share));
    for (let i = lines - 1; i >= 0; i--) next[i] = Math.min(next[i]!, next[i + 1]! + 1);
    costs.unshift(next);
  }
  return costs;
}
