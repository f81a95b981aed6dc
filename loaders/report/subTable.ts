import type { TableKey } from "../codebook/schema.ts";
import type { Extent } from "./extent.ts";
import type { FormRow } from "./formCells.ts";
import type { Meaning } from "./labels.ts";
import { isPrinted, type LayoutName, type Piece } from "./piece.ts";

/** A row as printed: the pieces that follow its label, in visible order. */
export interface PrintedRow {
  /** The row of the form; null for the one row of values of the disputes table, which spans three rows of the codebook. */
  readonly row: FormRow | null;
  readonly line: number;
  /** Grid place of its label in the line; null where lines are no whole rows. */
  readonly labelPlace: number | null;
  /** How its values are printed; null where it has none. */
  layout: LayoutName | null;
  slots: Piece[];
  /** Those of the slots that hold characters; the same list where all do. */
  filled: Piece[];
  /** Grid places the row fills, labels and filler included. */
  places: number;
  /** Whether it fills one whole line. */
  isWhole: boolean;
  /** Whether it is the last row of its table, which something else follows. */
  isLast: boolean;
  /** Whether the document ends in it, which may then be cut short. */
  mayBeCut: boolean;
  /** Whether values under text that is no label follow it, which may be its own. */
  mayGoOn: boolean;
  /** How many more values stand beside the rest of its label: parts of numbers that found no room in their cells, or those of another row. */
  beside: number;
  /** Whether text that is no label stands between the label and the values, which may then be another row's. */
  doubtful: boolean;
  /** Whether its values were found by the labels of the whole table (see settleRows), wherever they stand beside its own. */
  isSettled: boolean;
}

/** A row of which nothing is printed yet. */
export function newRow(
  row: FormRow | null,
  line: number,
  labelPlace: number | null,
  places: number,
): PrintedRow {
  const slots: Piece[] = [];
  return {
    row,
    line,
    labelPlace,
    layout: null,
    slots,
    filled: slots,
    places,
    isWhole: false,
    isLast: false,
    mayBeCut: false,
    mayGoOn: false,
    beside: 0,
    doubtful: false,
    isSettled: false,
  };
}

/** A row of which it is known that these are its values, one a column, whatever stands around them. */
export function settledRow(
  row: FormRow | null,
  line: number,
  pieces: readonly Piece[],
): PrintedRow {
  const slots = [...pieces];
  const { length: places } = slots;
  const layout = "lines";
  return {
    ...newRow(row, line, null, places),
    layout,
    slots,
    filled: slots,
    places,
    isSettled: true,
  };
}

/** Adds a slot to a row. One list serves for both kinds of its slots until they differ. */
export function addSlot(row: PrintedRow, piece: Piece): void {
  const { slots, filled } = row;
  if (isPrinted(piece)) {
    if (filled !== slots) filled.push(piece);
  } else if (filled === slots) {
    row.filled = slots.slice();
  }
  slots.push(piece);
}

/** A header cell that names a column. */
export interface HeaderCell {
  readonly meanings: readonly Meaning[];
  readonly note: string;
  readonly line: number;
  /** Grid place in its row; null where lines are no whole rows. */
  readonly place: number | null;
  /** The places of its lines, where a page is laid out with spaces; else null. */
  readonly extent: Extent | null;
  /** Whether it is broken over lines or cells. */
  readonly isBroken: boolean;
}

/** A header cell of which nothing is known but its meaning and its line. */
export function headerCell(meaning: Meaning, line: number): HeaderCell {
  return { meanings: [meaning], note: "", line, place: null, extent: null, isBroken: false };
}

/** A part of a statutory table under one header. */
export interface SubTable {
  readonly table: TableKey;
  readonly line: number;
  /** Key of the article printed above it (disclosure only); null where none is. */
  article: string | null;
  /** Header cells in visible order. */
  readonly header: HeaderCell[];
  /** Whether 信息内容 stands in the header, as it does in that of every part of the disclosure table. */
  hasContent: boolean;
  /** Empty cells printed behind the header's last column. */
  headerBlanks: number;
  /** Whether the last row of which it can be told began with an empty cell that only opens it. */
  opensRows: boolean;
  /** Whether text that is no label stands in the header. */
  hasUnknownHeader: boolean;
  /** Whether a part of a label broken over lines ends its header (disputes only). */
  endsInPart: boolean;
  /** Whether its header is whole, but does not tell the order of its columns, only where each total stands. */
  isOrderOpen: boolean;
  /** Whether text that is no label stands between the labels of its rows. */
  hasUnknownLabel: boolean;
  /** Whether filler is printed in it. */
  hasFiller: boolean;
  readonly rows: PrintedRow[];
}

/** Values in a table under a label that no form has; or beside none, where the label is null. */
export interface OrphanRow {
  readonly table: TableKey;
  readonly line: number;
  readonly label: string | null;
  readonly start: number;
  end: number;
}
