import { frameNumbers } from "./dataFrame.ts";

/**
 * Writes the tables of a text that has cells parted by commas or semicolons, quoted where they need it, with tabs
 * instead: a row a line, line breaks within cells as spaces. All other text stays as it is. Null where there is no such table.
 */
export function csvText(text: string): string | null {
  // Nearly no other text has a value, or nothing, between two delimiters.
  if (!betweenDelimiters.test(text)) return null;
  for (const delimiter of [",", ";"]) {
    const written = withTabs(text, delimiter);
    if (written !== null) return written;
  }
  return null;
}

const betweenDelimiters = /([,;])"?[-+−—－/\\无\d０-９.]{0,12}"?(?:\1|[\r\n])/;

/** A line of the text, or the lines of a row whose quoted cells hold line breaks. */
interface CsvRecord {
  /** Where it begins and where its line break does. */
  readonly start: number;
  readonly end: number;
  /** Its cells; null for what is none. */
  readonly cells: readonly string[] | null;
}

function withTabs(text: string, delimiter: string): string | null {
  const runs = runsOfRows(text, delimiter).map(withoutNumbers);
  const tables = new Set(runs.filter(isTable));
  if (tables.size === 0) return null;
  let written = "";
  let from = 0;
  for (const rows of runs) {
    const isOfTable = tables.has(rows);
    for (const { start, end, cells } of rows) {
      const own = sentence(cells, isOfTable) ?? (isOfTable ? cells.map(oneLine).join("\t") : null);
      if (own === null) continue;
      written += text.slice(from, start) + own;
      from = end;
    }
  }
  return written + text.slice(from);
}

/**
 * The text that a sheet, saved with all it holds, has in the first of empty cells; null where a row is none. Among the
 * rows of a table only a sentence is known to be such text.
 */
function sentence([first, ...rest]: readonly string[], isOfTable: boolean): string | null {
  return rest.every((cell) => cell === "") && (!isOfTable || isSentence(first!)) ? first! : null;
}

/** A sentence, a title or a note, as no cell of a table is. */
const isSentence = (cell: string): boolean =>
  /。|[：:！!？?]\s*$|(?:报告|年报)\s*$|^\s*注[：:]/.test(cell);

const oneLine = (cell: string): string => cell.replace(/\s+/g, " ").trim();

type Row = CsvRecord & { readonly cells: readonly string[] };

/** Rows one below another, with nothing else between. */
function runsOfRows(text: string, delimiter: string): Row[][] {
  const runs: Row[][] = [];
  let open: Row[] = [];
  for (let at = 0; at < text.length;) {
    const record = readRecord(text, at, delimiter);
    if (isRow(record, text)) open.push(record);
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
    at = record.end + (text.startsWith("\r\n", record.end) ? 2 : 1);
  }
  return open.length > 0 ? [...runs, open] : runs;
}

/** Whether cells are entries of a table, not what commas part in a sentence, in a number or among other separators. */
function isRow(record: CsvRecord, text: string): record is Row {
  const { start, end, cells } = record;
  if (!cells || cells.length < 2) return false;
  if (cells.filter((cell) => cell !== "").length > 1 && cells.some(isSentence)) return false;
  return !otherwiseParted.test(text.slice(start, end));
}

/** A number with commas that is all of a line, or that other text stands before; numbers that spaces part; tabs and pipes. */
const otherwiseParted =
  /^\s*[-+]?\d{1,3}(?:,\d{3})+\D*$|[^\d\s,;".][ \u3000]*\d{1,3},\d{3}(?!\d)|\d[ \u3000]+[-+]?\d|[\t|]/;

/** Rows without the numbers of a data frame. */
function withoutNumbers(rows: Row[]): Row[] {
  const { areColumns, areRows } = frameNumbers(rows.map(({ cells }) => cells));
  if (!areColumns) return rows;
  return rows.map((row, i) => ({
    ...row,
    cells: i === 0 ? [] : areRows ? row.cells.slice(1) : row.cells,
  }));
}

/** Labels that stand before the values of a row at most: those of the headings over it, repeated in each row, and its own. */
const mostLabels = 3;

/** Whether one of several rows says what its values are, or is as wide as only values are. */
function isTable(rows: readonly Row[]): boolean {
  return (
    rows.length > 1 &&
    rows.some(({ cells }) => {
      const labels = cells.findIndex((cell) => entry.test(cell));
      const values = cells.slice(Math.max(labels, 1));
      const isWide = values.length > 2;
      if (labels > mostLabels || !values.every((cell) => entry.test(cell))) return false;
      if (labels > 1) return isWide && values.some((cell) => cell !== "");
      return isWide || (labels === 1 && values.every((cell) => cell !== ""));
    })
  );
}

/** What stands in the cells of a table's rows but for labels: a number, a stroke, a word for none, nothing. */
const entry = /^\s*(?:[-+−]?[\d０-９][\d０-９,.，．]*\S{0,2}(?:[（(].*)?|[-/—－]*|无|\\)\s*$/;

/** No cell is longer, in characters: a quote that is never closed takes no more with it. */
const longestCell = 5000;

/** The record that begins at an offset; no record, but a line, where its quotes do not close as they open. */
function readRecord(text: string, start: number, delimiter: string): CsvRecord {
  const cells: string[] = [];
  for (let at = start; ;) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closing(text, at) : endOfCell(text, at, delimiter);
    if (end === null) break;
    const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    if (!isQuoted && cell.includes('"')) break;
    cells.push(cell);
    if (text[end] === delimiter) at = end + 1;
    else if (end === text.length || /[\r\n]/.test(text[end]!)) return { start, end, cells };
    else break;
  }
  return { start, end: endOfCell(text, start, "\n"), cells: null };
}

/** Behind the quote that closes the cell which one at an offset opens; null where none does. */
function closing(text: string, start: number): number | null {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1 || at - start > longestCell) return null;
    if (text[at + 1] !== '"') return at + 1;
  }
}

/** Where a cell without quotes ends, or its line. */
function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
