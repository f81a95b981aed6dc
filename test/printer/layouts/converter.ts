import { places, type Place, type PrintGrid } from "../grid.ts";
import { keepsAll, keepsLittle, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";

/** A converter that repeats a spanned cell's text in every place it covers. */
export const converterRepeated: Layout = {
  key: "converter repeated",
  extension: ".md",
  keeps: { ...keepsAll, merged: false },
  print: ({ blocks }) =>
    textOf(
      blocks,
      (grid) => {
        const lines = repeated(grid).map((row) => `| ${row.join(" | ")} |`);
        return ["", lines[0]!, `|${"---|".repeat(grid.width)}`, ...lines.slice(1), ""];
      },
      { between: "\n" },
    ),
};

/** A converter that puts the labels first and their rows of values after them. */
export const converterApart: Layout = {
  key: "converter apart",
  extension: ".md",
  keeps: keepsLittle,
  print: ({ blocks, random }) => {
    const each = random.pick(["table", "group"] as const);
    return textOf(
      blocks,
      (grid) => (each === "table" || grid.table !== "requests" ? apart(grid.rows) : grouped(grid)),
      { between: "\n" },
    );
  },
};

function apart(rows: PrintGrid["rows"]): string[] {
  const heads = rows.flatMap((row) => row.filter(({ kind }) => kind !== "value"));
  const values = rows
    .map((row) => row.filter(({ kind, text }) => kind === "value" && text !== ""))
    .filter((row) => row.length > 0);
  return [
    ...heads.map(({ text }) => text.replaceAll("\n", "")),
    "",
    ...values.map((row) => row.map(({ text }) => text).join(" ")),
    "",
  ];
}

/** The labels of one group of outcomes stand together, and so do its rows of values. */
function grouped(grid: PrintGrid): string[] {
  const groups: PrintGrid["rows"][number][][] = [];
  for (const row of grid.rows) {
    const isNew = row[0]?.kind === "label" && !/^\d/.test(row[0].text);
    if (isNew || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return groups.flatMap((rows) => apart(rows));
}

function repeated(grid: PrintGrid): string[][] {
  const laid = places(grid);
  const texts: string[][] = [];
  laid.forEach((row, y) => {
    texts.push([]);
    row.forEach((place, x) => {
      texts[y]!.push(textAt(place, texts[y]![x - 1] ?? "", texts[y - 1]?.[x] ?? ""));
    });
  });
  return texts;
}

function textAt(place: Place, left: string, above: string): string {
  switch (place) {
    case "right":
      return left;
    case "below":
      return above;
    case "beyond":
      return "";
    default:
      return place.text.replaceAll("\n", "<br>");
  }
}
