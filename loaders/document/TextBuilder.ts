import type { Grid, GridCell, GridRow, Line } from "./document.ts";

/**
 * Writes the text of a document and keeps the place of everything while it is written.
 * Lines end at "\n"; the cells of a grid row are joined by tabs on one line.
 * White space around lines and cells is not written, but for an indent that is asked for, and neither are lines
 * without characters outside grids.
 */
export class TextBuilder {
  #text = "";
  #pending = "";
  #lines: Line[] = [];
  #lineStart = 0;
  #grids: Grid[] = [];
  #rows: GridRow[] | null = null;
  #cells: GridCell[] | null = null;
  #cell: { start: number; colspan: number; rowspan: number } | null = null;

  /** Number of the line that is being written, from 1. */
  get line(): number {
    return this.#lines.length + 1;
  }

  /** Whether a cell is open: then the end of a line is a space. */
  get inCell(): boolean {
    return this.#cell !== null;
  }

  /** Whether the current line or cell holds no character yet. */
  get atStart(): boolean {
    return this.#text.length === (this.#cell?.start ?? this.#lineStart);
  }

  /** Appends characters to the open line or cell. They hold no line break, and in a cell no tab. */
  write(text: string): void {
    const trimmed = text.trim();
    if (trimmed === "") {
      if (text !== "") this.space(text);
      return;
    }
    const start = trimmed.length === text.length ? 0 : text.indexOf(trimmed);
    if (start > 0) this.space(text.slice(0, start));
    if (this.#pending !== "") {
      if (!this.atStart) this.#push(this.#pending);
      this.#pending = "";
    }
    this.#push(trimmed);
    if (start + trimmed.length < text.length) this.space(text.slice(start + trimmed.length));
  }

  /** Appends white space, which is written only between other characters. Several in a row: the first, but a tab wins. */
  space(text = " "): void {
    if (this.#pending === "" || (text.includes("\t") && !this.#pending.includes("\t")))
      this.#pending = text;
  }

  /** Begins a line so many spaces further right: for text whose lines are aligned. Something is written next. */
  indent(spaces: number): void {
    if (this.atStart && !this.#cells) this.#push(" ".repeat(spaces));
  }

  /** Ends the line, if it holds any character. In a cell a line's end is a space. */
  endLine(): void {
    if (this.#cell) return this.space();
    if (this.#cells) return;
    this.#pending = "";
    if (!this.atStart) this.#closeLine();
  }

  /** Writes a table, a row a line, each cell by what is given for it. A row without cells leaves nothing, nor does a table without rows. */
  grid<Cell extends { readonly colspan: number; readonly rowspan: number }>(
    rows: readonly (readonly Cell[])[],
    writeCell: (cell: Cell) => void,
  ): void {
    this.endLine();
    this.#rows = [];
    for (const row of rows) {
      this.#cells = [];
      for (const cell of row) {
        this.#startCell(cell.colspan, cell.rowspan);
        writeCell(cell);
        this.#endCell();
      }
      this.#endRow();
    }
    if (this.#rows.length > 0) this.#grids.push({ rows: this.#rows });
    this.#rows = null;
  }

  #startCell(colspan: number, rowspan: number): void {
    if (this.#cells!.length > 0) this.#push("\t");
    this.#pending = "";
    this.#cell = { start: this.#text.length, colspan, rowspan };
  }

  #endCell(): void {
    const { start, colspan, rowspan } = this.#cell!;
    this.#cells!.push({ start, end: this.#text.length, colspan, rowspan });
    this.#cell = null;
    this.#pending = "";
  }

  #endRow(): void {
    const cells = this.#cells!;
    this.#cells = null;
    if (cells.length === 0) return;
    this.#rows!.push({ line: this.line, cells });
    this.#closeLine();
  }

  /** All that was written. */
  finish(): { text: string; lines: Line[]; grids: Grid[] } {
    this.endLine();
    return { text: this.#text, lines: this.#lines, grids: this.#grids };
  }

  #push(text: string): void {
    this.#text += text;
  }

  #closeLine(): void {
    this.#lines.push({ start: this.#lineStart, end: this.#text.length });
    this.#push("\n");
    this.#lineStart = this.#text.length;
  }
}
