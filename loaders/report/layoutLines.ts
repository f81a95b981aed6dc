import type { PlainText } from "../document/plain.ts";
import { isUnit } from "./number.ts";
import { cellPiece, withPiece, type Layout, type Piece } from "./piece.ts";
import { isWhite, printedStart } from "./whiteSpace.ts";

/**
 * Text without separators: a cell a line, a row a line with spaces between its values ("规章 0 0 0"), or
 * a whole table in one paragraph. Words are pieces; labels that hold spaces are joined again later.
 * Empty cells leave no trace.
 */
export const linesLayout: Layout = {
  name: "lines",
  pieces(plain, start, end) {
    const { text, units } = plain;
    let pieces: Piece[] | null = null;
    for (let from = printedStart(units, start, end); from < end;) {
      let to = from;
      while (to < end && !isWhite(units[to]!)) to++;
      const piece = cellPiece(plain, from, to);
      const last = pieces ? pieces.length - 1 : -1;
      const number = pieces ? pieces[last]! : null;
      const note = number?.words?.isBracketOpen ? noteEnd(plain, number, piece, end) : null;
      if (note !== null) {
        pieces![last] = cellPiece(plain, number!.start, note);
        from = printedStart(units, note, end);
        continue;
      }
      // A unit, or digits, torn off the number by a space: 8819 元; 16 ,650, which is then no number.
      if (number?.kind === "value" && piece.kind === "text" && isTornOff(text.slice(from, to)))
        pieces![last] = { ...number, end: piece.end };
      else if (piece.kind !== "blank") pieces = withPiece(pieces, piece);
      from = printedStart(units, to, end);
    }
    if (!pieces) return [];
    if (pieces.length === 1) return pieces;
    const first = pieces[0]!;
    const second = pieces[1]!;
    // A number that opens a line of text is the label's own, as in "1 属于国家秘密 0 0".
    if (first.kind === "value" && second.kind === "text" && !startsWithDigit(text, second))
      pieces[0] = { ...first, kind: "text" };
    return pieces;
  },
};

function isTornOff(word: string): boolean {
  return isUnit(word) || restOfNumber.test(word);
}

const restOfNumber = /^[,.]\d/;

/** What follows a number in a note in brackets, to their end. */
const restOfNote = /^ [^\s\d()（）]{1,20}[)）]/;

/** Where a note ends that the text before a number opens, and in which the number stands between single spaces: （指 2019 年事项数）; null where it stands in none. */
function noteEnd({ text }: PlainText, before: Piece, number: Piece, end: number): number | null {
  if (number.kind !== "value" || number.start - before.end !== 1) return null;
  const rest = restOfNote.exec(text.slice(number.end, Math.min(end, number.end + 22)));
  return rest && number.end + rest[0].length;
}

/** Whether a piece begins with a digit, as what is left of a broken number does: 01. */
function startsWithDigit(text: string, { start }: Piece): boolean {
  return /^\d/.test(text.charAt(start));
}
