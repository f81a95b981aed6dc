import { lineAt, type Document } from "../document/document.ts";
import type { Piece } from "./piece.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/** How many columns a row has: 0 where they are not known, null where it is a heading over other rows. */
type ColumnsOf = (sub: SubTable, row: PrintedRow) => number | null;

/** Rows of which only the last has values, and how many columns each of them has. */
interface Run {
  readonly rows: readonly PrintedRow[];
  readonly counts: readonly number[];
  /** Whether other text stands between the labels, which may be that of a row. */
  readonly isDoubtful: boolean;
}

/**
 * Some copies print the labels of several rows first and their values behind the last of them: a row a
 * line, or each column from top to bottom. Hands such values to their rows where everything fits: a line for
 * each row with a value for each of its columns, or a block of lines for each column with a value for each row.
 * In such a copy no other row whose label follows another keeps values: they may be any row's.
 */
export function handOutValues(
  document: Document,
  text: string,
  subTables: readonly SubTable[],
  columnsOf: ColumnsOf,
): void {
  const runs = runsOf(subTables, columnsOf);
  const areApart = runs.some(({ rows, counts }) => rows.at(-1)!.filled.length > counts.at(-1)! + 1);
  for (const { rows, counts, isDoubtful } of runs) {
    const { filled, mayBeCut } = rows.at(-1)!;
    // Where the text is cut short, there may have been more.
    if (!areApart && !mayBeCut) continue;
    const values =
      isDoubtful || mayBeCut
        ? null
        : (linewise(document, filled, counts) ?? columnwise(text, filled, counts));
    for (const [i, row] of rows.entries()) {
      if (values) {
        row.layout = "lines";
        row.slots = values[i]!;
        row.filled = values[i]!;
      } else {
        row.doubtful = true;
      }
    }
  }
}

function runsOf(subTables: readonly SubTable[], columnsOf: ColumnsOf): Run[] {
  const runs: Run[] = [];
  let rows: PrintedRow[] = [];
  let counts: number[] = [];
  let isDoubtful = false;
  let table = null;
  for (const sub of subTables) {
    if (sub.table !== table) rows = [];
    ({ table } = sub);
    for (const row of sub.rows) {
      // Nearly all rows have values of their own.
      if (rows.length === 0 && row.slots.length > 0) continue;
      const count = columnsOf(sub, row);
      if (count === null) continue;
      if (rows.length === 0) {
        counts = [];
        isDoubtful = false;
      }
      rows.push(row);
      counts.push(count);
      const isHeaderUnknown = table === "disclosure" && sub.hasUnknownHeader;
      if (isHeaderUnknown || sub.hasUnknownLabel || row.doubtful) isDoubtful = true;
      if (row.slots.length === 0) continue;
      if (rows.length > 1 && row.layout === "lines") runs.push({ rows, counts, isDoubtful });
      rows = [];
    }
  }
  return runs;
}

/** The values of each row where every line holds those of one; null where they do not fit. */
function linewise(
  document: Document,
  pieces: readonly Piece[],
  counts: readonly number[],
): Piece[][] | null {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const number = lineAt(document, piece.start);
    lines.set(number, [...(lines.get(number) ?? []), piece]);
  }
  const rows = [...lines.values()];
  const isFit = rows.length === counts.length && rows.every((row, i) => row.length === counts[i]);
  return isFit && pieces.every(({ kind }) => kind === "value") ? rows : null;
}

/** The values of each row where every block of lines holds those of one column; null where they do not fit. */
function columnwise(
  text: string,
  pieces: readonly Piece[],
  counts: readonly number[],
): Piece[][] | null {
  const sizes = Array.from(
    { length: Math.max(...counts) },
    (_, column) => counts.filter((count) => count > column).length,
  );
  // Blocks of the same sizes may as well be rows.
  if (sizes.join() === counts.join() || pieces.some(({ kind }) => kind !== "value")) return null;
  const rows: Piece[][] = counts.map(() => []);
  let at = 0;
  for (const column of sizes.keys()) {
    const block = rows.filter((_, i) => counts[i]! > column);
    for (const [i, row] of block.entries()) {
      const piece = pieces[at++];
      const before = pieces[at - 2];
      if (!piece || (before && !isParted(text, before, piece, i === 0))) return null;
      row.push(piece);
    }
  }
  return at === pieces.length ? rows : null;
}

/** Whether values stand on lines of their own, with a blank line between where a block begins and none where not. The end of a page may hide which. */
function isParted(text: string, before: Piece, piece: Piece, isFirst: boolean): boolean {
  const between = text.slice(before.end, piece.start);
  const lines = between.split("\n").slice(1, -1);
  const isBlank = lines.some((line) => line.trim() === "");
  const isPage = /[\f\S]/.test(between);
  return between.includes("\n") && (isPage || isBlank === isFirst);
}
