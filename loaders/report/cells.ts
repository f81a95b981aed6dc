import { codebook } from "../codebook/codebook.ts";
import type { FormKey, TableKey } from "../codebook/schema.ts";
import { issue, type Document, type Issue } from "../document/document.ts";
import { rowEntry } from "./header.ts";
import { layOut, type LaidRow } from "./layOut.ts";
import { isPrinted, type Piece } from "./piece.ts";
import { emptyCell, readCell } from "./readCell.ts";
import { cellName, type Cell, type RowPrint } from "./report.ts";
import type { PrintedRow, SubTable } from "./subtables.ts";
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
  subTables: readonly SubTable[],
  valuesLost = false,
): TablesRead {
  return new CellReader(document, text, subTables).read(valuesLost);
}

const disputeRows = codebook.rows.filter(({ table }) => table === "disputes").map(({ key }) => key);

class CellReader {
  readonly #document: Document;
  readonly #text: string;
  readonly #subTables: readonly SubTable[];
  readonly #forms: TableForms;
  readonly #found = new Map<string, Cell>();
  /** Rows of which values are printed that cannot be placed at all. */
  readonly #closed = new Set<string>();
  readonly #rows: RowPrint[] = [];
  readonly #issues: Issue[] = [];

  constructor(document: Document, text: string, subTables: readonly SubTable[]) {
    this.#document = document;
    this.#text = text;
    this.#subTables = subTables;
    this.#forms = readTableForms(subTables);
  }

  read(valuesLost: boolean): TablesRead {
    const { usual, disclosure, requests } = this.#forms;
    if (valuesLost) {
      const what = "equal lines were taken out of the text, and most values with them";
      this.#report("values_lost", null, what, "no value is taken");
      for (const { table, rows } of this.#subTables) {
        for (const row of rows) for (const key of rowKeys(row)) this.#closed.add(`${table}.${key}`);
      }
    } else {
      this.#readValues();
    }
    const tables: [TableKey, (row: string) => FormKey | null][] = [
      ["disclosure", (row) => disclosure.get(rowEntry("disclosure", row).group!) ?? usual],
      ["requests", () => requests ?? usual],
      ["disputes", () => requests ?? usual],
    ];
    return {
      cells: tables.flatMap(([table, formOf]) => this.#tableCells(table, formOf)),
      rows: this.#rows,
      issues: this.#issues,
    };
  }

  #readValues(): void {
    const laid = layOut(this.#document, this.#text, this.#subTables, this.#forms);
    for (const { table, printed, why } of laid.closed) this.#close(table, printed, why);
    for (const row of laid.rows) this.#record(row);
    this.#reportHeadingValues();
  }

  /** Gives up a row whose columns are unknown: its values stay out, and an issue says so. */
  #close(table: TableKey, row: PrintedRow, what: string): void {
    if (printedPieces(row).length === 0) return;
    this.#report("header_unknown", row.line, what, row.row ?? table);
    for (const key of rowKeys(row)) this.#closed.add(`${table}.${key}`);
  }

