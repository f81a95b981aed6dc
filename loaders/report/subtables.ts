import type { TableKey } from "../codebook/schema.ts";
import {
  fold,
  mayOpenLabel,
  readLabels,
  readPrintedLabels,
  readTruncatedRow,
  type Label,
  type Meaning,
} from "./labels.ts";
import { isPrinted, type LayoutName, type Piece } from "./piece.ts";
import type { Heading } from "./headings.ts";
import type { PrintedLine } from "./print.ts";

/** A row as printed: the pieces that follow its label, in visible order. */
export interface PrintedRow {
  /** Key of the row; null for the one row of values of the disputes table, which spans three rows of the codebook. */
  readonly row: string | null;
  readonly line: number;
  /** Grid place of its label in the line; null where lines are no whole rows. */
  readonly labelPlace: number | null;
  /** How its values are printed; null where it has none. */
  layout: LayoutName | null;
  readonly slots: Piece[];
  /** Those of the slots that hold characters. */
  readonly filled: Piece[];
  /** Grid places the row fills, labels and filler included. */
  places: number;
  /** Whether the label may be a mere heading over rows of its own (其他处理). */
  readonly maybeGroup: boolean;
  /** Whether it fills one whole line. */
  isWhole: boolean;
  /** Whether it is the last row of its table, which something else follows. */
  isLast: boolean;
  /** Whether text that is no label stands between the label and the values, which may then be another row's. */
  doubtful: boolean;
}

/** A header cell that names a column. */
export interface HeaderCell {
  readonly meanings: readonly Meaning[];
  readonly note: string;
  readonly line: number;
  /** Grid place in its row; null where lines are no whole rows. */
  readonly place: number | null;
}

/** A part of a statutory table under one header. */
export interface SubTable {
  readonly table: TableKey;
  readonly line: number;
  /** Key of the article printed above it (disclosure only); null where none is. */
  article: string | null;
  /** Header cells in visible order. */
  readonly header: HeaderCell[];
  /** Empty cells printed behind the header's last column. */
  headerBlanks: number;
  /** Whether text that is no label stands in the header. */
  hasUnknownHeader: boolean;
  /** Whether filler is printed in it. */
  hasFiller: boolean;
  readonly rows: PrintedRow[];
}

/** Values in a table under a label that no form has. */
export interface OrphanRow {
  readonly table: TableKey;
  readonly line: number;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Text that may be a label, and where it stands. */
interface Candidate {
  readonly piece: Piece;
  readonly line: number;
  /** Grid place in its row; null where the line is no whole row. */
  readonly place: number | null;
}

interface FoundLabel extends Label {
  readonly line: number;
  readonly place: number | null;
}

const maximalJoin = 8;
const longestLabel = 160;

/**
 * Reads the statutory tables out of printed lines by their labels and the visible order of what follows them.
 * A section heading ends a table.
 */
export function readSubTables(
  lines: readonly PrintedLine[],
  text: string,
  headings: readonly Heading[],
): { subTables: SubTable[]; orphans: OrphanRow[] } {
  const reader = new SubTableReader();
  let group: Candidate[] = [];

  const endGroup = () => {
    if (group.length === 0) return;
    reader.labels(segment(group, text), text, group.at(-1)!);
    group = [];
  };

  let heading = 0;
  for (const { number, layout, wholeRow, pieces } of lines) {
    const firstSlot = wholeRow ? afterLastLabel(pieces, text) : 0;
    let place = 0;
    for (const [i, piece] of pieces.entries()) {
      const at = wholeRow ? place : null;
      place += piece.width;
      while (headings[heading] && headings[heading]!.end < piece.end) heading++;
      if (headings[heading] && piece.start >= headings[heading]!.start) {
        endGroup();
        reader.close();
      } else if (wholeRow && i < firstSlot) {
        // Before its label, a row has the places of cells that span down from above.
        if (isPrinted(piece)) group.push({ piece, line: number, place: at });
      } else if (piece.kind === "text" && !wholeRow) {
        group.push({ piece, line: number, place: at });
      } else {
        endGroup();
        reader.slot(piece, number, layout);
      }
    }
    if (wholeRow) {
      endGroup();
      reader.endRow(place);
    }
  }
  endGroup();
  reader.end();
  return { subTables: reader.subTables, orphans: reader.orphans };
}

/** Where the values of a whole row begin: after the last piece that is a label, else at its first value. */
function afterLastLabel(pieces: readonly Piece[], text: string): number {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { kind, start, end } = pieces[i]!;
    if (kind !== "text" || end - start > longestLabel) continue;
    if (readPrintedLabels(text.slice(start, end))) return i + 1;
  }
  const first = pieces.findIndex(isPrinted);
  return first === -1 || pieces[first]!.kind === "value" ? 0 : first + 1;
}

