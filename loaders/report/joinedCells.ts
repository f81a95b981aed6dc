import type { PlainText } from "../document/plain.ts";
import { cellPiece, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { longestLabel, readWords } from "./words.ts";

/*
 * The text of a web page as scripts take it out of it, without anything between its cells: labels run into the values
 * behind them, and values into each other: 二、上年结转政府信息公开申请数量1000001.
 */

/** Rows whose values run into their labels; with fewer, digits behind a label may be its own. */
const fewestJoined = 5;

/** Values of a row of the requests table: where so many have spaces between them, spaces part the cells. */
const wholeRow = 7;

/**
 * Printed lines with labels apart from the values that run into them, and these as runs, or each by itself where a run can
 * only be parted in one way; the same lines where cells do not run into each other.
 */
export function partJoined(
  lines: readonly PrintedLine[],
  plain: PlainText,
): readonly PrintedLine[] {
  let joined = 0;
  let isSpaced = false;
  const parted = lines.map((line): PrintedLine => {
    if (line.layout !== "lines" || line.pieces.length === 0) return line;
    const parts = stretches(line.pieces, ({ kind }) => kind === "text").flatMap((texts) => {
      const apart = texts[0]!.kind === "text" ? partsOf(texts, plain) : texts;
      for (const { kind } of apart) if (kind === "run") joined++;
      return apart;
    });
    const pieces = stretches(parts, (part) => isOfValues(part, plain)).flatMap((stretch) => {
      if (!isOfValues(stretch[0]!, plain)) return stretch;
      if (stretch.length > 1 && countValues(stretch, plain) >= wholeRow) isSpaced = true;
      return runOf(stretch, plain);
    });
    return { ...line, pieces };
  });
  return joined < fewestJoined || isSpaced ? lines : parted;
}

/** Pieces that follow each other and of which all or none are so. */
function stretches(pieces: readonly Piece[], isSo: (piece: Piece) => boolean): Piece[][] {
  const found: Piece[][] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0 && isSo(pieces[i - 1]!) === isSo(piece)) found.at(-1)!.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** What values are printed with, of one or several cells: digits, points and commas, signs and strokes. */
const printedWith = String.raw`[\d.,+\-—–−/\\|]`;
const ofValues = new RegExp(`^${printedWith}+$`);
/** Such characters behind a label, up to the next label or its number, with the unit of an amount. */
const valuesBehind = new RegExp(
  String.raw`(?<=[\p{Script=Han}）)”"])${printedWith}+?(?<![.,])(?:[（(]?[亿万]?元[）)]?)?(?=\d[.．、]\p{Script=Han}|\p{Script=Han}|[\s（(“"]|$)`,
  "gu",
);

/** Texts that follow each other in parts: labels that end in that of a row, or of the disputes table, and the values that run into them. */
function partsOf(texts: readonly Piece[], plain: PlainText): readonly Piece[] {
  const { start } = texts[0]!;
  const { end } = texts.at(-1)!;
  const parts: Piece[] = [];
  let from = start;
  /** Values before which something else stands than such labels. */
  let others: Piece | null = null;
  for (const { 0: printed, index } of plain.text.slice(start, end).matchAll(valuesBehind)) {
    const values = run(start + index, start + index + printed.length);
    const isOwn = opensValues(plain, from, values.start);
    if (isOwn || (others && opensValues(plain, others.end, values.start))) {
      if (!isOwn) parts.push(cellPiece(plain, from, others!.start), others!);
      parts.push(cellPiece(plain, isOwn ? from : others!.end, values.start), values);
      from = values.end;
      others = null;
    } else others = values;
  }
  if (parts.length === 0) return texts;
  if (from < end) parts.push(cellPiece(plain, from, end));
  return parts;
}

/** Whether a text is nothing but labels, behind the last of which values stand. */
function opensValues(plain: PlainText, start: number, end: number): boolean {
  if (end - start > longestLabel) return false;
  const last = readWords(plain, start, end).labels?.at(-1);
  return (
    last?.meanings.some(
      ({ kind, table }) => kind === "row" || (kind === "column" && table === "disputes"),
    ) ?? false
  );
}

function isOfValues({ kind, start, end }: Piece, { text }: PlainText): boolean {
  return kind === "run" || ofValues.test(text.slice(start, end));
}

function run(start: number, end: number): Piece {
  return { kind: "run", start, end, width: 1, words: null };
}

/** Zeros and one digit: what follows a 0 is another cell, for no number begins with one. */
const onlyZeros = /^0*\d$/;

/** Values that follow each other as one run, in which a space may be an empty cell; or each by itself where there is but one way to part them. */
function runOf(values: readonly Piece[], { text }: PlainText): Piece[] {
  const { start } = values[0]!;
  const { end } = values.at(-1)!;
  if (!onlyZeros.test(text.slice(start, end))) return [run(start, end)];
  return Array.from({ length: end - start }, (_, i): Piece => ({
    ...run(start + i, start + i + 1),
    kind: "value",
  }));
}

const leastValues = /0(?=\d)|\d[\d,.]*/g;

/** How many values there are at least, with a space between two, or a 0 before the digits of another. */
function countValues(values: readonly Piece[], { text }: PlainText): number {
  return values.reduce(
    (count, { start, end }) => count + (text.slice(start, end).match(leastValues)?.length ?? 1),
    0,
  );
}
