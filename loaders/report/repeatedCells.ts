import type { Column } from "./rowCells.ts";
import type { Piece } from "./piece.ts";
import type { HeaderCell, PrintedRow, SubTable } from "./subTable.ts";

/**
 * Some converters print a cell that spans several places once in each of them. Where the header of a part of the
 * disclosure table names one column in several places beside each other, that column's cell is repeated there:
 * makes one header cell and one value of them. A row that does not say the same in all of these places is doubtful.
 */
export function joinRepeated(text: string, subTables: readonly SubTable[]): void {
  for (const { table, header, headerBlanks, rows } of subTables) {
    if (table !== "disclosure" || header.length < 2) continue;
    if (header.every(({ place }) => place === null)) continue;
    const cells = header.filter(namesColumn);
    const first = cells.filter((cell, i) => !isRepeated(cell, cells[i - 1]));
    if (first.length === cells.length) continue;
    const starts = first.map((cell) => cells.indexOf(cell));
    header.splice(0, header.length, ...header.filter((cell) => !namesColumn(cell)), ...first);
    for (const row of rows) joinRow(text, row, starts, cells.length, headerBlanks);
  }
}

const namesColumn = ({ meanings }: HeaderCell) => meanings.some(({ kind }) => kind === "column");

/** Whether a header cell stands right behind another with the same words, which name one column. */
function isRepeated({ meanings, note, line, place }: HeaderCell, before: HeaderCell | undefined) {
  if (!before || place === null || before.line !== line || before.place !== place - 1) return false;
  // Of two that have lost what tells them apart (本年新), each is a column of its own.
  const keys = new Set(meanings.map(({ key }) => key));
  return keys.size === 1 && before.note === note && before.meanings === meanings;
}

/** Leaves one piece of each run of places, of which the header has `places` in all and empty ones behind them. */
function joinRow(
  text: string,
  row: PrintedRow,
  starts: readonly number[],
  places: number,
  blanks: number,
): void {
  const { slots, filled } = row;
  if (filled.length === 0) return;
  const textOf = ({ start, end }: Piece) => text.slice(start, end);
  const isWhole =
    slots.length === places + blanks &&
    slots.every((piece, i) => piece.width === 1 && (i < places || !filled.includes(piece)));
  const joined = starts.flatMap((start, i) => {
    const run = slots.slice(start, starts[i + 1] ?? places);
    return run.every((piece) => textOf(piece) === textOf(run[0]!)) ? run.slice(0, 1) : [];
  });
  if (!isWhole || joined.length < starts.length) {
    row.doubtful = true;
    return;
  }
  row.filled = joined.filter((piece) => filled.includes(piece));
  row.slots = [...joined, ...slots.slice(places)];
}

/**
 * The columns of the disputes table where every place of its header is printed, with what spans it repeated: in each
 * place the result stands lowest, the row it belongs to above it. Null where not all is so, a column is named twice, or
 * there are not `count` of them.
 */
export function columnsByPlace({ header }: SubTable, count: number): Column[] | null {
  // Each place prints its result and its row.
  if (header.length < 2 * count) return null;
  const lowest = new Map<number | null, HeaderCell>();
  for (const cell of header) {
    const other = lowest.get(cell.place);
    // Where one cell holds what stands over a column before its label, the label comes last.
    if (!other || cell.line >= other.line) lowest.set(cell.place, cell);
  }
  if (lowest.size !== count) return null;
  const leaves = [...lowest.values()].toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const columns = leaves.flatMap((leaf): Column[] => {
    const { meanings, place } = leaf;
    const column = meanings.find(({ kind, table }) => kind === "column" && table === "disputes");
    const above = header.filter((cell) => cell !== leaf && cell.place === place);
    const rows = new Set(
      above.flatMap(({ meanings: [meaning] }) => (meaning?.kind === "row" ? [meaning.key] : [])),
    );
    const isKnown = place !== null && column && rows.size === 1;
    return isKnown ? [{ row: [...rows][0]!, column: column.key, unit: null }] : [];
  });
  const named = new Set(columns.map(({ row, column }) => `${row}.${column}`));
  return columns.length === count && columns.length === named.size ? columns : null;
}
