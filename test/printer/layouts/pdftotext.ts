import { places, type PrintGrid } from "../grid.ts";
import { keepsAll, keepsLittle, keepsNumbers, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";
import { cellLines } from "./lines.ts";

/** What pdftotext gives without options where it follows the rows: each cell a block of its own. */
export const pdftotextRows: Layout = {
  key: "pdftotext rows",
  extension: ".txt",
  keeps: keepsNumbers,
  print: ({ blocks, random }) => {
    const text = textOf(
      blocks,
      (grid) => cellLines(grid, true).flatMap((line) => (random.chance(0.8) ? [line, ""] : [line])),
      { between: "\n" },
    );
    return withPages(text, random.int(40, 60));
  },
};

/** What pdftotext gives where it follows the columns: all labels, then the numbers of each column from top to bottom. */
export const pdftotextColumns: Layout = {
  key: "pdftotext columns",
  extension: ".txt",
  keeps: keepsLittle,
  print: ({ blocks, random }) => {
    return withPages(textOf(blocks, columnwise, { between: "\n" }), random.int(40, 60));
  },
};

/** What pdftotext -layout gives: columns held apart by spaces, wrapped labels above and below the line of their values. */
export const pdftotextLayout: Layout = {
  key: "pdftotext -layout",
  extension: ".txt",
  keeps: { ...keepsAll, merged: false },
  print: ({ blocks, random }) => {
    const narrow = random.chance(0.5);
    // Most pages set the header in the middle of its cell, as they do the numbers.
    const centred = random.chance(0.8);
    const lines = textOf(blocks, (grid) => aligned(grid, narrow, centred), { between: "\n" });
    return withPages(lines, random.int(45, 70));
  },
};

/** All heads of a table, then its columns of numbers. */
function columnwise(grid: PrintGrid): string[] {
  const heads = grid.rows.flatMap((row) => row.filter(({ kind }) => kind !== "value"));
  const columns: string[][] = [];
  for (const row of places(grid)) {
    row.forEach((place, x) => {
      if (typeof place !== "string" && place.kind === "value" && place.text !== "") {
        (columns[x] ??= []).push(place.text);
      }
    });
  }
  return [
    ...heads.flatMap(({ text }) => text.split("\n")),
    "",
    ...columns.flatMap((column) => [...column, ""]),
  ];
}

/** Form feeds and page numbers between pages. */
function withPages(text: string, length: number): string {
  const lines = text.split("\n");
  const pages: string[] = [];
  for (let at = 0, page = 1; at < lines.length; at += length, page++) {
    pages.push([...lines.slice(at, at + length), "", `- ${page} -`].join("\n"));
  }
  return `${pages.join("\n\f")}\n\f`;
}

/** A wide character takes two places of a line. */
const wide = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const padded = (text: string, width: number) => text + " ".repeat(Math.max(0, width - wide(text)));

function aligned(grid: PrintGrid, narrow: boolean, centred: boolean): string[] {
  const laid = places(grid);
  const widths = Array.from({ length: grid.width }, (_, x) => columnWidth(grid, x, narrow));
  const starts = widths.map((_, x) => widths.slice(0, x).reduce((sum, width) => sum + width, 2));
  return laid.flatMap((row) => {
    const cells = row.flatMap((place, x) => {
      if (typeof place === "string" || place.text === "") return [];
      const room = widths.slice(x, x + place.colspan).reduce((sum, width) => sum + width, 0) - 2;
      const lines = place.kind === "value" ? [place.text] : broken(place.text, room);
      return [
        {
          x: starts[x]!,
          room,
          lines,
          isCentred: place.kind === "value" || (centred && place.kind === "header"),
        },
      ];
    });
    const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
    // A page sets each cell in the middle of its row, so values stand on the middle line of a wrapped label.
    return Array.from({ length: height }, (_, y) =>
      cells
        .reduce((line, { x, room, lines, isCentred }) => {
          const text = lines[y - Math.floor((height - lines.length) / 2)] ?? "";
          if (text === "") return line;
          const inset = isCentred ? Math.floor(Math.max(0, room - wide(text)) / 2) : 0;
          return `${padded(line, x + inset)}${text}`;
        }, "")
        .trimEnd(),
    );
  });
}

function columnWidth({ table, width }: PrintGrid, x: number, narrow: boolean): number {
  if (table === "disclosure") return x === 0 ? 26 : 24;
  if (table === "disputes") return width > 15 && x === 15 ? 2 : 10;
  return x === 0
    ? narrow
      ? 10
      : 20
    : x === 1
      ? narrow
        ? 12
        : 16
      : x === 2
        ? narrow
          ? 30
          : 46
        : 11;
}

function broken(text: string, room: number): string[] {
  return text.split("\n").flatMap((part) => {
    const lines = [""];
    for (const character of part) {
      if (wide(lines.at(-1)! + character) > room) lines.push("");
      lines[lines.length - 1] += character;
    }
    return lines;
  });
}