  /** In the 2021 form 其他处理 is a heading; values beside it belong to none of the rows below. */
  #reportHeadingValues(): void {
    if (this.#forms.requests !== "form2021") return;
    for (const row of this.#subTables.flatMap(({ table, rows }) =>
      table === "requests" ? rows : [],
    )) {
      if (row.row === "other" && printedPieces(row).length > 0) {
        this.#report(
          "row_unknown",
          row.line,
          "values beside a heading over other rows",
          "其他处理",
        );
      }
    }
  }

  /** Keeps the cells of a row, and says what of it cannot be placed. */
  #record(row: LaidRow): void {
    const { table, printed, columns, placement } = row;
    const pieces = printedPieces(printed);
    if (placement.kind === "unplaced" && columns.some((_, i) => !placement.pieces[i])) {
      const what = `${pieces.length} values for ${columns.length} columns`;
      const values = pieces.map((piece) => this.#slice(piece)).join(" ");
      this.#report("values_unplaced", printed.line, what, values);
    }
    if (columns.some(({ column }) => column === null) && pieces.length > 0) {
      this.#close(table, printed, "a column of the row has no header that tells it from others");
    }
    const cells = columns.flatMap((column, i) => this.#cell(row, column.column, i) ?? []);
    this.#keep(table, printed, cells);
    if (printed.slots.length > 0) this.#rows.push(rowPrint(row, cells));
  }

  #cell(
    { table, columns, placement, basis }: LaidRow,
    column: string | null,
    i: number,
  ): Cell | null {
    const { row, unit } = columns[i]!;
    if (column === null) return null;
    const merged = placement.kind === "merged";
    const piece = merged ? placement.piece : placement.pieces[i];
    if (!piece) {
      return emptyCell(table, row, column, placement.kind === "placed" ? "blank" : "unreadable");
    }
    const target = { table, row, column, unit, basis };
    const read = readCell(this.#document, this.#text, target, piece, merged);
    if (read.issue) this.#issues.push(read.issue);
    return read.cell;
  }

  /** Keeps cells, unless the same row was printed before with other characters: then neither holds. */
  #keep(table: TableKey, row: PrintedRow, cells: readonly Cell[]): void {
    const before = cells.map((cell) => this.#found.get(cellName(cell)));
    if (before.some((cell) => cell !== undefined) && printedPieces(row).length === 0) return;
    const isRepeated = before.some((cell) => cell !== undefined && cell.state !== "blank");
    if (!isRepeated) {
      for (const cell of cells) this.#found.set(cellName(cell), cell);
    } else if (cells.some((cell, i) => before[i]?.raw !== cell.raw)) {
      const what = "the row is printed twice with different values";
      this.#report("row_repeated", row.line, what, row.row ?? table);
      for (const key of rowKeys(row)) this.#closed.add(`${table}.${key}`);
      for (const cell of cells) {
        this.#found.set(cellName(cell), emptyCell(table, cell.row, cell.column, "unreadable"));
      }
    }
  }

  /** Every cell of a table in its form: those found, and the missing ones. */
  #tableCells(table: TableKey, formOf: (row: string) => FormKey | null): Cell[] {
    const isThere = this.#subTables.some((sub) => sub.table === table && sub.rows.length > 0);
    const absent: string[] = [];
    const cells = codebook.rows.flatMap((row): Cell[] => {
      if (row.table !== table) return [];
      const form = formOf(row.key);
      const columns = form === null ? sameInBothForms(row.columns) : row.columns[form];
      if (!columns || (form === null && !isThere)) return [];
      const isClosed = this.#closed.has(`${table}.${row.key}`);
      const found = columns.map((column) =>
        this.#found.get(cellName({ table, row: row.key, column })),
      );
      if (!isClosed && found.every((cell) => cell === undefined)) absent.push(row.key);
      const state = isClosed ? "unreadable" : "missing";
      return columns.map((column, i) => ({
        ...(found[i] ?? emptyCell(table, row.key, column, state)),
        form,
      }));
    });
    if (!isThere) {
      this.#report("no_table", null, "table not found", table);
    } else if (absent.length > 0) {
      this.#report("rows_missing", null, `rows not found in the ${table} table`, absent.join(" "));
    }
    if (cells.length > 0 && cells.every(({ form }) => form === null)) {
      this.#report("form_unknown", null, "the form of the table cannot be told", table);
    }
    return cells;
  }

  #slice({ start, end }: Piece): string {
    return this.#text.slice(start, end);
  }

  #report(code: string, line: number | null, what: string, value: string): void {
    this.#issues.push(issue(this.#document.file, code, line, what, value));
  }
}

/** The pieces of a row that hold characters. */
function printedPieces(row: PrintedRow): Piece[] {
  return row.slots.filter(isPrinted);
}

/** The rows of the codebook that a printed row fills. */
function rowKeys({ row }: PrintedRow): readonly string[] {
  return row === null ? disputeRows : [row];
}

/** The columns of a row where both forms have the same: all that can be said while the form is unknown. */
function sameInBothForms({
  form2019,
  form2021,
}: Partial<Record<FormKey, string[]>>): string[] | null {
  return form2019 && form2019.join() === form2021?.join() ? form2019 : null;
}

function rowPrint(
  { table, printed: row, placement, basis }: LaidRow,
  cells: readonly Cell[],
): RowPrint {
  const printed = printedPieces(row);
  // An empty cell that is printed as such fills its column.
  const filled = placement.kind === "placed" && basis === "printed" ? cells.length : printed.length;
  return {
    table,
    cells: cells.map(cellName),
    printed: filled,
    placement: placement.kind,
    line: row.line,
    start: (printed[0] ?? row.slots[0])!.start,
    end: (printed.at(-1) ?? row.slots.at(-1))!.end,
  };
}
