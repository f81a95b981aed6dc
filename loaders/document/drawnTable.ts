import { drawnLines, type DrawnLine } from "./drawnLines.ts";
import type { TextCell } from "./textGrids.ts";

/**
 * Reads the lines of a drawing, from its first rule to its last, as the rows of a table, each with the cells that begin
 * in it. Values that may be of several rows are one text. Null where the lines do not make a table.
 */
export function readDrawing(texts: readonly string[]): TextCell[][] | null {
  const drawn = drawnLines(texts);
  if (!drawn) return null;
  const { lines, columns } = drawn;
  const rules = lines.filter(({ isRule }) => isRule).length;
  const valued = lines.filter(({ parts }) => parts?.some(({ text }) => value.test(text))).length;
  // Some programs draw rules around the header alone, and a row is a line.
  const rows =
    valued > 2 * rules ? rowsOfLines(lines, columns) : new RowReader(columns).rows(lines);
  return rows?.map((cells) => withOneText(cells).map(drawnCell)) ?? null;
}

/** A cell while its rows are read: its columns, from the first to before the last, and its lines. */
interface OpenCell {
  readonly from: number;
  readonly to: number;
  readonly lines: string[];
  rowspan: number;
  /** Whether a line of the row does not show whose columns its text is. */
  isLoose: boolean;
}

/** A cell's lines with spaces between, and the columns and rows it spans. */
function drawnCell({ from, to, lines, rowspan }: OpenCell): TextCell {
  const text = lines.filter((line) => line !== "").join(" ");
  return { text, colspan: to - from, rowspan };
}

type Parts = NonNullable<DrawnLine["parts"]>;

/** The rows of a table in which each line with values is one; what stands between rules without any is a row too. */
function rowsOfLines(lines: readonly DrawnLine[], columns: number): OpenCell[][] | null {
  const rows: OpenCell[][] = [];
  let between: DrawnLine[] = [];
  for (const line of lines) {
    if (!line.isRule) {
      between.push(line);
      continue;
    }
    const isHeader = !between.some(({ parts }) => parts?.some(({ text }) => value.test(text)));
    for (const group of isHeader ? [between] : between.map((each) => [each])) {
      const read = group.length > 0 ? new RowReader(columns).rows(group) : [];
      if (!read) return null;
      rows.push(...read);
    }
    between = [];
  }
  return rows;
}

/** Reads rows between rules, with the cells that no rule closes and that go on in the next row. */
class RowReader {
  readonly #columns: number;
  readonly #rows: OpenCell[][] = [];
  /** The cells of the row that is read; null before its first line. */
  #row: OpenCell[] | null = null;
  /** Those of the rows above that go on in it. */
  #open: OpenCell[] = [];

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Null where rules, or lines of one row, contradict each other. */
  rows(lines: readonly DrawnLine[]): OpenCell[][] | null {
    for (const line of lines) if (!(line.isRule ? this.#rule(line) : this.#line(line))) return null;
    return this.#rows;
  }

  #rule({ parts }: DrawnLine): boolean {
    if (!parts) return false;
    // Two rules one below the other close the same row.
    const above = this.#row ?? this.#open;
    this.#row = null;
    this.#open = [];
    for (const { from, to, text } of parts) {
      const cell = above.find((each) => each.from === from && each.to === to);
      if (!cell) return false;
      cell.lines.push(text);
      this.#open.push(cell);
    }
    return true;
  }

  #line({ parts, texts }: DrawnLine): boolean {
    if (!this.#row) return this.#begin(parts ?? this.#inOrder(texts));
    const row = this.#row;
    const fits =
      parts?.length === row.length &&
      parts.every(({ from, to }, i) => row[i]!.from === from && row[i]!.to === to);
    if (fits) for (const [i, cell] of row.entries()) cell.lines.push(parts[i]!.text);
    else row.at(-1)!.lines.push(texts.join(" "));
    if (!fits) row.at(-1)!.isLoose = true;
    // Some lines of a row may have lost a character; but not those of a cell that goes on in other rows.
    return fits || !this.#open.includes(row.at(-1)!);
  }

  /**
   * The texts of a line that stands below no other, in the columns that no cell of the rows above goes on in: one each
   * where they are as many; else what follows the first is one text, and no value.
   */
  #inOrder(texts: readonly string[]): Parts {
    const open = this.#open.map(({ from, to }) => ({ from, to, text: "" }));
    const first = Math.max(0, ...open.map(({ to }) => to));
    const own = texts.slice(open.length);
    if (own.length === this.#columns - first)
      return [...open, ...own.map((text, i) => ({ text, from: first + i, to: first + i + 1 }))];
    const several = own.slice(1).filter((text) => text !== "").length > 1;
    const [label, rest] = several ? [own[0]!, own.slice(1)] : ["", own];
    return [
      ...open,
      { from: first, to: first + 1, text: label },
      { from: first + 1, to: this.#columns, text: rest.join(" ") },
    ];
  }

  #begin(parts: Parts): boolean {
    const own: OpenCell[] = [];
    this.#row = parts.map(({ from, to, text }) => {
      const cell = this.#open.find((each) => each.from === from && each.to === to);
      cell?.lines.push(text);
      if (cell) return cell;
      own.push({ from, to, lines: [text], rowspan: 0, isLoose: false });
      return own.at(-1)!;
    });
    // A row in which no cell begins is none.
    if (own.length > 0) {
      for (const cell of this.#row) cell.rowspan++;
      this.#rows.push(own);
    }
    return this.#open.every((cell) => this.#row!.includes(cell));
  }
}

/** A row, its values as one text where they may be those of several rows between which a rule was lost. */
function withOneText(cells: readonly OpenCell[]): readonly OpenCell[] {
  if (!cells.some(({ isLoose }) => isLoose) && !areRunTogether(cells)) return cells;
  const own = cells.filter(({ rowspan }) => rowspan === 1);
  const first = own.findIndex(({ lines }) =>
    mayBeValue.test(lines.find((line) => line !== "") ?? ""),
  );
  const apart = own.slice(Math.max(0, first));
  if (apart.length === 0) return cells;
  const lines = apart[0]!.lines.flatMap((_, i) => apart.map((cell) => cell.lines[i] ?? ""));
  const [from, to] = [apart[0]!.from, apart.at(-1)!.to];
  const one = { from: from + 1, to, lines, rowspan: 1, isLoose: true };
  const others = cells.filter((cell) => !apart.includes(cell));
  // An empty cell before it makes it a row of its own, and no part of a label.
  return [...others, { ...one, from, to: from + 1, lines: [] }, one];
}

/** Whether values of a row stand on different lines. */
function areRunTogether(cells: readonly OpenCell[]): boolean {
  let lastFirst = 0;
  let firstLast = Infinity;
  for (const { lines, rowspan } of cells) {
    const first = lines.findIndex((line) => line !== "");
    // A cell that goes on in rows below has lines of these too.
    if (rowspan > 1 || first === -1 || !mayBeValue.test(lines[first]!)) continue;
    if (lines.some((line, i) => i > first && value.test(line))) return true;
    lastFirst = Math.max(lastFirst, first);
    firstLast = Math.min(
      firstLast,
      lines.findLastIndex((line) => line !== ""),
    );
  }
  return lastFirst > firstLast;
}

const value = /^(?:[-+−]?[\d０-９][\d０-９,.，．]*[^\s）)]{0,2}|[-/—－\\]+|无)$/;
/** The same with a note behind it; the number of a label is none. */
const mayBeValue = /^(?:[-+−]?[\d０-９]+(?![.．、]\s*[^\d\s])|[-/—－\\]+$|无$)/;
