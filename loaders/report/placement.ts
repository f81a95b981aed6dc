import { ownPlaces, placesSpanned, type Habit } from "./habit.ts";
import { isPrinted, type Piece } from "./piece.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/** What stands under each of a row's columns. */
export type Placement =
  /** One piece a column; null where nothing is printed. */
  | { kind: "placed"; pieces: readonly (Piece | null)[] }
  /** One piece that spans all columns. */
  | { kind: "merged"; piece: Piece }
  /** More or fewer values than columns; a column holds a piece only where every way of laying them out gives it the same characters. */
  | {
      kind: "unplaced";
      pieces: readonly (Piece | null)[];
      /** Whether the row is as wide as the header, but its one value may be the first column's or all columns'. */
      isLone?: boolean;
    };

/**
 * Lays a row's pieces under its columns. Values are taken in visible order; empty cells count only where
 * they are printed as such and the row is as wide as the table. Nothing is guessed.
 */
export function place(
  row: PrintedRow,
  sub: SubTable,
  columns: number,
  usual: Habit,
  text: string,
): Placement {
  const printed = row.filled;
  if (printed.length === 0) return { kind: "placed", pieces: nothing(columns) };
  if (row.mayBeCut && printed.length !== columns)
    return { kind: "unplaced", pieces: nothing(columns) };
  const first = row.slots.indexOf(printed[0]!);
  const spare = row.slots.length - first - columns;
  // Text where the first value should stand, with a place to spare, may be a repeated label that is misprinted.
  if (sub.table === "requests" && printed[0]!.kind === "text" && spare > 0)
    return { kind: "unplaced", pieces: nothing(columns) };
  const contiguous = row.slots[first + printed.length - 1] === printed.at(-1);
  // An empty cell before the values is a column's, and the last value then one too many.
  const isShifted =
    row.layout === "pipes"
      ? first > emptyBefore(row, sub, usual)
      : sub.table === "disputes" && row.slots[0]!.kind === "gap";
  // Cells behind the values that the header does not have show that the header has lost some.
  const isHeaderShort =
    (row.layout === "grid" || row.layout === "pipes") &&
    sub.table === "disclosure" &&
    cellsFrom(row, first + columns) > sub.headerBlanks;
  // The disputes table has one row: with places lost or to spare against its header, a cell was lost or printed twice.
  const isOtherWidth =
    sub.table === "disputes" &&
    ((row.layout === "tabs" && spare < sub.headerBlanks) ||
      (row.layout !== "tabs" &&
        spare > sub.headerBlanks &&
        row.slots.slice(first + columns).every(({ kind }) => kind === "blank")));
  if (
    printed.length === columns &&
    contiguous &&
    !isShifted &&
    !isHeaderShort &&
    !isOtherWidth &&
    !hasOddWidth(row, sub, columns, usual)
  )
    return { kind: "placed", pieces: printed };
  if (printed.length > columns) return { kind: "unplaced", pieces: certain(row, columns, text) };
  if (
    columns > 1 &&
    hasAllColumns(row, sub, columns) &&
    isMerged(row, sub, printed, columns, usual, text)
  )
    return { kind: "merged", piece: printed[0]! };
  const pieces = opensItsLine(row, text) ? null : byPlace(row, sub, columns, usual);
  if (!pieces) return { kind: "unplaced", pieces: nothing(columns) };
  // Where the rest of a spanned cell looks empty, one value at the head of a row may be the first column's or all columns'.
  const isLone =
    columns > 1 &&
    pieces.slice(1).every((piece) => piece === null) &&
    row.slots.some(({ kind }) => kind === "gap");
  if (!isLone) return { kind: "placed", pieces };
  // A 0 is the first column's in either case, if the header is the row's own.
  const { start, end } = printed[0]!;
  const isZero = text.slice(start, end) === "0" && hasAllColumns(row, sub, columns);
  const known = pieces.map((piece) => (isZero ? piece : null));
  return { kind: "unplaced", pieces: known, isLone };
}

/** How many empty cells before the values of a row between pipes are no column's: the one that opens it, or the rest of its label's cell. */
function emptyBefore(row: PrintedRow, { table, opensRows }: SubTable, usual: Habit): number {
  if (table === "disputes") return opensRows ? 1 : 0;
  return table === "requests" && usual.areSpansFilled ? placesSpanned(row) - 1 : 0;
}

/** How many cells a row has from a slot on. */
function cellsFrom({ slots }: PrintedRow, slot: number): number {
  let cells = 0;
  for (let i = slot; i < slots.length; i++) if (slots[i]!.kind !== "filler") cells++;
  return cells;
}

/** Lists of so many columns under which nothing stands, each made once. */
const nothings: (readonly null[])[] = [];

export function nothing(columns: number): readonly null[] {
  return (nothings[columns] ??= Array.from({ length: columns }, () => null));
}

/** Whether a row has as many columns as in a form, and stands below its own article: else its header may be that of other rows. */
function hasAllColumns(
  { row }: PrintedRow,
  { table, article }: SubTable,
  columns: number,
): boolean {
  if (table !== "disclosure") return true;
  const { entry, inForm } = row!;
  if (article !== null && article !== entry.group) return false;
  return Object.values(inForm).some(({ length }) => length === columns);
}

/**
 * Whether a row is not as wide as those of its table, which are all as wide with tabs, in a grid, and with pipes
 * where filler makes them so: then a value may be printed twice, and an empty cell behind the values be a column's.
 * A row of a grid whose cells are just as many as its columns has none to spare, whatever its width.
 */
