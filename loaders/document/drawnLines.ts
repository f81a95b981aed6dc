/** A line of a table drawn with characters. */
export interface DrawnLine {
  /** Whether it is a rule, or one between some of the cells. */
  readonly isRule: boolean;
  /** What it says of cells, whose columns reach from the first to before the last; null where it does not fit the columns. */
  readonly parts:
    readonly { readonly text: string; readonly from: number; readonly to: number }[] | null;
  /** All that stands between its separators. */
  readonly texts: readonly string[];
}

/** How many places of a line characters take in a program that draws tables. */
interface Widths {
  /** A Chinese character. */
  readonly wide: number;
  /** What is as wide as a Chinese character in some fonts and as a letter in others: “, —, ①. */
  readonly ambiguous: number;
  readonly vertical: number;
  readonly horizontal: number;
}

const possibleWidths: readonly Widths[] = [
  { wide: 2, ambiguous: 1, vertical: 1, horizontal: 1 },
  { wide: 2, ambiguous: 2, vertical: 1, horizontal: 1 },
  { wide: 2, ambiguous: 2, vertical: 2, horizontal: 2 },
  { wide: 2, ambiguous: 2, vertical: 1, horizontal: 2 },
  { wide: 1, ambiguous: 1, vertical: 1, horizontal: 1 },
];

/** No table of a report has as many. */
const mostColumns = 100;

/** Finds the columns of the lines of a drawing; null where too few lines stand below each other, however characters are counted. */
export function drawnLines(
  texts: readonly string[],
): { lines: readonly DrawnLine[]; columns: number } | null {
  const split = texts.map(segmentsOf);
  let best: { lines: readonly DrawnLine[]; columns: number } | null = null;
  let most = 1;
  for (const widths of possibleWidths) {
    const starts = columnStarts(split, widths);
    if (starts.length > mostColumns) continue;
    const lines = split.map((segments) => drawnLine(segments, starts, widths));
    const fitting = lines.filter(({ parts }) => parts !== null).length;
    if (fitting <= most) continue;
    most = fitting;
    best = { lines, columns: starts.length - 1 };
  }
  return 3 * most < 2 * texts.length ? null : best;
}

function drawnLine(
  segments: readonly string[],
  starts: readonly number[],
  widths: Widths,
): DrawnLine {
  return {
    isRule: segments.some(isRule),
    parts: segments.every(isRule) ? [] : place(segments, starts, widths),
    texts: segments.map((segment) => segment.trim()),
  };
}

const boxSeparator = /[│┃║┆┇┊┋┌┏╔╭┐┓╗╮└┗╚╰┘┛╝╯├┣╠╟╞┤┫╣╢╡┬┳╦┴┻╩┼╋╬┯┿┷╤╪╧┝┠┥┨]/;
/** A + is a separator where rules meet. */
const plainSeparator = /\||(?<=[-=:]|^)\+|\+(?=[-=:]|$)/;

/** What stands between the separators of a line. */
function segmentsOf(line: string): string[] {
  const trimmed = line.trim();
  return trimmed.split(/^[|+]/.test(trimmed) ? plainSeparator : boxSeparator).slice(1, -1);
}

const isRule = (segment: string): boolean => /^(?:[─━═┄┅┈┉╌╍]+|[-=:]{2,})$/.test(segment);

/** Where the columns begin, and the last ends, in the lines of text that are as wide as most. */
function columnStarts(split: readonly (readonly string[])[], widths: Widths): number[] {
  const byWidth = new Map<number, number[][]>();
  for (const segments of split) {
    if (segments.some(isRule)) continue;
    const starts = [0];
    for (const segment of segments)
      starts.push(starts.at(-1)! + widths.vertical + widthOf(segment, widths));
    const width = starts.at(-1)!;
    const alike = byWidth.get(width);
    if (alike) alike.push(starts);
    else byWidth.set(width, [starts]);
  }
  let usual: number[][] = [];
  for (const alike of byWidth.values()) if (alike.length > usual.length) usual = alike;
  const counts = new Map<number, number>();
  for (const start of usual.flat()) counts.set(start, (counts.get(start) ?? 0) + 1);
  // What only one line has is no separator, but text.
  const starts = [...counts].flatMap(([start, count]) => (count > 1 ? start : []));
  return starts.toSorted((a, b) => a - b);
}

/** The columns that the text of a line takes; null where some of it ends where no column does. */
function place(
  segments: readonly string[],
  starts: readonly number[],
  widths: Widths,
): DrawnLine["parts"] {
  const parts: { text: string; from: number; to: number }[] = [];
  let from = 0;
  for (const segment of segments) {
    const end = starts[from]! + widths.vertical + widthOf(segment, widths);
    let to = starts.indexOf(end);
    // A line of characters that take two places each may reach one too far.
    if (to === -1 && isRule(segment) && widths.horizontal === 2) to = starts.indexOf(end - 1);
    if (to <= from) return null;
    if (!isRule(segment)) parts.push({ text: segment.trim(), from, to });
    from = to;
  }
  return from === starts.length - 1 ? parts : null;
}

function widthOf(text: string, { wide, ambiguous, horizontal }: Widths): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) width++;
    else if (code >= 0x2500 && code < 0x2580) width += horizontal;
    else width += code > 0x2e7f ? wide : ambiguous;
  }
  return width;
}
