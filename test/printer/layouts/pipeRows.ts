import { places, type PrintCell, type PrintGrid } from "../grid.ts";
import { keepsAll, type Layout } from "../layout.ts";
import { cellText, pickBreak, textOf, type Break } from "../textOf.ts";

/** A row a line, cells ended by pipes. Places without a cell of their own are bare pipes at the end of the row. */
export const pipeRowsFilled: Layout = {
  key: "A1",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    return textOf(blocks, (grid) => grid.rows.map((row, y) => filled(grid, row, y, at)), pairs);
  },
};

/** A row a line without filler; rows below a spanned cell may begin with empty places. */
export const pipeRowsBare: Layout = {
  key: "A2",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    const leading = random.chance(0.5);
    const print = (grid: PrintGrid) => {
      const spanned = places(grid).map((row) => row.filter((place) => place === "below").length);
      return grid.rows.map((row, y) => {
        const isBelow = leading && grid.table === "requests" && row[0]?.kind === "label";
        return `${isBelow ? "| ".repeat(spanned[y]!) : ""}${joined(row, at)}`;
      });
    };
    return textOf(blocks, print, pairs);
  },
};

/** A row a line between two pipes, filler after headings and short rows. */
export const pipeRowsEnclosed: Layout = {
  key: "A3",
  extension: ".txt",
  keeps: keepsAll,
  print: ({ blocks, random }) => {
    const at = pickBreak(random);
    const print = (grid: PrintGrid) => grid.rows.map((row, y) => `| ${filled(grid, row, y, at)}`);
    return textOf(blocks, print, pairs);
  },
};

/** A Markdown table with its line of dashes. Spanned places are empty cells where they belong. */
export const pipeRowsMarkdown: Layout = {
  key: "A4",
  extension: ".md",
  keeps: { ...keepsAll, merged: false },
  print: ({ blocks, random }) => {
    const at = random.pick(["none", "space"] as const);
    const dashes = random.pick(["---", ":---:", "----------"]);
    const print = (grid: PrintGrid): string[] => {
      const lines = places(grid).map(
        (row) =>
          `| ${row.map((place) => (typeof place === "string" ? "" : cellText(place, at))).join(" | ")} |`,
      );
      lines.splice(1, 0, `|${`${dashes}|`.repeat(grid.width)}`);
      return ["", ...lines, ""];
    };
    const marked = blocks.map((block) =>
      block.kind === "heading"
        ? { ...block, text: `## ${block.text}` }
        : block.kind === "title"
          ? { ...block, text: `# ${block.text}` }
          : block,
    );
    return textOf(marked, print, { between: "\n" });
  },
};

const pairs = {
  pair: (label: string, value: string) => `${label}: | ${value === "" ? "|" : `${value} |`}`,
};

/** Cells that end in a pipe each; an empty cell is its pipe alone. */
function joined(row: readonly PrintCell[], at: Break): string {
  return row
    .map((cell) => cellText(cell, at))
    .map((text) => (text === "" ? "|" : `${text} |`))
    .join(" ");
}

function filled(grid: PrintGrid, row: readonly PrintCell[], y: number, at: Break): string {
  const filler = y === grid.rows.length - 1 ? 0 : grid.width - row.length;
  return `${joined(row, at)}${filler > 0 ? ` ${"|".repeat(filler)}` : ""}`;
}