/** Reads consecutive pieces of text as labels, joining those that a line break or a cell's own break has split. */
function segment(group: readonly Candidate[], text: string): (FoundLabel | null)[] {
  const found: (FoundLabel | null)[] = [];
  const [only] = group;
  if (only && group.length === 1 && only.piece.end - only.piece.start <= longestLabel) {
    const { piece, line, place } = only;
    const labels = readPrintedLabels(text.slice(piece.start, piece.end));
    if (labels) return labels.map((label) => foundAt(label, line, place));
  }
  const folded = group.map(({ piece: { start, end } }) =>
    end - start > longestLabel ? null : fold(text.slice(start, end)),
  );
  for (let i = 0; i < group.length;) {
    const match = longestJoin(folded, i);
    if (!match) found.push(null);
    let piece = i;
    let end = folded[i]?.length ?? 0;
    for (const label of match?.labels ?? []) {
      // A label stands where the piece stands in which it begins.
      while (label.at >= end) end += folded[++piece]!.length;
      const { line, place } = group[piece]!;
      found.push(foundAt(label, line, place));
    }
    i += match?.pieces ?? 1;
  }
  return found;
}

function foundAt(
  { meanings, ordinal, note, at }: Label,
  line: number,
  place: number | null,
): FoundLabel {
  return { meanings, ordinal, note, at, line, place };
}

function longestJoin(
  folded: readonly (string | null)[],
  from: number,
): { labels: readonly Label[]; pieces: number } | null {
  const first = folded[from];
  if (!first || !mayOpenLabel(first)) return null;
  const limit = Math.min(folded.length, from + maximalJoin);
  let joined = "";
  let best: { labels: readonly Label[]; pieces: number } | null = null;
  for (let to = from; to < limit && folded[to] !== null; to++) {
    // A bracket that was not closed must not swallow the labels behind it.
    if (isBracketOpen(joined) && readLabels(folded[to]!)) break;
    joined += folded[to]!;
    const labels = readLabels(joined);
    if (labels) best = { labels, pieces: to - from + 1 };
  }
  if (best) return best;
  // Only what stands right before the values may be a label cut short.
  const truncated = from === folded.length - 1 ? readTruncatedRow(first) : null;
  return truncated ? { labels: [truncated], pieces: 1 } : null;
}

function isBracketOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Follows labels and slots in printed order and builds the sub-tables they belong to. */
class SubTableReader {
  readonly subTables: SubTable[] = [];
  readonly orphans: OrphanRow[] = [];
  #sub: SubTable | null = null;
  #pending: PrintedRow | null = null;
  #unknown: { label: string; line: number; start: number; end: number } | null = null;
  #inHeader = true;
  #rowLabels = 0;

