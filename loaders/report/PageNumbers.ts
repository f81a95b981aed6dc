import type { Printed } from "./brokenHeader.ts";
import { formRows } from "./formCells.ts";
import type { SubTable } from "./subTable.ts";
import type { Value } from "./tableStream.ts";

/** Columns of the disputes table. */
const disputesWidth = formRows.disputes.flatMap(({ inBoth }) => inBoth).length;

/** The numbers that stand alone on their lines and may be those of pages: none is a value of a row that has just as many as columns. */
export class PageNumbers {
  readonly #printed: Printed;
  readonly #tables: readonly SubTable[];
  #lines: { readonly line: number; readonly value: number }[] | null = null;

  /** @param tables those whose values are no numbers of pages */
  constructor(printed: Printed, tables: readonly SubTable[]) {
    this.#printed = printed;
    this.#tables = tables;
  }

  /** Whether a value may be the number of a page: one less stands before it, or one more behind it. */
  has({ line, number }: Value): boolean {
    this.#lines ??= this.#alone();
    return this.#lines.some((other) => other.value === number + Math.sign(other.line - line));
  }

  #alone(): { line: number; value: number }[] {
    const { lines, text } = this.#printed;
    const known = new Set(this.#tables.flatMap(({ rows }) => rows.flatMap(wholeRow)));
    return lines.flatMap(({ number: line, pieces: [piece, ...others] }) => {
      if (piece?.kind !== "value" || others.length > 0 || known.has(piece.start)) return [];
      const value = Number(text.slice(piece.start, piece.end));
      return value > 0 ? [{ line, value }] : [];
    });
  }
}

/** Where the values of a row stand that are as many as its columns; none of any other row. */
function wholeRow({ row, filled }: SubTable["rows"][number]): number[] {
  const widths = row ? Object.values(row.inForm).map(({ length }) => length) : [disputesWidth];
  return widths.includes(filled.length) ? filled.map(({ start }) => start) : [];
}
