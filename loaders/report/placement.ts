import { isPrinted, type Piece } from "./piece.ts";

/** What stands under each of a row's columns. */
export type Placement =
  /** One piece a column; null where nothing is printed. */
  | { kind: "placed"; pieces: readonly (Piece | null)[] }
  /** One piece that spans all columns. */
  | { kind: "merged"; piece: Piece }
  /** More or fewer values than columns; a column holds a piece only where every way of laying them out gives it the same characters. */
  | { kind: "unplaced"; pieces: readonly (Piece | null)[]; printed: number };

/** How the whole rows of a table are printed; found from the rows that have as many values as columns. */
export interface Habit {
  /** Empty places between a row's label and its first value. */
  readonly leads: ReadonlySet<number>;
  /** Grid places of a row. */
  readonly places: ReadonlySet<number>;
}

interface Row {
  readonly slots: readonly Piece[];
  readonly places: number;
}

/** The habit of a table of `columns` columns. */
export function habit(rows: readonly Row[], columns: number): Habit {
  const leads = new Set<number>();
  const places = new Set<number>();
  for (const { slots, places: width } of rows) {
    const first = slots.findIndex(isPrinted);
    const printed = slots.filter(isPrinted).length;
    if (printed !== columns || !slots.slice(first, first + columns).every(isPrinted)) continue;
    leads.add(expand(slots.slice(0, first)).length);
    places.add(width);
  }
  return { leads, places };
}

/**
 * Lays a row's pieces under its columns. Values are taken in visible order; empty cells count only where
 * they are printed as such and the row is as wide as its neighbours. Nothing is guessed.
 */
export function place(
  row: Row,
  columns: number,
  { leads, places }: Habit,
  sameText: (a: Piece, b: Piece) => boolean,
): Placement {
  const printed = row.slots.filter(isPrinted);
  const nothing = Array.from({ length: columns }, () => null);
  if (printed.length === 0) return { kind: "placed", pieces: nothing };

  const first = row.slots.indexOf(printed[0]!);
  const contiguous = row.slots.slice(first, first + printed.length).every(isPrinted);
  if (printed.length === columns && contiguous) return { kind: "placed", pieces: printed };

  if (printed.length > columns) {
    const surplus = printed.length - columns;
    const certain = nothing.map((_, i) => {
      const candidates = printed.slice(i, i + surplus + 1);
      return candidates.every((piece) => sameText(piece, candidates[0]!)) ? printed[i]! : null;
    });
    return { kind: "unplaced", pieces: certain, printed: printed.length };
  }

  // A cell as wide as all columns; or one value, then filler for the other columns.
  if (printed.length === 1 && columns > 1 && printed[0]!.width >= columns) {
    return { kind: "merged", piece: printed[0]! };
  }
  const next = row.slots[first + 1];
  if (
    printed.length === 1 &&
    first === 0 &&
    columns > 1 &&
    next?.kind === "filler" &&
    next.width >= columns - 1
  ) {
    return { kind: "merged", piece: printed[0]! };
  }

  // Where a spanned cell leaves gaps, one value at the head of a row may be either the first column's or all columns'.
  const lone =
    printed.length === 1 &&
    columns > 1 &&
    row.slots.slice(first + 1, first + columns).every(({ kind }) => kind === "gap");
  const ways = lone ? [] : windows(row, columns, leads, places);
  if (ways.length === 1) return { kind: "placed", pieces: ways[0]! };
  return { kind: "unplaced", pieces: nothing, printed: printed.length };
}

/** The ways to cut `columns` places, empty cells included, out of a row so that no value is left over. */
function windows(
  row: Row,
  columns: number,
  leads: ReadonlySet<number>,
  places: ReadonlySet<number>,
): (Piece | null)[][] {
  if (places.size > 0 && !places.has(row.places)) return [];
  const cells = expand(row.slots);
  const lastCell =
    row.slots.at(-1)?.kind === "filler" ? cells.length - row.slots.at(-1)!.width : cells.length;
  const candidates = leads.size > 0 ? [...leads] : Array.from({ length: lastCell }, (_, i) => i);
  return candidates
    .filter(
      (lead) => lead + columns <= cells.length && (leads.size > 0 || lead + columns <= lastCell),
    )
    .filter((lead) => cells.every((cell, i) => cell === null || (i >= lead && i < lead + columns)))
    .map((lead) => cells.slice(lead, lead + columns));
}

/** One entry a grid place: the piece printed there, or null. */
function expand(slots: readonly Piece[]): (Piece | null)[] {
  return slots.flatMap((piece) =>
    isPrinted(piece) ? [piece] : Array.from({ length: piece.width }, () => null),
  );
}
