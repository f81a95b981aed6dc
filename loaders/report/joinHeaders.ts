import { fitsOf } from "./knownHeaders.ts";
import { readLabels, type Label } from "./labels.ts";
import { isPrinted, wordsOf } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import type { SubTable } from "./subTable.ts";
import { isBracketOpen } from "./words.ts";

/** Lines that the labels of one header are broken over at most. */
const deepest = 3;
/** Lines of a header with what else stands in it. */
const mostLines = 30;
/** Columns of the widest header of the disclosure table. */
const widest = 3;

/**
 * Some copies print the labels of a header line by line where a page breaks them over lines: 本年新 本年新 对外公开 above
 * 制作数量 公开数量 总数量. Where the parts of a header of the disclosure table can be put together to labels of columns in
 * one way only, each line from left to right, makes them its header.
 */
export function joinHeaders(
  lines: readonly PrintedLine[],
  text: string,
  subTables: readonly SubTable[],
): void {
  for (const sub of subTables) {
    const { table, header, rows } = sub;
    const [first] = rows;
    if (
      table !== "disclosure" ||
      !first ||
      fitsOf(sub, first.row!).length > 0 ||
      first.line - sub.line > mostLines
    )
      continue;
    const parts = partsOf(lines.slice(sub.line - 1, first.line - 1), text);
    const labels = parts && joinedLabels(parts);
    if (!labels) continue;
    const isBroken = areLoneParts(parts);
    const cells = labels.map(({ meanings, note }, i) => ({
      meanings,
      note,
      // Parts that stand alone on their lines do not show which is further left.
      line: isBroken ? sub.line + i : sub.line,
      place: null,
      extent: null,
      isBroken,
    }));
    header.splice(0, header.length, ...cells);
    sub.hasUnknownHeader = false;
  }
}

/** The folded parts of labels of columns, line by line; null where a line holds anything else. */
function partsOf(lines: readonly PrintedLine[], text: string): string[][] | null {
  const parts: string[][] = [];
  for (const { layout, pieces } of lines) {
    if (layout !== "lines") return null;
    const words = pieces.filter(isPrinted).map((piece) => wordsOf(piece, text));
    const own: string[] = [];
    for (const word of words) {
      if (!word || word.folded === "") return null;
      const isOther = word.labels?.every(({ meanings }) =>
        meanings.every(({ kind }) => kind === "article" || kind === "group"),
      );
      if (!isOther) own.push(word.folded);
    }
    if (own.length > 0) parts.push(own);
  }
  return parts;
}

/** The labels of columns that parts are put together to; null where there is no way or more than one. */
function joinedLabels(lines: readonly (readonly string[])[]): readonly Label[] | null {
  const ways = new Map<string, readonly Label[]>();
  for (let width = 2; width <= widest; width++) {
    for (const rows of rowsOf(lines, width)) {
      for (const texts of columnTexts(rows, width)) {
        const labels = texts.map(labelOfColumn);
        if (labels.every((label) => label !== null)) ways.set(texts.join(" "), labels);
      }
    }
  }
  const [only, ...others] = ways.values();
  return only && others.length === 0 ? only : null;
}

/** Whether each part stands on a line of its own. */
function areLoneParts(lines: readonly (readonly string[])[]): boolean {
  return lines.every(({ length }) => length === 1);
}

/** The lines as rows of a header so wide: as they are, or, where each part has a line of its own, so many to a row. */
function rowsOf(
  lines: readonly (readonly string[])[],
  width: number,
): (readonly (readonly string[])[])[] {
  if (areLoneParts(lines)) {
    const parts = lines.flat();
    if (parts.length % width !== 0 || parts.length > deepest * width) return [];
    // A note may go on with anything: nothing tells which part is the rest of which.
    if (parts.some(isBracketOpen)) return [];
    return [
      Array.from({ length: parts.length / width }, (_, i) =>
        parts.slice(i * width, (i + 1) * width),
      ),
    ];
  }
  const isSo = lines.length <= deepest && lines.some(({ length }) => length === width);
  return isSo && lines.every(({ length }) => length <= width) ? [lines] : [];
}

/** What can stand in the columns, where each row gives some of them, in order, a part. */
function columnTexts(rows: readonly (readonly string[])[], width: number): string[][] {
  return rows.reduce<string[][]>(
    (texts, row) =>
      texts.flatMap((text) =>
        choices(row.length, width).map((columns) =>
          text.map((before, i) => {
            const at = columns.indexOf(i);
            return at === -1 ? before : before + row[at]!;
          }),
        ),
      ),
    [Array.from({ length: width }, () => "")],
  );
}

/** Every way to choose so many of some columns, each in ascending order. */
function choices(count: number, width: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, width - from) }, (_, i) => from + i).flatMap((first) =>
    choices(count - 1, width, first + 1).map((rest) => [first, ...rest]),
  );
}

function labelOfColumn(folded: string): Label | null {
  const labels = readLabels(folded);
  const [label] = labels ?? [];
  if (labels?.length !== 1) return null;
  const isColumn = label!.meanings.some(
    ({ kind, table }) => kind === "column" && table === "disclosure",
  );
  return isColumn ? label! : null;
}
