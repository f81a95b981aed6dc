import type { FormKey, TableKey } from "../codebook/schema.ts";
import { issue, type Document, type Issue } from "../document/document.ts";
import { cellCount, formRows, type FormCell, type FormRow } from "./formCells.ts";
import { layOut, type LaidRow } from "./layOut.ts";
import type { Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { emptyCell, readCell } from "./readCell.ts";
import type { Cell, RowPrint } from "./report.ts";
import { rowCells } from "./rowCells.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";
import { readTableForms, type TableForms } from "./tableForms.ts";

/** The cells of a report's tables, how their rows are printed, and what could not be read. */
export interface TablesRead {
  readonly cells: readonly Cell[];
  readonly rows: readonly RowPrint[];
  readonly issues: readonly Issue[];
}

/**
 * Builds the cells of all three tables from the sub-tables found in a document. `text` is the document's
 * text made plain. Where values were lost from it, those that are left may be any row's: none is taken.
 */
export function readCells(
  document: Document,
  text: string,
  lines: readonly PrintedLine[],
  subTables: readonly SubTable[],
  valuesLost = false,
): TablesRead {
  return new CellReader(document, text, lines, subTables).read(valuesLost);
}

/** What is found before any row is read: to copy it is quicker than to let a list grow. */
const noneFound = Array.from<Cell | undefined>({ length: cellCount });

class CellReader {
  readonly #document: Document;
  readonly #text: string;
  readonly #lines: readonly PrintedLine[];
  readonly #subTables: readonly SubTable[];
  readonly #forms: TableForms;
  /** The cells found, by their index among the cells of the forms. */
  readonly #found = noneFound.slice();
  /** Rows of which values are printed that cannot be placed at all. */
  readonly #closed = new Set<FormRow>();
  readonly #rows: RowPrint[] = [];
  readonly #issues: Issue[] = [];

  constructor(
    document: Document,
    text: string,
    lines: readonly PrintedLine[],
    subTables: readonly SubTable[],
  ) {
    this.#document = document;
    this.#text = text;
    this.#lines = lines;
    this.#subTables = subTables;
    this.#forms = readTableForms(subTables);
  }

  read(valuesLost: boolean): TablesRead {
    if (valuesLost) {
      const what = "equal lines were taken out of the text, and most values with them";
      this.#report("values_lost", null, what, "no value is taken");
      for (const { rows } of this.#subTables) {
        for (const row of rows) this.#closeRows(row);
      }
    } else {
      this.#readValues();
    }
    const cells: Cell[] = [];
    this.#addCells("disclosure", cells);
    this.#addCells("requests", cells);
    this.#addCells("disputes", cells);
    return { cells, rows: this.#rows, issues: this.#issues };
  }

  /** The form of the part of its table that a row stands in. */
  #formOf(table: TableKey, row: FormRow | null): FormKey | null {
    const { usual, disclosure, requests } = this.#forms;
    if (table !== "disclosure") return requests ?? usual;
    return disclosure.get(row!.entry.group!) ?? usual;
  }

  #readValues(): void {
    const laid = layOut(this.#document, this.#text, this.#lines, this.#subTables, this.#forms);
    for (const { table, printed, why } of laid.closed) this.#close(table, printed, why);
    for (const row of laid.rows) this.#record(row);
    this.#reportHeadingValues();
  }

  /** Gives up a row whose columns are unknown: its values stay out, and an issue says so. */
  #close(table: TableKey, row: PrintedRow, what: string): void {
    if (row.filled.length === 0) return;
    this.#report("header_unknown", row.line, what, row.row?.key ?? table);
    this.#closeRows(row);
  }

  /** Closes the rows of the form that a printed row fills. */
  #closeRows({ row }: PrintedRow): void {
    for (const entry of row === null ? formRows.disputes : [row]) {
      this.#closed.add(entry);
    }
  }

  /** In the 2021 form 其他处理 is a heading; values beside it belong to none of the rows below. */
  #reportHeadingValues(): void {
    if (this.#forms.requests !== "form2021") return;
    for (const { table, rows } of this.#subTables) {
      if (table !== "requests") continue;
      for (const { row, line, filled } of rows) {
        if (row!.key !== "other" || filled.length === 0) continue;
        const what = "values beside a heading over other rows";
        this.#report("row_unknown", line, what, "其他处理");
      }
    }
  }

  /** Keeps the cells of a row, and says what of it cannot be placed. */
  #record(row: LaidRow): void {
    const { table, printed, columns, placement } = row;
    const pieces = printed.filled;
    if (placement.kind === "unplaced" && columns.some((_, i) => !placement.pieces[i])) {
      const values = pieces.map((piece) => this.#slice(piece)).join(" ");
      this.#report(
        "values_unplaced",
        printed.line,
        whyUnplaced(row),
        values || (printed.row?.key ?? table),
      );
    }
    const { known, columns: indices, names } = rowCells(table, printed.row, columns);
    if (pieces.length > 0 && known.length < columns.length) {
      this.#close(table, printed, "a column of the row has no header that tells it from others");
    }
    const form = this.#formOf(table, printed.row);
    const found = this.#found;
    // Nearly all rows are printed once.
    if (known.every(({ index }) => found[index] === undefined)) {
      for (let k = 0; k < known.length; k++)
        found[known[k]!.index] = this.#cellOf(row, known[k]!, indices[k]!, form);
    } else {
      const cells = known.map((target, k) => this.#cellOf(row, target, indices[k]!, form));
      this.#keepAgain(row, known, cells);
    }
    if (printed.slots.length > 0) this.#rows.push(rowPrint(row, names));
  }

  /** Reads the cell of a row that stands in one of its columns. */
  #cellOf(row: LaidRow, target: FormCell, column: number, form: FormKey | null): Cell {
    const { placement, columns } = row;
    const piece = placement.kind === "merged" ? placement.piece : placement.pieces[column];
    if (!piece)
      return emptyCell(target, form, placement.kind === "placed" ? "blank" : "unreadable");
    const { unit } = columns[column]!;
    return readCell(this.#document, this.#text, target, form, piece, unit, row, this.#issues);
  }

  /** Keeps cells of a row that was printed before, unless it was with other characters: then neither holds. */
  #keepAgain(
    { table, printed }: LaidRow,
    targets: readonly FormCell[],
    cells: readonly Cell[],
  ): void {
    if (printed.filled.length === 0) return;
    const found = this.#found;
    let isRepeated = false;
    let isSame = true;
    for (let i = 0; i < cells.length; i++) {
      const before = found[targets[i]!.index];
      if (before && before.state !== "blank") isRepeated = true;
      if (before?.raw !== cells[i]!.raw) isSame = false;
    }
    if (!isRepeated) {
      for (let i = 0; i < cells.length; i++) found[targets[i]!.index] = cells[i]!;
    } else if (!isSame) {
      const what = "the row is printed twice with different values";
      this.#report("row_repeated", printed.line, what, printed.row?.key ?? table);
      this.#closeRows(printed);
      for (const [i, target] of targets.entries()) {
        found[target.index] = emptyCell(target, cells[i]!.form, "unreadable");
      }
    }
  }

  /** Adds every cell of a table in its form: those found, and the missing ones. */
  #addCells(table: TableKey, cells: Cell[]): void {
    const isThere = this.#subTables.some((sub) => sub.table === table && sub.rows.length > 0);
    const absent: string[] = [];
    const first = cells.length;
    let isFormKnown = false;
    for (const row of formRows[table]) {
      const form = this.#formOf(table, row);
      const inForm = form === null ? row.inBoth : row.inForm[form];
      if (inForm.length === 0 || (form === null && !isThere)) continue;
      if (form !== null) isFormKnown = true;
      const isClosed = this.#closed.has(row);
      let isFound = false;
      for (const target of inForm) {
        const found = this.#found[target.index];
        if (found) isFound = true;
        cells.push(found ?? emptyCell(target, form, isClosed ? "unreadable" : "missing"));
      }
      if (!isClosed && !isFound) absent.push(row.key);
    }
    if (!isThere) {
      this.#report("no_table", null, "table not found", table);
    } else if (absent.length > 0) {
      this.#report("rows_missing", null, `rows not found in the ${table} table`, absent.join(" "));
    }
    if (cells.length > first && !isFormKnown) {
      this.#report("form_unknown", null, "the form of the table cannot be told", table);
    }
  }

  #slice({ start, end }: Piece): string {
    return this.#text.slice(start, end);
  }

  #report(code: string, line: number | null, what: string, value: string): void {
    this.#issues.push(issue(this.#document.file, code, line, what, value));
  }
}

/** Why a row has values that stand under no column. */
function whyUnplaced({ printed, columns, placement }: LaidRow): string {
  const { doubtful, filled } = printed;
  if (doubtful && filled.length === 0)
    return "no values but such as may be those printed above or below it";
  if (doubtful) return `${filled.length} values that may be broken, or those of another row`;
  if (filled.some(({ kind }) => kind === "run"))
    return `values of ${columns.length} columns with nothing between them`;
  return placement.kind === "unplaced" && placement.isLone
    ? `one value, which may be that of the first or of all ${columns.length} columns`
    : `${filled.length} values for ${columns.length} columns`;
}

function rowPrint(
  { table, printed: row, placement, basis }: LaidRow,
  cells: readonly string[],
): RowPrint {
  const { filled } = row;
  // An empty cell that is printed as such fills its column.
  const isWhole =
    basis === "printed" &&
    (placement.kind === "placed" || (placement.kind === "unplaced" && placement.isLone === true));
  return {
    table,
    cells,
    printed: isWhole ? cells.length : filled.length,
    placement: placement.kind,
    line: row.line,
    start: (filled[0] ?? row.slots[0])!.start,
    end: (filled.at(-1) ?? row.slots.at(-1))!.end,
  };
}
