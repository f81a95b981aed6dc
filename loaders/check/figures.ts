import { panelRelations, stocks } from "../codebook/panelRelations.ts";
import type { FormKey } from "../codebook/schema.ts";
import { cellCount, cellIndex, cellNameAt, rowOf } from "../report/formCells.ts";
import type { Report } from "../report/report.ts";

/** Cells whose own places are kept: a finding on the years of an agency may name them. */
const placed = new Map(
  panelRelations
    .flatMap(({ later, added, removed }) => [later, ...added, ...removed])
    .map((name, i) => [cellIndex(name), i]),
);

/** Whether a cell counts what happened in the year, by its index. */
const isOfYear = Array.from({ length: cellCount }, (_, index) => {
  return !stocks.has(cellNameAt(index).split(".")[2]!);
});

/**
 * The figures of one report in about a kilobyte: they are kept for every report of a corpus, so that
 * its years and copies can be compared. Cells are named by their index among the cells of the forms.
 */
export class Figures {
  /** The form of all tables of the report; "mixed" where there are both, null where none tells its form. */
  readonly form: FormKey | "mixed" | null;
  /** How many cells have a value. */
  readonly count: number;
  readonly #inForm = new Uint8Array(Math.ceil(cellCount / 8));
  readonly #known = new Uint8Array(Math.ceil(cellCount / 8));
  /** The cells that are not 0, by ascending index, and their values. */
  readonly #filled: Uint16Array;
  readonly #values: Float64Array;
  /** Start and end of each placed cell, then of all that count the year and are not 0; -1 where nothing is printed. */
  readonly #places = new Int32Array(2 * (placed.size + 1)).fill(-1);

  constructor({ cells }: Pick<Report, "cells">) {
    const forms = new Set<FormKey>();
    const filled: { index: number; value: number }[] = [];
    let count = 0;
    for (const { table, row, column, form, value, start, end } of cells) {
      const { index } = rowOf(table, row).cells.get(column)!;
      if (form !== null) forms.add(form);
      mark(this.#inForm, index);
      if (value !== null) {
        count++;
        mark(this.#known, index);
      }
      if (value) filled.push({ index, value });
      if (start === null || end === null) continue;
      const place = placed.get(index);
      if (place !== undefined) this.#widen(place, start, end);
      if (value && isOfYear[index]) this.#widen(placed.size, start, end);
    }
    filled.sort((a, b) => a.index - b.index);
    this.form = forms.size > 1 ? "mixed" : ([...forms][0] ?? null);
    this.count = count;
    this.#filled = Uint16Array.from(filled, ({ index }) => index);
    this.#values = Float64Array.from(filled, ({ value }) => value);
  }

  /** Whether the report's form has the cell. */
  has(index: number): boolean {
    return isMarked(this.#inForm, index);
  }

  /** The value of a cell; null where it is unknown or not in the form. */
  value(index: number): number | null {
    if (!isMarked(this.#known, index)) return null;
    const i = this.#filled.indexOf(index);
    return i === -1 ? 0 : this.#values[i]!;
  }

  /** Where some placed cells stand, from the first of their characters to the last. */
  place(indices: readonly number[]): { start: number | null; end: number | null } {
    let start: number | null = null;
    let end: number | null = null;
    for (const index of indices) {
      const place = placed.get(index)!;
      const from = this.#places[2 * place]!;
      if (from === -1) continue;
      start = Math.min(start ?? from, from);
      end = Math.max(end ?? 0, this.#places[2 * place + 1]!);
    }
    return { start, end };
  }

  /** The cells that count the year and are not 0, and where they stand. */
  ofYear(): { indices: number[]; start: number | null; end: number | null } {
    const start = this.#places[2 * placed.size]!;
    return {
      indices: [...this.#filled].filter((index) => isOfYear[index]),
      start: start === -1 ? null : start,
      end: start === -1 ? null : this.#places[2 * placed.size + 1]!,
    };
  }

  /** Whether every cell with a value has the same value in another report of the same form. */
  isWithin(other: Figures): boolean {
    if (this.form !== other.form) return false;
    for (let i = 0; i < this.#known.length; i++) {
      if (this.#known[i]! & ~other.#known[i]!) return false;
    }
    // What is not 0 there is not 0 here, unless it is unknown here.
    for (const index of new Set([...this.#filled, ...other.#filled])) {
      if (isMarked(this.#known, index) && this.value(index) !== other.value(index)) return false;
    }
    return true;
  }

  #widen(place: number, start: number, end: number): void {
    const from = this.#places[2 * place]!;
    this.#places[2 * place] = from === -1 ? start : Math.min(from, start);
    this.#places[2 * place + 1] = Math.max(this.#places[2 * place + 1]!, end);
  }
}

function mark(bits: Uint8Array, index: number): void {
  bits[index >> 3]! |= 1 << (index & 7);
}

function isMarked(bits: Uint8Array, index: number): boolean {
  return (bits[index >> 3]! & (1 << (index & 7))) !== 0;
}
