import type { PrintGrid } from "../grid.ts";
import { keepsLittle, keepsNumbers, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";

/** A cell a line with blank lines between; empty cells are gone, a cell's own break makes two lines. */
export const linesSpaced: Layout = {
  key: "D1",
  extension: ".txt",
  keeps: keepsNumbers,
  print: ({ blocks, random }) => {
    const broken = random.chance(0.5);
    return textOf(blocks, (grid) => cellLines(grid, broken).flatMap((line) => [line, ""]), {
      between: "\n",
    });
  },
};

/** A cell a line without blank lines. */
export const linesPlain: Layout = {
  key: "D2",
  extension: ".txt",
  keeps: keepsNumbers,
  print: ({ blocks, random }) => {
    const broken = random.chance(0.5);
    return textOf(blocks, (grid) => cellLines(grid, broken));
  },
};

/** A cell a line, each line kept only where it first occurs: most values are lost, and none can be placed. */
export const linesUnique: Layout = {
  key: "D3",
  extension: ".txt",
  keeps: keepsLittle,
  print: ({ blocks, random }) => {
    const text = textOf(blocks, (grid) => cellLines(grid, false));
    const lines = [...new Set(text.split("\n"))];
    return lines.join(random.pick(["\n", "\n\n"]));
  },
};

/** Every cell on a line; `broken` cells on as many lines as they have. */
export function cellLines({ rows }: PrintGrid, broken: boolean): string[] {
  return rows
    .flat()
    .flatMap(({ text }) => (broken ? text.split("\n") : [text.replaceAll("\n", "")]))
    .filter((text) => text !== "");
}
