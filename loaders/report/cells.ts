import { codebook } from "../codebook/codebook.ts";
import type { FormKey, TableKey } from "../codebook/schema.ts";
import { issue, type Document, type Issue } from "../document/document.ts";
import {
  readDisclosureHeader,
  readDisputesColumns,
  readRequestsColumns,
  rowEntry,
} from "./header.ts";
import { isPrinted, type Piece } from "./piece.ts";
import { habit, place, type Habit, type Placement } from "./placement.ts";
import { emptyCell, readCell, type Target } from "./readCell.ts";
import { cellName, type Cell, type RowPrint } from "./report.ts";
import type { PrintedRow, SubTable } from "./subtables.ts";

/** The cells of a report's tables, how their rows are printed, and what could not be read. */
export interface TablesRead {
  readonly cells: readonly Cell[];
  readonly rows: readonly RowPrint[];
  readonly issues: readonly Issue[];
}

/** Builds the cells of all three tables from the sub-tables found in a document. `text` is the document's text made plain. */
export function readCells(
  document: Document,
  text: string,
  subTables: readonly SubTable[],
): TablesRead {
  return new CellReader(document, text, subTables).read();
}

/** A column of a row; null where the header does not tell which of several it is. */
type Column = {
  readonly row: string;
  readonly column: string | null;
  readonly unit: string | null;
};

const disputeRows = codebook.rows.filter(({ table }) => table === "disputes").map(({ key }) => key);

class CellReader {
  readonly #document: Document;
  readonly #text: string;
  readonly #subTables: readonly SubTable[];
  readonly #found = new Map<string, Cell>();
  /** Rows of which values are printed that cannot be placed at all. */
  readonly #closed = new Set<string>();
  readonly #rows: RowPrint[] = [];
  readonly #issues: Issue[] = [];

  constructor(document: Document, text: string, subTables: readonly SubTable[]) {
    this.#document = document;
    this.#text = text;
    this.#subTables = subTables;
  }

  read(): TablesRead {
    const requestsForm = this.#requestsForm();
    const forms = new Set([...this.#disclosureForms(null).values(), requestsForm]);
    forms.delete(null);
    // Where a part's own header leaves the form open, it is that of the rest of the report, if that has only one.
    const usual = forms.size === 1 ? [...forms][0]! : null;
    const disclosureForms = this.#disclosureForms(usual);
    this.#readDisclosure(usual);
    this.#readRequests(requestsForm);
    this.#readDisputes();
    const tables: [TableKey, (row: string) => FormKey | null][] = [
      ["disclosure", (row) => disclosureForms.get(rowEntry("disclosure", row).group!) ?? usual],
      ["requests", () => requestsForm ?? usual],
      ["disputes", () => requestsForm ?? usual],
    ];
    return {
      cells: tables.flatMap(([table, formOf]) => this.#tableCells(table, formOf)),
      rows: this.#rows,
      issues: this.#issues,
    };
  }

  #of(table: TableKey): SubTable[] {
    return this.#subTables.filter((sub) => sub.table === table);
  }

  /** The form of each article's part of the disclosure table, by article. */
  #disclosureForms(usual: FormKey | null): Map<string, FormKey> {
    const forms = new Map<string, FormKey>();
    for (const sub of this.#of("disclosure")) {
      for (const { row } of sub.rows) {
        const entry = rowEntry("disclosure", row!);
        const header = readDisclosureHeader(sub, entry, usual);
        if (header && !forms.has(entry.group!)) forms.set(entry.group!, header.form);
      }
    }
    return forms;
  }

  /** The form of the requests table: 其他处理 is one row in 2019, three in 2021. */
  #requestsForm(): FormKey | null {
    const rows = this.#of("requests").flatMap((sub) => sub.rows);
    const groups = rows.map(({ row }) => rowEntry("requests", row!).group);
    if (groups.includes("other_handling")) return "form2021";
    return rows.some(({ row }) => row === "other") ? "form2019" : null;
  }

