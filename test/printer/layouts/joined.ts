import type { PrintCell, PrintGrid } from "../grid.ts";
import { keepsLittle, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";

/**
 * What scripts take for the text of a web page (textContent, get_text): nothing between cells. Rows are on lines, behind a
 * space, or all of a table on one line, as the page's own mark-up was; an empty cell is nothing, or the space in it.
 */
export const joinedCells: Layout = {
  key: "cells joined",
  extension: ".txt",
  keeps: keepsLittle,
  print: ({ blocks, random }) => {
    const between = random.pick(["\n", "\n", " ", ""]);
    const empty = random.pick(["", "", "\u00a0"]);
    const lines = textOf(blocks, (grid) => [rowsOf(grid, empty).join(between)]);
    return random.chance(0.5) ? lines : lines.replaceAll("\n", "\n\n");
  },
};

function rowsOf({ rows }: PrintGrid, empty: string): string[] {
  return rows.map((row) => row.map((cell) => shown(cell, empty)).join(""));
}

function shown({ text }: PrintCell, empty: string): string {
  return text === "" ? empty : text.replaceAll("\n", "");
}