function hasOddWidth(
  { layout, places, slots }: PrintedRow,
  { table, hasFiller }: SubTable,
  columns: number,
  habit: Habit,
): boolean {
  if (table !== "requests") return false;
  const usual = habit.places;
  if (usual === null) return false;
  if (layout === "tabs") return places > usual;
  if (layout === "grid") return places > usual && slots.length > columns;
  // The last row may lack its filler, but not a part of it.
  const isCut = places < usual && slots.at(-1)!.kind === "blank";
  return layout === "pipes" && hasFiller && (places > usual || isCut);
}

const pageNumber = /\s([-—–])\s*\d{1,3}\s*\1$/;

/**
 * What one value too many tells: a column's value is certain where the one next to it is the same. More, or
 * other text among the values, may have come in from another row. Where only white space parts the values, the two
 * may be one number torn apart; none has a 0 before other digits.
 */
function certain(
  { filled: printed, slots, layout }: PrintedRow,
  columns: number,
  text: string,
): readonly (Piece | null)[] {
  if (printed.length > columns + 1 || printed.some(({ kind }) => kind !== "value"))
    return nothing(columns);
  // Filler ends a row: what stands behind it is that of a row whose label was lost.
  const last = slots.lastIndexOf(printed.at(-1)!);
  if (slots.some(({ kind }, i) => kind === "filler" && i < last)) return nothing(columns);
  // The number of a page has come in, whose strokes may stand where the row is empty.
  if (layout === "lines" && pageNumber.test(text.slice(printed[0]!.start, printed.at(-1)!.end)))
    return nothing(columns);
  return nothing(columns).map((_, i) => {
    const piece = printed[i]!;
    if (!isSameText(text, piece, printed[i + 1]!)) return null;
    return layout === "lines" && text[piece.start] !== "0" ? null : piece;
  });
}

function isSameText(text: string, a: Piece, b: Piece): boolean {
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/**
 * One value in a cell as wide as all columns, or with filler behind it for the others. The last row of a
 * table that prints filler lacks its own; there an empty cell would still be printed as such.
 */
function isMerged(
  { slots, isLast, isWhole, layout, line, mayGoOn }: PrintedRow,
  sub: SubTable,
  printed: readonly Piece[],
  columns: number,
  habit: Habit,
  text: string,
): boolean {
  const { hasFiller } = sub;
  const [first, next] = slots;
  if (printed.length !== 1 || !first || first !== printed[0]) return false;
  if (first.width >= columns) return true;
  if (next) return next.kind === "filler" && next.width >= columns - 1;
  // In a table whose rows print each cell and nothing else, one cell is all of the row.
  if (layout !== "pipes" || sub.table !== "requests" || mayGoOn) return false;
  if (isLast && hasFiller) return true;
  if (!isWhole || !habit.isTight || (!isLast && sub.rows.at(-1)?.line === line)) return false;
  // Where others print another number alone, it is the total that stands alone, and the empty cells left no trace.
  return sub.rows.every(
    ({ filled: [only, ...others] }) =>
      only === undefined || others.length > 0 || isSameText(text, only, first),
  );
}

/** Whether what looks like the first empty cell of a row stands at the head of a line below its label: it may be the pipe behind that, where lines are broken. */
function opensItsLine({ row, isWhole, layout, slots: [first] }: PrintedRow, text: string): boolean {
  if (row === null || !isWhole || layout !== "pipes" || isPrinted(first!)) return false;
  return text.slice(text.lastIndexOf("\n", first!.start - 1) + 1, first!.start).trim() === "";
}

/** The places of a row under its columns, empty ones included; null where the row's width does not bear out one way only. */
function byPlace(
  row: PrintedRow,
  sub: SubTable,
  columns: number,
  usual: Habit,
): (Piece | null)[] | null {
  if (row.layout === "lines") return null;
  const cells = ownPlaces(row);
  const extra = cells.length - columns;
  if (!hasItsWidth(row, sub, extra, usual)) return null;
  // The columns must take in every place that is filled.
  const first = cells.findIndex((cell) => cell !== null);
  const last = cells.findLastIndex((cell) => cell !== null);
  let found: number | null = null;
  for (const lead of usual.leads) {
    const from = isOpened(row, sub, extra) ? 1 : lead(row.labelPlace, extra);
    const isFit = from >= 0 && from <= extra && from <= first && last < from + columns;
    if (!isFit || from === found) continue;
    if (found !== null) return null;
    found = from;
  }
  return found === null ? null : cells.slice(found, found + columns);
}

/** Whether a row without label begins with the pipe that opens every row of its table. */
function isOpened(row: PrintedRow, { table, opensRows }: SubTable, extra: number): boolean {
  return (
    table === "disputes" &&
    opensRows &&
    !row.isWhole &&
    extra === 1 &&
    row.slots[0]?.kind === "blank"
  );
}

/** Whether a row has all the places that rows of its table have, so that no cell of it was lost. */
function hasItsWidth(row: PrintedRow, sub: SubTable, extra: number, habit: Habit): boolean {
  if (extra < 0 || (extra === 0 && sub.opensRows && sub.table === "disputes")) return false;
  // What would follow the values of a table's last row is often not printed, but is where an empty place ends it
  // or the header has one.
  const isEnded =
    row.layout === "tabs" &&
    (row.slots.at(-1)!.kind === "gap" || (sub.table === "disputes" && sub.headerBlanks > 0));
  if (extra === 0 && row.isLast && row.layout !== "grid" && !isEnded) return true;
  // Where no row has places to spare, labels and cells are all that is printed.
  if (extra === 0 && sub.table === "requests" && habit.isTight) return true;
  if (isOpened(row, sub, extra)) return true;
  return sub.table === "requests" ? row.places === habit.places : extra === sub.headerBlanks;
}
