import type { PrintCell, PrintGrid } from "../grid.ts";
import { keepsLittle, type Layout } from "../layout.ts";
import type { Random } from "../random.ts";
import { textOf } from "../textOf.ts";
import { cellLines } from "./lines.ts";

/**
 * What pdftotext gives of a page without options where it takes parts of it for columns of text: the labels of many rows
 * before their values, or behind them, headings over rows wherever they stand on the page, the header line by line.
 */
export const pdftotextBlocks: Layout = {
  key: "pdftotext blocks",
  extension: ".txt",
  keeps: keepsLittle,
  print: ({ blocks, random }) =>
    textOf(
      blocks,
      (grid) => (grid.table === "requests" ? inBlocks(grid, random) : cellLines(grid, true)),
      { between: "\n" },
    ),
};

/** What some tools give of a PDF that put nothing between cells: lines of a header run into each other, labels into values. */
export const runTogether: Layout = {
  key: "cells run together",
  extension: ".txt",
  keeps: keepsLittle,
  print: ({ blocks, random }) => textOf(blocks, (grid) => together(grid, random)),
};

/** The characters of a line in a narrow cell. */
const widths = [5, 8, 12, 30];

function inBlocks({ rows }: PrintGrid, random: Random): string[] {
  const width = random.pick(widths);
  const first = rows.findIndex((row) => row.some(({ kind }) => kind === "value"));
  const own = rows.slice(first);
  const isBehind = random.chance(0.3);
  const lines = [...(isBehind ? [] : headerLines(rows.slice(0, first), random)), ""];
  for (let at = 0; at < own.length;) {
    const page = own.slice(at, at + random.int(4, 12));
    const labels = labelLines(page, width, random);
    const values = page.flatMap((row) => row.filter(isValue).map(({ text }) => text));
    lines.push(...(random.chance(0.8) ? [...labels, "", ...values] : [...values, "", ...labels]));
    // The header of the page may come between its blocks.
    if (at === 0 && isBehind) lines.push("", ...headerLines(rows.slice(0, first), random), "");
    at += page.length;
  }
  return lines;
}

const isValue = ({ kind, text }: PrintCell) => kind === "value" && text !== "";

/** The labels of rows, a heading over them anywhere among them, line by line. */
function labelLines(rows: PrintGrid["rows"], width: number, random: Random): string[] {
  const lines: string[] = [];
  const headings: string[] = [];
  for (const row of rows) {
    const labels = row.filter(({ kind }) => kind === "label");
    for (const [i, label] of labels.entries()) {
      const broken = brokenText(label, width);
      if (i < labels.length - 1) headings.push(...broken);
      else lines.push(...broken);
    }
    while (headings.length > 0 && random.chance(0.5)) lines.push(headings.shift()!);
  }
  return [...lines, ...headings];
}

/** The labels of a header cell by cell, or the first lines of all before the second. */
function headerLines(rows: PrintGrid["rows"], random: Random): string[] {
  const [top = [], ...others] = rows;
  const cells = others.flat();
  const parts = cells.map((cell) => brokenText(cell, 5));
  const relation = top.flatMap((cell) => brokenText(cell, 12));
  if (random.chance(0.5)) return [...relation, ...parts.flat()];
  const height = Math.max(...parts.map(({ length }) => length));
  return [
    ...relation,
    ...Array.from({ length: height }, (_, y) => parts.flatMap((lines) => lines[y] ?? []).join(" ")),
  ];
}

function brokenText({ text }: PrintCell, width: number): string[] {
  return text.split("\n").flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gu")) ?? []);
}

function together({ rows }: PrintGrid, random: Random): string[] {
  const width = random.pick(widths);
  const lines = [""];
  // A cell of several lines runs into the one before it.
  const add = (cell: PrintCell) => {
    const [head = "", ...rest] = brokenText(cell, width);
    if (rest.length === 0 && lines.at(-1) !== "") lines.push(head);
    else lines[lines.length - 1] += head;
    lines.push(...rest);
  };
  for (const row of rows) {
    const values = row.filter(isValue).map(({ text }) => text);
    for (const cell of row) if (cell.kind !== "value") add(cell);
    const isBroken = row.some(
      (cell) => cell.kind === "label" && brokenText(cell, width).length > 1,
    );
    const joined = random.chance(0.3) ? withoutSpaces(values) : values.join(" ");
    if (values.length > 0) lines[lines.length - 1] += `${isBroken ? "" : " "}${joined}`;
    lines.push("");
  }
  return lines.filter((line) => line !== "");
}

/** Numbers without a space behind a 0: none but 0 begins with one. */
function withoutSpaces(values: readonly string[]): string {
  return values
    .map((value, i) => (value === "0" && /^\d/.test(values[i + 1] ?? "") ? value : `${value} `))
    .join("")
    .trimEnd();
}