  #readDisclosure(usual: FormKey | null): void {
    for (const sub of this.#of("disclosure")) {
      for (const row of sub.rows) {
        const header = readDisclosureHeader(sub, rowEntry("disclosure", row.row!), usual);
        if (!header) {
          this.#close("disclosure", row, "the header of the row names no known columns");
          continue;
        }
        const columns = header.columns.map((column) => ({ row: row.row!, ...column }));
        this.#record("disclosure", row, habit(sub.rows, columns.length), columns);
      }
    }
  }

  #readRequests(form: FormKey | null): void {
    const subs = this.#of("requests");
    const header = subs.find((sub) => sub.header.length > 0) ?? subs[0];
    const columns = header ? readRequestsColumns(header) : null;
    for (const sub of subs) {
      for (const row of sub.rows) {
        if (row.row === "other" && form === "form2021") {
          // Here 其他处理 is a heading over three rows; values beside it belong to none of them.
          if (printedPieces(row).length > 0) {
            this.#report(
              "row_unknown",
              row.line,
              "values beside a heading over other rows",
              "其他处理",
            );
          }
        } else if (columns) {
          const targets = columns.map((column) => ({ row: row.row!, column, unit: null }));
          this.#record("requests", row, habit(sub.rows, columns.length), targets);
        } else {
          this.#close("requests", row, "the applicant columns stand in no known order");
        }
      }
    }
  }

  #readDisputes(): void {
    for (const sub of this.#of("disputes")) {
      const columns = readDisputesColumns(sub);
      for (const row of sub.rows) {
        if (columns) {
          const targets = columns.map(([key, column]) => ({ row: key, column, unit: null }));
          this.#record("disputes", row, habit(sub.rows, columns.length), targets);
        } else {
          this.#close("disputes", row, "the header is not that of the form");
        }
      }
    }
  }

  /** Gives up a row whose columns are unknown: its values stay out, and an issue says so. */
  #close(table: TableKey, row: PrintedRow, what: string): void {
    if (printedPieces(row).length === 0) return;
    this.#report("header_unknown", row.line, what, row.row ?? table);
    for (const key of rowKeys(row)) this.#closed.add(`${table}.${key}`);
  }

  /** Lays a printed row under its columns and keeps its cells. */
  #record(table: TableKey, row: PrintedRow, usual: Habit, columns: readonly Column[]): void {
    const printed = printedPieces(row);
    const placement: Placement = row.doubtful
      ? { kind: "unplaced", pieces: [], printed: printed.length }
      : place(row, columns.length, usual, (a, b) => this.#slice(a) === this.#slice(b));
    if (placement.kind === "unplaced" && columns.some((_, i) => !placement.pieces[i])) {
      const what = `${printed.length} values for ${columns.length} columns`;
      const values = printed.map((piece) => this.#slice(piece)).join(" ");
      this.#report("values_unplaced", row.line, what, values);
    }
    if (columns.some(({ column }) => column === null) && printed.length > 0) {
      const what = "a column of the row has no header that tells it from others";
      this.#report("header_unknown", row.line, what, row.row ?? table);
      for (const key of rowKeys(row)) this.#closed.add(`${table}.${key}`);
    }
    const cells = columns.flatMap(({ column, ...target }, i) =>
      column === null ? [] : [this.#cell({ table, column, ...target }, placement, i)],
    );
    this.#keep(table, row, cells);
    if (row.slots.length > 0) this.#rows.push(rowPrint(table, row, placement, cells));
  }

  #cell(target: Target, placement: Placement, index: number): Cell {
    const { table, row, column } = target;
    const merged = placement.kind === "merged";
    const piece = merged ? placement.piece : placement.pieces[index];
    if (!piece)
      return emptyCell(table, row, column, placement.kind === "placed" ? "blank" : "unreadable");
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
    const isThere = this.#of(table).some(({ rows }) => rows.length > 0);
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
      return columns.map((column, i) => ({
        ...(found[i] ?? emptyCell(table, row.key, column, isClosed ? "unreadable" : "missing")),
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
  table: TableKey,
  row: PrintedRow,
  placement: Placement,
  cells: readonly Cell[],
): RowPrint {
  const printed = printedPieces(row);
  // An empty cell that is printed as such fills its column.
  const filled = placement.kind === "placed" ? cells.length : printed.length;
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
