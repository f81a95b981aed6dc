import type { TableKey } from "../codebook/schema.ts";
import type { Candidate, FoundLabel, LabelPlace } from "./findLabels.ts";
import { bare, bareOf, type Label, type Meaning } from "./labels.ts";
import type { FormRow } from "./formCells.ts";
import { isPartOfResult } from "./brokenHeader.ts";
import { readHeaderUnit } from "./number.ts";
import { isPrinted, wordsOf, type LayoutName, type Piece } from "./piece.ts";
import { headerGroups, isPartOfHeading } from "./rowHeadings.ts";
import { addSlot, newRow, type OrphanRow, type PrintedRow, type SubTable } from "./subTable.ts";
import { longestLabel } from "./words.ts";

/** Follows labels and slots in printed order and builds the sub-tables they belong to. */
export class SubTableReader {
  readonly subTables: SubTable[] = [];
  readonly orphans: OrphanRow[] = [];
  #sub: SubTable | null = null;
  #pending: PrintedRow | null = null;
  #unknown: { label: string; line: number; start: number; end: number } | null = null;
  /** The row beside the rest of whose label values stand just now. */
  #broken: PrintedRow | null = null;
  #inHeader = true;
  #opensRows = false;
  /** What was just printed: filler, filler and an empty cell, or something else. */
  #filler: "filler" | "blank" | null = null;
  #rowLabels = 0;
  /** The last line that the cell of the label printed last goes down to. */
  #labelEnd = 0;
  /** In a grid, the last line that a value goes down to. */
  #valuesEnd = 0;
  /** Whether values beside no label stand between the last row that has values and what comes next. */
  #areStray = false;

  /** Labels printed in one place. */
  labelsAt(labels: readonly Label[], at: Candidate): void {
    this.#beginLabels();
    this.#labelEnd = at.lastLine;
    let before: PrintedRow | null = null;
    for (const label of labels) before = this.#labelBehind(before, label, at);
    this.#unknown = null;
  }

