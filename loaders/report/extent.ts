import { lineAt, type Document } from "../document/document.ts";
import type { Piece } from "./piece.ts";

/** The places of a text line that a piece takes, from its first to behind its last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where a piece stands in its line as printed: made plain, full-width digits would take one place. */
export function extentOf(document: Document, { start, end }: Piece): Extent {
  const line = document.lines[lineAt(document, start)]!;
  const wide = wideCharacter(document);
  const from = places(document.text.slice(line.start, start), wide);
  return { from, to: from + places(document.text.slice(start, end), wide) };
}

/** How many places of a line are free between two pieces on it: a full-width space takes two. */
export function placesBetween({ text }: Document, { end }: Piece, { start }: Piece): number {
  return places(text.slice(end, start), 2);
}

/** Whether two pieces have a place of their lines in common. */
export function isOverlap(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The width of a line in places, of which a Chinese character takes `wide`. */
export function places(text: string, wide: number): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? wide : 1;
  return width;
}

const known = new WeakMap<Document, number>();

/**
 * How many places a Chinese character takes in a page laid out with spaces: two, as on a screen, or one, as pdftotext
 * counts. Only the right one puts the numbers of rows below each other, whose labels are of different lengths.
 */
function wideCharacter(document: Document): number {
  let wide = known.get(document);
  if (wide === undefined) known.set(document, (wide = measure(document)));
  return wide;
}

/** Numbers or strokes at the end of a line, behind a label. */
const rowOfValues = /^(.*[\u4e00-\u9fff].*?)((?:\s+[\d０-９,.，．/—–－-]{1,12}){3,})\s*$/;

/** A row takes no more characters, and a report has no more rows: what is longer is not looked at. */
const longestRow = 200;
const mostRows = 500;

function measure({ text, lines }: Document): number {
  /** The labels of rows and what follows them, by how many values follow. */
  const rows = new Map<number, { label: string; values: string }[]>();
  let looked = 0;
  for (const { start, end } of lines) {
    if (end - start < 20 || end - start > longestRow) continue;
    if (++looked > mostRows) break;
    const match = rowOfValues.exec(text.slice(start, end));
    if (!match) continue;
    const count = match[2]!.trim().split(/\s+/).length;
    rows.set(count, [...(rows.get(count) ?? []), { label: match[1]!, values: match[2]! }]);
  }
  let [narrow, wide] = [0, 0];
  for (const alike of rows.values()) {
    narrow += spread(alike, 1);
    wide += spread(alike, 2);
  }
  return narrow < wide ? 1 : 2;
}

/** How far the middles of values stand apart that are below each other, in all. */
function spread(rows: readonly { label: string; values: string }[], wide: number): number {
  const middles = rows.map(({ label, values }) => {
    const from = places(label, wide);
    return [...values.matchAll(/\S+/g)].map(
      ({ 0: value, index }) =>
        from + places(values.slice(0, index), wide) + places(value, wide) / 2,
    );
  });
  return (middles[0] ?? []).reduce((sum, _, i) => {
    const column = middles.map((row) => row[i]!).toSorted((a, b) => a - b);
    const middle = column[column.length >> 1]!;
    return sum + column.reduce((apart, each) => apart + Math.abs(each - middle), 0);
  }, 0);
}
