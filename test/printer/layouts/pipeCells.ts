import type { PrintCell, PrintGrid } from "../grid.ts";
import { keepsAll, type Layout } from "../layout.ts";
import { cellText, pickBreak, textOf, type Break } from "../textOf.ts";

type CellLines = (text: string) => string[];

/** A cell a line with its pipe, the row's filler on a line of its own. */
export const pipeCells: Layout = {
  key: "B1",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    return textOf(blocks, (grid) =>
      rowsOf(grid, (row, filler) => [...cells(row, at, ended), ...filler]),
    );
  },
};

/** As pipeCells, each row opened by a line with a lone pipe. */
export const pipeCellsOpened: Layout = {
  key: "B2",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    return textOf(blocks, (grid) =>
      rowsOf(grid, (row, filler) => ["|", ...cells(row, at, ended), ...filler]),
    );
  },
};

/** A cell's text and its pipe on different lines; one table may go on as pipeCells after its first rows. */
export const pipeCellsSplit: Layout = {
  key: "B3",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    const mixed = random.chance(0.5);
    return textOf(blocks, (grid) => {
      let y = 0;
      return rowsOf(grid, (row, filler) => {
        if (mixed && y++ > 1) return [...cells(row, at, ended), ...filler];
        const [first = "", ...rest] = cells(row, at, apart);
        return [`| ${first}`, ...rest, ...filler];
      });
    });
  },
};

/** As pipeCellsSplit, with the white space of the page's source. */
export const pipeCellsDeep: Layout = {
  key: "B4",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    return textOf(blocks, (grid) =>
      rowsOf(grid, (row, filler) => ["| ", ...cells(row, at, deep), ...filler]),
    );
  },
};

/** A cell a line, the filler behind the last cell of the row. */
export const pipeCellsInline: Layout = {
  key: "B5",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    return textOf(blocks, (grid) =>
      rowsOf(grid, (row, filler) => {
        const lines = cells(row, at, ended);
        return [...lines.slice(0, -1), [lines.at(-1)!, ...filler].join(" ")];
      }),
    );
  },
};

const ended: CellLines = (text) => [text === "" ? "|" : `${text} |`];
const deep: CellLines = (text) => (text === "" ? ["  | "] : [`       ${text}  | `]);
const apart: CellLines = (text) => (text === "" ? ["|"] : [text, "|"]);

function cells(row: readonly PrintCell[], at: Break, lines: CellLines): string[] {
  return row.flatMap((cell) => lines(cellText(cell, at)));
}

/** The lines of a table; the last row of a table has no filler. */
function rowsOf(
  grid: PrintGrid,
  print: (row: readonly PrintCell[], filler: readonly string[]) => readonly string[],
): string[] {
  return grid.rows.flatMap((row, y) => {
    const width = y === grid.rows.length - 1 ? 0 : grid.width - row.length;
    return [...print(row, width > 0 ? ["|".repeat(width)] : [])];
  });
}