  /** Labels printed one after the other; null stands for text that is no label. */
  labels(found: readonly (FoundLabel | null)[], text: string, last: Candidate): void {
    this.#beginLabels();
    this.#labelEnd = last.lastLine;
    let isUnknownBefore = false;
    let before: { row: PrintedRow | null; at: LabelPlace } | null = null;
    for (const label of found) {
      if (label) {
        const { at } = label;
        const isSameCell =
          at.place !== null && at.place === before?.at.place && at.line === before.at.line;
        const row = this.#labelBehind(isSameCell ? before!.row : null, label.label, at);
        before = { row, at };
        if (isUnknownBefore && this.#sub) this.#sub.hasUnknownLabel = true;
      } else {
        const isInHeader = this.#sub?.rows.length === 0 && !this.#pending;
        isUnknownBefore = this.#sub !== null && !isInHeader;
        if (this.#pending) this.#pending.doubtful = true;
        else if (isInHeader) this.#sub!.hasUnknownHeader = true;
      }
    }
    const { start, end } = last.piece;
    const sub = this.#sub;
    const isLastUnread = found[found.length - 1] === null;
    if (sub?.table === "disputes" && sub.rows.length === 0 && !this.#pending)
      sub.endsInPart = isLastUnread && isPartOfResult(wordsOf(last.piece, text)?.folded ?? "");
    const isUnknown = isLastUnread && !sub?.endsInPart && end - start <= longestLabel;
    this.#unknown = isUnknown
      ? { label: text.slice(start, end), line: last.line, start, end }
      : null;
  }

  /** Takes a label printed in one place with that of the row before it; answers the row that it opens, or else the one before. */
  #labelBehind(before: PrintedRow | null, label: Label, at: LabelPlace): PrintedRow | null {
    this.#label(label, at);
    const row = this.#pending;
    // Two rows run into one: whose the values are is open.
    if (before && row && row !== before && before.row?.key !== "other")
      row.doubtful = before.doubtful = true;
    return row ?? before;
  }

  #beginLabels(): void {
    this.#endRow();
    this.#rowLabels = 0;
    // Between a row's filler and a label only what opens the next row can stand.
    if (this.#filler) {
      this.#opensRows = this.#filler === "blank";
      if (this.#sub) this.#sub.opensRows = this.#opensRows;
    }
    this.#filler = null;
    this.#broken = null;
    if (this.#sub?.rows.length === 0) this.#sub.endsInPart = false;
  }

  /** A piece that may hold a value. `lastLine` is the last that its cell goes down to. */
  slot(piece: Piece, line: number, layout: LayoutName, lastLine: number): void {
    if (layout === "grid") this.#beginSlot(piece, line, lastLine);
    const opensRow = this.#sub?.table === "disputes" && piece.kind !== "filler";
    if (!this.#pending && opensRow && !this.#unknown) {
      this.#pending = newRow(null, line, null, 0);
    }
    if (this.#sub && piece.kind === "filler") this.#sub.hasFiller = true;
    if (piece.kind === "filler") this.#filler = "filler";
    else this.#filler = piece.kind === "blank" && this.#filler ? "blank" : null;
    if (this.#pending) {
      addSlot(this.#pending, piece);
      // A value may stand on a line of its own, with its pipe on the next.
      if (layout !== "lines" || this.#pending.layout === null) this.#pending.layout = layout;
      this.#pending.places += piece.width;
    } else if (this.#unknown && isPrinted(piece) && this.#sub && this.#sub.rows.length > 0) {
      this.orphans.push({ table: this.#sub.table, ...this.#unknown });
      const row = this.#sub.rows.at(-1)!;
      row.mayGoOn = true;
      if (row.row !== null && row.line < line && isPartOfRow(this.#unknown.label, row.row)) {
        this.#broken = row;
        row.beside = 1;
        // The values of a row that a page cuts stand beside the rest of its label.
        if (row.layout === "grid" && row.filled.length === 0) row.doubtful = true;
      }
      this.#unknown = null;
    } else if (this.#broken && isPrinted(piece)) {
      this.#broken.beside++;
    } else if (this.#sub && this.#sub.rows.length === 0) {
      // Text behind the last label of a row of the header may be a label misprinted, or a unit in a cell of its own.
      if (piece.kind === "text" && !this.#noteUnit(piece)) this.#sub.hasUnknownHeader = true;
      if (piece.kind === "blank" || piece.kind === "gap") this.#sub.headerBlanks++;
    } else if (this.#sub && piece.kind === "value" && layout === "pipes") {
      // Values on a line of their own, below a row that ended with its line.
      this.#sub.rows.at(-1)!.mayGoOn = true;
    }
  }

  /** An empty cell, or a stroke, between labels of columns: the header of a column that is not named. */
  gapInHeader(): void {
    if (this.#sub?.rows.length === 0 && !this.#pending) this.#sub.hasUnknownHeader = true;
  }

  /** Gives the last cell of the header the unit of money that stands behind it, if it has none; false for any other text. */
  #noteUnit({ words }: Piece): boolean {
    const cell = this.#sub!.header.at(-1);
    const unit = words && readHeaderUnit(words.folded);
    if (!cell || cell.note !== "" || unit !== bareOf(words?.folded ?? "")) return false;
    this.#sub!.header.splice(-1, 1, { ...cell, note: unit });
    return true;
  }

  /** In a grid a row goes as far down as the cell of its label: what stands below, or goes further, is not beside it. */
  #beginSlot(piece: Piece, line: number, lastLine: number): void {
    const row = this.#pending;
    if (row?.row && row.line < line && lastLine > this.#labelEnd) this.#endRow();
    if (piece.kind !== "value") return;
    this.#valuesEnd = Math.max(this.#valuesEnd, lastLine);
    const isBeside = this.#pending ?? this.#unknown ?? this.#broken;
    if (!isBeside && this.#sub && this.#sub.table !== "disputes")
      this.#stray(this.#sub, piece, line);
  }

  /** Values beside no label may be those of rows above them or below that have none. */
  #stray({ table, rows }: SubTable, { start, end }: Piece, line: number): void {
    this.#areStray = true;
    // Right below a header they may number the columns.
    if (rows.length === 0) return;
    const last = this.orphans.at(-1);
    if (last?.line === line) last.end = end;
    else this.orphans.push({ table, line, label: null, start, end });
    for (let i = rows.length - 1; i >= 0 && rows[i]!.filled.length === 0; i--)
      rows[i]!.doubtful = true;
  }

  /** The end of a line that is a whole row of `places` grid places. */
  endRow(places: number): void {
    if (!this.#pending || this.#pending.slots.length === 0) return;
    this.#pending.places = places;
    this.#pending.isWhole = true;
    this.#endRow();
  }

  /**
   * The end of the document, on the line of that number. It may be cut short: its last row is not known to be
   * a table's last, nor to be whole where nothing ends it.
   */
  end(lastLine: number): void {
    const isOpen = this.#pending !== null;
    this.#endRow();
    const last = this.#sub?.rows.at(-1);
    if (last && (isOpen || (last.isWhole && last.line === lastLine))) last.mayBeCut = true;
  }

  /** The end of a table: a section heading. */
  close(): void {
    this.#endTable();
    this.#sub = null;
    this.#unknown = null;
  }

  /** The last row is not known to be whole: what stands below it may be a part of it. */
  doubtLast(): void {
    const last = this.subTables.at(-1)?.rows.at(-1);
    if (last) last.doubtful = true;
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
    if (row.filled.length > 0) this.#areStray = false;
    else if (this.#areStray || row.line <= this.#valuesEnd) row.doubtful = true;
    this.#sub.rows.push(row);
  }

  #label(label: Label, at: LabelPlace): void {
    const meaning = this.#choose(label);
    if (!meaning) {
      this.gapInHeader();
      return this.#endRow();
    }
    this.#endRow();
    if (this.#startsSubTable(meaning)) this.#start(meaning.table, at.line);
    const sub = this.#sub!;
    switch (meaning.kind) {
      case "article":
        sub.article = meaning.key;
        break;
      case "column":
        this.#rowLabels = 0;
        sub.headerBlanks = 0;
        this.#addHeader(label.meanings, label.note, at);
        break;
      case "group":
        if (sub.table === "requests") this.#inHeader = headerGroups.has(meaning.key);
        if (headerGroups.has(meaning.key)) this.#addHeader([meaning], label.note, at);
        if (meaning.key === "content") sub.hasContent = true;
        this.#rowLabels++;
        break;
      case "row":
        if (sub.table === "disputes") {
          this.#addHeader([meaning], label.note, at);
          break;
        }
        this.#inHeader = false;
        this.#rowLabels++;
        this.#pending = newRow(meaning.row, at.line, at.place, this.#rowLabels);
    }
  }

  /** Adds a cell to the header, which ends where the rows begin. */
  #addHeader(
    meanings: readonly Meaning[],
    note: string,
    { line, place, extent, isBroken }: LabelPlace,
  ): void {
    if (this.#sub!.rows.length === 0)
      this.#sub!.header.push({ meanings, note, line, place, extent, isBroken });
  }

  /** The one meaning a label has here, or null where it has none. */
  #choose(label: Label): Meaning | null {
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
    if (sub.table === "requests") return sub.header.length === 0 && isLateHeader(meaning, sub);
    if (sub.table === "disputes") return false;
    if (meaning.kind === "article")
      return sub.article !== null || sub.rows.length > 0 || sub.header.length > 0;
    // 信息内容 stands in the middle of its cell, and so below the first lines of labels beside it.
    if (meaning.kind === "group") return sub.rows.length > 0 || sub.hasContent;
    return meaning.kind === "column" && sub.rows.length > 0;
  }

  #start(table: TableKey, line: number): void {
    if (this.#sub?.table !== table) this.#endTable();
    this.#sub = {
      table,
      line,
      article: null,
      header: [],
      hasContent: false,
      headerBlanks: 0,
      opensRows: this.#opensRows,
      hasUnknownHeader: false,
      endsInPart: false,
      isOrderOpen: false,
      hasUnknownLabel: false,
      hasFiller: false,
      rows: [],
    };
    this.#inHeader = true;
    this.#areStray = false;
    this.subTables.push(this.#sub);
  }
}

/** Whether a label stands over the columns of the requests table, of which rows are printed already. */
function isLateHeader({ kind, key }: Meaning, { rows }: SubTable): boolean {
  const isOver = kind === "group" ? headerGroups.has(key) : key === "natural_person";
  return rows.length > 0 && isOver;
}

/** Whether a text is a part of the label of a row, or of a heading beside it. */
function isPartOfRow(text: string, { entry }: FormRow): boolean {
  const part = bare(text);
  return isPartOfHeading(part) || entry.labels.some((label) => bare(label).includes(part));
}

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
