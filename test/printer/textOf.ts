import type { Block } from "./blocksOf.ts";
import type { PrintCell, PrintGrid } from "./grid.ts";
import type { Random } from "./random.ts";

/** What becomes of a cell's own line break when a page is turned into text. */
export type Break = "none" | "space" | "lost";

/** The text of a cell on one line. */
export function cellText({ text, kind }: PrintCell, at: Break): string {
  const parts = text.split("\n");
  // Only headers were seen to lose what follows their break; a row label that did would not be known.
  if (at === "lost" && kind === "header" && text.startsWith("本年新")) return parts[0]!;
  return parts.join(at === "space" ? " " : "");
}

export function pickBreak(random: Random): Break {
  return random.weighted([
    ["none", 6],
    ["space", 3],
    ["lost", 1],
  ] as const);
}

/** Prints blocks as text: paragraphs as lines, tables by `table`, metadata by `pair`. */
export function textOf(
  blocks: readonly Block[],
  table: (grid: PrintGrid) => readonly string[],
  { between = "", pair = (label: string, value: string) => `${label}：${value}` } = {},
): string {
  const lines: string[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case "metadata":
        lines.push(...block.pairs.map(([label, value]) => pair(label, value)));
        break;
      case "table":
        lines.push(...table(block.grid));
        break;
      case "title":
      case "heading":
      case "paragraph":
      case "signature":
        lines.push(block.text);
    }
    if (between !== "") lines.push(between.slice(1));
  }
  return lines.join("\n");
}
