import { places, type Place, type PrintGrid } from "../grid.ts";
import { keepsAll, type Layout, type Sheet } from "../layout.ts";
import { textOf } from "../textOf.ts";

/** Tabs between the places of the grid, spans as empty places. */
export const tabs: Layout = {
  key: "C",
  extension: ".txt",
  keeps: { ...keepsAll, merged: false },
  print: (sheet) => print(sheet, (grid) => regular(grid)),
};

/**
 * Tabs from a page whose spans do not fit its columns: one column too many, values moved right by the
 * depth of their label, the last rows without their leading tabs, and a sixteenth place in the disputes table.
 */
export const tabsShifted: Layout = {
  key: "C shifted",
  extension: ".txt",
  keeps: { ...keepsAll, merged: false },
  print: (sheet) => print(sheet, (grid) => shifted(grid, "")),
};

/** As tabsShifted, the sixteenth place printed with a value that belongs to no column. */
export const tabsSurplus: Layout = {
  key: "C surplus",
  extension: ".txt",
  keeps: { ...keepsAll, merged: false, values: false },
  print: (sheet) => print(sheet, (grid) => shifted(grid, "0")),
};

function print({ blocks, random }: Sheet, table: (grid: PrintGrid) => string[][]): string {
  const isSplit = random.chance(0.5);
  const at = random.pick(["none", "space"] as const);
  return textOf(
    blocks,
    (grid) => {
      const lines = table(grid).map((row) => row.join("\t"));
      if (grid.table === "disclosure" && isSplit) splitProcurement(grid, lines);
      return lines.map((line) => line.replaceAll("\n", at === "space" ? " " : ""));
    },
    { between: "\n" },
  );
}

function regular(grid: PrintGrid): string[][] {
  return places(grid).map((row) =>
    row.map((place) => (typeof place === "string" ? "" : place.text)),
  );
}

/** A blank line parts the procurement table from the rest, and it is a place narrower. */
function splitProcurement(grid: PrintGrid, lines: string[]): void {
  const at = grid.rows.findIndex(
    (row) => row[0]!.kind === "article" && row[0]!.text.includes("九"),
  );
  if (at === -1) return;
  for (let i = at + 1; i < lines.length; i++) lines[i] = lines[i]!.replace(/\t$/, "");
  lines.splice(at + 1, 0, "");
}

const width = 11;

function shifted(grid: PrintGrid, sixteenth: string): string[][] {
  if (grid.table === "disclosure") return regular(grid);
  if (grid.table === "disputes") {
    return places(grid).map((row, y) => [
      ...row.map((place) => (typeof place === "string" ? "" : place.text)),
      y === grid.rows.length - 1 ? sixteenth : "",
    ]);
  }
  const laid = places(grid);
  let isInGroup = false;
  return grid.rows.map((row, y) => {
    const labels = row.filter(({ kind }) => kind === "label");
    const values = row.filter(({ kind }) => kind === "value").map(({ text }) => text);
    if (labels.length === 0) return pad(header(laid[y]!, y, grid));
    const texts = labels.map(({ text }) => text);
    const last = texts.at(-1)!;
    const outcome = texts.length > 1 && last.startsWith("1.") ? texts.at(-2)! : null;
    const isLeaf = /^\d/.test(last);
    isInGroup = isLeaf && isInGroup;
    // Seen: the last leaf of (五) and all rows below it begin where the line does.
    const isLost = /^5\.要求|六|^七|（七|\(七/.test(last) || (isLeaf && isInGroup);
    if (last.startsWith("5.要求")) isInGroup = true;
    if (/六/.test(outcome ?? "")) return pad([outcome!, last, "", ...values]);
    if (isLost || (!isLeaf && labels[0]!.colspan === 3)) return pad([last, "", ...values]);
    if (texts.length > 1 && outcome === null) return pad([texts[0]!, last, "", ...values]);
    if (!isLeaf) return pad(["", last, "", ...values]);
    return pad(["", outcome ?? "", last, "", ...values]);
  });
}

function header(laid: readonly Place[], y: number, grid: PrintGrid): string[] {
  const texts = laid.map((place) => (typeof place === "string" ? "" : place.text));
  // The labels take two places instead of three, and 总计 stands in the first line.
  const moved = [texts[0]!, ...texts.slice(2)];
  const total = laid.findIndex((place) => typeof place !== "string" && place.text === "总计");
  if (total !== -1) moved[total - 1] = "";
  if (y === 0) moved[8] = [...grid.rows[1]!].at(-1)!.text;
  return moved;
}

function pad(row: readonly string[]): string[] {
  return Array.from({ length: Math.max(width, row.length) }, (_, i) => row[i] ?? "");
}