  /** Labels printed one after the other; null stands for text that is no label. */
  labels(found: readonly (FoundLabel | null)[], text: string, last: Candidate): void {
    this.#endRow();
    this.#rowLabels = 0;
    for (const label of found) {
      if (label) this.#label(label);
      else if (this.#pending) this.#pending.doubtful = true;
      else if (this.#sub?.rows.length === 0) this.#sub.hasUnknownHeader = true;
    }
    const { start, end } = last.piece;
    const isUnknown = found.at(-1) === null && end - start <= longestLabel;
    this.#unknown = isUnknown
      ? { label: text.slice(start, end), line: last.line, start, end }
      : null;
  }

  /** A piece that may hold a value. */
  slot(piece: Piece, line: number, layout: LayoutName): void {
    const opensRow = this.#sub?.table === "disputes" && piece.kind !== "filler";
    if (!this.#pending && opensRow && !this.#unknown) {
      this.#pending = newRow(null, line, null, 0, false);
    }
    if (this.#sub && piece.kind === "filler") this.#sub.hasFiller = true;
    if (this.#pending) {
      this.#pending.slots.push(piece);
      if (isPrinted(piece)) this.#pending.filled.push(piece);
      // A value may stand on a line of its own, with its pipe on the next.
      if (layout !== "lines" || this.#pending.layout === null) this.#pending.layout = layout;
      this.#pending.places += piece.width;
    } else if (this.#unknown && isPrinted(piece) && this.#sub && this.#sub.rows.length > 0) {
      this.orphans.push({ table: this.#sub.table, ...this.#unknown });
      this.#unknown = null;
    } else if (this.#sub && this.#sub.rows.length === 0 && !isPrinted(piece)) {
      this.#sub.headerBlanks += piece.kind === "filler" ? 0 : 1;
    }
  }

  /** The end of a line that is a whole row of `places` grid places. */
  endRow(places: number): void {
    if (!this.#pending || this.#pending.slots.length === 0) return;
    this.#pending.places = places;
    this.#pending.isWhole = true;
    this.#endRow();
  }

  /** The end of the document, which may be cut short: its last row is not known to be a table's last. */
  end(): void {
    this.#endRow();
  }

  /** The end of a table: a section heading. */
  close(): void {
    this.#endTable();
    this.#sub = null;
    this.#unknown = null;
  }

  #endTable(): void {
    this.#endRow();
    const last = this.#sub?.rows.at(-1);
    if (last) last.isLast = true;
  }

  #endRow(): void {
    const row = this.#pending;
    this.#pending = null;
    if (!row || !this.#sub) return;
    // Filler after the header of the disputes table is no row of values.
    const isData =
      row.filled.length > 0 ||
      row.slots.filter(({ kind }) => kind === "blank" || kind === "gap").length >= 15;
    if (row.row === null && !isData) {
      this.#sub.headerBlanks += row.slots.filter(({ kind }) => kind !== "filler").length;
      return;
    }
    this.#sub.rows.push(row);
  }

  #label(label: FoundLabel): void {
    const meaning = this.#choose(label);
    if (!meaning) return this.#endRow();
    this.#endRow();
    if (this.#startsSubTable(meaning)) this.#start(meaning.table, label.line);
    const sub = this.#sub!;
    switch (meaning.kind) {
      case "article":
        sub.article = meaning.key;
        break;
      case "column":
        this.#rowLabels = 0;
        sub.headerBlanks = 0;
        if (sub.rows.length === 0)
          sub.header.push({
            meanings: label.meanings,
            note: label.note,
            line: label.line,
            place: label.place,
          });
        break;
      case "group":
        if (sub.table === "requests") this.#inHeader = headerGroups.has(meaning.key);
        if (sub.rows.length === 0 && headerGroups.has(meaning.key)) {
          sub.header.push({
            meanings: [meaning],
            note: label.note,
            line: label.line,
            place: label.place,
          });
        }
        this.#rowLabels++;
        break;
      case "row":
        if (sub.table === "disputes") {
          if (sub.rows.length === 0)
            sub.header.push({
              meanings: [meaning],
              note: label.note,
              line: label.line,
              place: label.place,
            });
          break;
        }
        this.#inHeader = false;
        this.#rowLabels++;
        this.#pending = newRow(
          meaning.key,
          label.line,
          label.place,
          this.#rowLabels,
          label.meanings.some(({ kind }) => kind === "group"),
        );
    }
  }

  /** The one meaning a label has here, or null where it has none. */
  #choose(label: FoundLabel): Meaning | null {
    const table = this.#sub?.table;
    let row: (Meaning & { kind: "row" }) | null = null;
    let other: Meaning | null = null;
    let isGroup = false;
    for (const meaning of label.meanings) {
      if (meaning.table !== table) continue;
      if (meaning.kind === "row") row ??= meaning;
      else other ??= meaning;
      if (meaning.kind === "group") isGroup = true;
    }
    if (row && other && !isGroup) {
      // 其他 and 总计 name a column in the header and a row below it; a printed number settles it.
      const isRow = label.ordinal === null ? !this.#inHeader : label.ordinal === row.ordinal;
      return isRow ? row : other;
    }
    // Short words are too common to open a table.
    return row ?? other ?? label.meanings.find(opensTable) ?? null;
  }

  #startsSubTable(meaning: Meaning): boolean {
    const sub = this.#sub;
    if (!sub || sub.table !== meaning.table) return true;
    if (sub.table === "requests") return false;
    if (sub.table === "disputes") return false;
    if (meaning.kind === "article")
      return sub.article !== null || sub.rows.length > 0 || sub.header.length > 0;
    if (meaning.kind === "group") return sub.rows.length > 0 || sub.header.length > 0;
    return meaning.kind === "column" && sub.rows.length > 0;
  }

  #start(table: TableKey, line: number): void {
    if (this.#sub?.table !== table) this.#endTable();
    this.#sub = {
      table,
      line,
      article: null,
      header: [],
      headerBlanks: 0,
      hasUnknownHeader: false,
      hasFiller: false,
      rows: [],
    };
    this.#inHeader = true;
    this.subTables.push(this.#sub);
  }
}

function newRow(
  row: string | null,
  line: number,
  labelPlace: number | null,
  places: number,
  maybeGroup: boolean,
): PrintedRow {
  return {
    row,
    line,
    labelPlace,
    layout: null,
    slots: [],
    filled: [],
    places,
    maybeGroup,
    isWhole: false,
    isLast: false,
    doubtful: false,
  };
}

const headerGroups = new Set(["relation", "applicants", "organizations", "litigation"]);

/** Labels that open a table where none is open: those that occur nowhere else in a report. */
function opensTable(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "article":
      return true;
    case "group":
      return meaning.key !== "other_handling";
    case "column":
      return !["total", "other_organization", "other"].includes(meaning.key);
    case "row":
      return meaning.table === "requests"
        ? meaning.ordinal !== null && !["handled_total", "other_remaining"].includes(meaning.key)
        : meaning.table === "disputes";
  }
}
