import { codebook } from "../codebook/codebook.ts";
import type { PlainText } from "../document/plain.ts";
import { characters, isWithin } from "./characterSums.ts";
import { bare } from "./labels.ts";
import { cellPiece, counter, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { longestLabel, readWords } from "./words.ts";

/*
 * Text without anything between cells, as scripts take it out of a web page, or with spaces between some of them, as some
 * tools take it out of a PDF: labels run into the values behind them, and values into each other:
 * 二、上年结转政府信息公开申请数量1000001.
 */

/** Cells that run into something else, of the thirty rows that a report has; with fewer, they were broken in another way. */
const fewestJoined = 12;

/**
 * Printed lines with labels apart from the values that run into them, and these as runs, or each by itself where a run can
 * only be parted in one way; the same lines where cells do not run into each other.
 */
export function partJoined(
  lines: readonly PrintedLine[],
  plain: PlainText,
): readonly PrintedLine[] {
  let joined = 0;
  const parted = lines.map((line): PrintedLine => {
    if (line.layout !== "lines" || line.pieces.length === 0) return line;
    const parts: Piece[] = [];
    for (const piece of line.pieces) addParts(parts, piece, plain);
    for (const part of parts) if (isJoined(part, plain)) joined++;
    const pieces = stretches(parts, (part) => isOfValues(part, plain)).flatMap((stretch) =>
      isOfValues(stretch[0]!, plain) ? runOf(stretch, plain) : stretch,
    );
    return { ...line, pieces };
  });
  return joined < fewestJoined ? lines : parted;
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

/** What values are printed with, of one or several cells: digits, points and commas, signs and strokes, 件. */
const printedWith = String.raw`[\d.,+\-—–−/\\|${counter}]`;
const ofValues = new RegExp(`^${printedWith}+$`);
/** Such characters behind a label, up to the next label or its number, with the unit of an amount. */
const valuesBehind = new RegExp(
  String.raw`(?<=[\p{Script=Han}）)”"])(?!${counter})${printedWith}+?(?<![.,])(?:[（(]?[亿万]?元[）)]?)?(?=\d[.．、]\p{Script=Han}|\p{Script=Han}|[\s（(“"]|$)`,
  "gu",
);

/** Adds a piece to those of its line, a text in parts: labels that end in that of a row, or of the disputes table, and the values that run into them. */
function addParts(parts: Piece[], piece: Piece, plain: PlainText): void {
  const { kind, start, end } = piece;
  if (kind !== "text") {
    parts.push(piece);
    return;
  }
  const found: Piece[] = [];
  let from = start;
  /** Values before which something else stands than such labels. */
  let others: Piece | null = null;
  for (const { 0: printed, index } of plain.text.slice(start, end).matchAll(valuesBehind)) {
    const values = run(start + index, start + index + printed.length);
    const begin = from === start ? beginOfLabels(parts, plain, start, values.start) : from;
    if (opensValues(plain, begin, values.start)) {
      while (parts.length > 0 && parts.at(-1)!.start >= begin) parts.pop();
      found.push(cellPiece(plain, begin, values.start), values);
    } else if (others && opensValues(plain, others.end, values.start)) {
      const unknown = cellPiece(plain, from, others.start);
      // Under a header that cannot be read no row can be.
      if (namesColumn(unknown, plain)) break;
      found.push(unknown, others, cellPiece(plain, others.end, values.start), values);
    } else {
      // What stands within labels is none: the stroke of 本年增/减.
      if (!others || !isOfLabels(plain, others.end, values.start)) others = values;
      continue;
    }
    from = values.end;
    others = null;
  }
  if (found.length === 0) parts.push(piece);
  else {
    parts.push(...found);
    if (from < end) parts.push(cellPiece(plain, from, end));
  }
}

/** Where labels begin that end at an offset, of which a space may have parted the first: 第二十条 第（一）项. */
function beginOfLabels(
  before: readonly Piece[],
  plain: PlainText,
  start: number,
  end: number,
): number {
  const last = before.at(-1);
  if (last?.kind !== "text" || opensValues(plain, start, end)) return start;
  return opensValues(plain, last.start, end) ? last.start : start;
}

/** Whether a text is nothing but labels, behind the last of which values stand, or the end of one that is broken over lines. */
function opensValues(plain: PlainText, start: number, end: number): boolean {
  if (end - start > longestLabel) return false;
  const last = readWords(plain, start, end).labels?.at(-1);
  if (!last) return isPartOfRow(plain.text.slice(start, end));
  return last.meanings.some(
    ({ kind, table }) => kind === "row" || (kind === "column" && table === "disputes"),
  );
}

function isOfLabels(plain: PlainText, start: number, end: number): boolean {
  return end - start <= longestLabel && readWords(plain, start, end).labels !== null;
}

const ofColumns = codebook.columns
  .filter(({ table }) => table === "disclosure")
  .flatMap(({ labels }) => Object.values(labels).flat().map(bare));

function namesColumn({ start, end }: Piece, { text }: PlainText): boolean {
  const printed = bare(text.slice(start, end));
  return ofColumns.some((label) => printed.includes(label));
}

const ofRows = new Set(
  characters([...codebook.rows, ...codebook.groups].flatMap(({ labels }) => labels).join("")),
);

/** Whether a text holds nothing but what labels of rows do: it may be a part of one that is broken over lines. */
function isPartOfRow(plainText: string): boolean {
  return isWithin(plainText, ofRows) && !/[A-Za-z]/.test(plainText);
}

/** Digits of which the first is a cell of its own. */
const behindZero = /^0\d+$/;

/** Whether a piece holds values that run into something else. */
function isJoined({ kind, start, end }: Piece, { text }: PlainText): boolean {
  return kind === "run" || (kind === "text" && behindZero.test(text.slice(start, end)));
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
