import { frameNumbers } from "../document/dataFrame.ts";
import { isPrinted, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";

/** Printed lines without the numbers that data frames give the columns and rows of their tables. */
export function withoutFrames(lines: PrintedLine[], text: string): PrintedLine[] {
  const first = lines.findIndex((line) => mayNumber(line, text));
  if (first === -1) return lines;
  const left = [...lines];
  for (let from = first; from < left.length; from++) {
    if (!mayNumber(left[from]!, text)) continue;
    const rows = tableFrom(left, from);
    const printed = rows.map((row) => left[row]!.pieces.map((piece) => textOf(piece, text)));
    const { areColumns, areRows } = frameNumbers(printed);
    if (!areColumns) continue;
    for (const row of rows) {
      const line = left[row]!;
      if (row === from) left[row] = { ...line, pieces: [], lastLines: null, wholeRow: false };
      else if (areRows) {
        const lastLines = line.lastLines && line.lastLines.slice(1);
        left[row] = { ...line, pieces: line.pieces.slice(1), lastLines };
      }
    }
  }
  return left;
}

/** Whether a line may be the numbers of columns: of most the first cells tell that they are not. */
function mayNumber({ layout, pieces }: PrintedLine, text: string): boolean {
  if (layout === "lines" || pieces.length < 2) return false;
  const first = pieces[0]!;
  const second = pieces[1]!;
  if (first.kind === "text" || second.kind !== "value") return false;
  return textOf(isPrinted(first) ? first : second, text) === "0";
}

/** The rows of cells from one on that follow each other, by their places among the lines; a rule between them is none. */
function tableFrom(lines: readonly PrintedLine[], from: number): number[] {
  const rows: number[] = [];
  for (let at = from; at < lines.length; at++) {
    const { pieces, layout } = lines[at]!;
    if (pieces.length > 1 && layout !== "lines") rows.push(at);
    else if (pieces.length > 0 || rows.length > 1) break;
  }
  return rows;
}

function textOf(piece: Piece, text: string): string {
  return isPrinted(piece) ? text.slice(piece.start, piece.end) : "";
}
