import { reach } from "./pdfEdges.ts";
import { mendRadicals } from "./plain.ts";
import type { PageContent, TextLine } from "./pdfPage.ts";
import type { Table, TableCell } from "./pdfTable.ts";

type Row = readonly TableCell[];

/** The pages' lines and tables one after the other; a table that goes on on the next page is one table. */
export function joinPages(pages: readonly PageContent[]): (TextLine | Table)[] {
  const items: (TextLine | Table)[] = [];
  for (const page of pages) {
    const last = items.at(-1);
    const [first, ...others] = page.items;
    if (last?.kind === "table" && first?.kind === "table" && goesOn(last, first)) {
      items[items.length - 1] = joinTables(last, first);
      items.push(...others);
    } else items.push(...page.items);
  }
  return items;
}

/** Whether two tables have the same columns: the same sides, and no edge of the one with fewer that the other lacks. */
function goesOn(upper: Table, lower: Table): boolean {
  const has = ({ xs }: Table, x: number) => xs.some((other) => near(x, other));
  const [fewer, more] = upper.xs.length < lower.xs.length ? [upper, lower] : [lower, upper];
  return (
    near(upper.xs[0]!, lower.xs[0]!) &&
    near(upper.xs.at(-1)!, lower.xs.at(-1)!) &&
    fewer.xs.every((x) => has(more, x))
  );
}

/** Joins a table with what follows of it on the next page. */
export function joinTables(upper: Table, lower: Table): Table {
  const kept = withoutSlice(upper.rows);
  const below = lower.rows.slice(repeatedRows(kept, lower.rows));
  const rows = kept.map((row) => [...row]);
  const cut = isCut(kept, below);
  const header = !cut && below.length > 0 && isHeaderCut(kept, below[0]!);
  const touching = bottomCells(rows);
  const first: TableCell[] = [];
  for (const cell of below[0] ?? []) {
    const above = touching.find(({ cell: other }) => sameColumns(other, cell));
    const isSame = above && (cut || header || spansOn(above.cell, cell, below[0]!));
    if (!isSame) {
      first.push(cell);
      continue;
    }
    rows[above.row]![above.index] = {
      ...above.cell,
      text: joined(above.cell, cell),
      full: cell.full,
      open: cell.open,
      rowspan: above.cell.rowspan + cell.rowspan - (cut ? 1 : 0),
    };
  }
  // What is left of the first row stands in a row of its own, unless the page cut that row in two.
  const rest = cut && first.length === 0 ? below.slice(1) : [first, ...below.slice(1)];
  const xs = upper.xs.length < lower.xs.length ? lower.xs : upper.xs;
  return {
    ...upper,
    xs,
    rows: [...rows, ...(below.length > 0 ? rest : [])],
  };
}

/** The rows without a last one that is only the space between the frames of its neighbours. */
function withoutSlice(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1) ?? [];
  const [only] = last;
  const isSlice =
    rows.length > 1 && last.length === 1 && only!.text === "" && bottomCells(rows).length === 1;
  return isSlice ? rows.slice(0, -1) : rows;
}

/** How many rows at the head of the lower table repeat those at the head of the upper. */
function repeatedRows(upper: readonly Row[], lower: readonly Row[]): number {
  const same = (a: Row, b: Row) =>
    a.length === b.length &&
    a.every((cell, i) => cell.text === b[i]!.text) &&
    a.some(({ text }) => /\p{L}/u.test(text)) &&
    !a.some(({ text }) => /^[\d.,]+$/.test(text));
  let count = 0;
  while (count < lower.length && count < upper.length && same(upper[count]!, lower[count]!))
    count++;
  return count;
}

/** The cells that reach the last row, each with its place in `rows`. */
function bottomCells(rows: readonly Row[]) {
  return rows.flatMap((cells, row) =>
    cells
      .map((cell, index) => ({ cell, row, index }))
      .filter(({ cell }) => row + cell.rowspan >= rows.length),
  );
}

const near = (a: number, b: number) => Math.abs(a - b) <= reach;
const sameColumns = (a: TableCell, b: TableCell) => near(a.x0, b.x0) && near(a.x1, b.x1);

/**
 * Whether a cell goes on below the page break: it has no lower border, or what is below it spans rows, as no
 * cell with a value does, and its text goes on. A blank cell in a row of its own may be a value not stated, unless
 * it stands before a numbered label.
 */
function spansOn(upper: TableCell, lower: TableCell, row: Row): boolean {
  if (upper.open) return mayBeOne(upper, lower);
  if (upper.text === "") return false;
  if (lower.rowspan > 1) return lower.text === "" || breaksOff(upper, lower);
  const label = row.findIndex(({ text }) => text !== "");
  return (
    upper.rowspan > 1 && lower.text === "" && row.indexOf(lower) < label && isLabel(row[label]!)
  );
}

/** How the numbered labels of a table begin. */
const beginsLabel =
  /^\s*(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.、．](?!\d)|第)/;

function isLabel({ text }: TableCell): boolean {
  return beginsLabel.test(mendRadicals(text));
}

/**
 * Whether the page break goes through a header, in which cells of two rows stand beside a cell that is parted
 * below: the first row below the break holds no more than those parts and what is left of the others.
 */
function isHeaderCut(upper: readonly Row[], first: Row): boolean {
  const bottom = bottomCells(upper);
  const parts = first.filter((cell) => !bottom.some(({ cell: other }) => sameColumns(other, cell)));
  const rest = first.filter((cell) => !parts.includes(cell));
  return (
    parts.length > 0 &&
    parts.every(isWords) &&
    rest.every((cell) => {
      const above = bottom.find(({ cell: other }) => sameColumns(other, cell))!.cell;
      return isWords(above) && (cell.text === "" || breaksOff(above, cell));
    })
  );
}

/** Whether a cell holds words, not a value. */
function isWords({ text }: TableCell): boolean {
  return /\p{L}{2}/u.test(mendRadicals(text));
}

/** Whether the page break goes through a row: then the first row below it is the rest of the last above. */
function isCut(upper: readonly Row[], lower: readonly Row[]): boolean {
  const first = lower[0] ?? [];
  const bottom = bottomCells(upper);
  const pairs = first.flatMap((cell) => {
    const above = bottom.find(({ cell: other }) => sameColumns(other, cell));
    return above ? [[above.cell, cell] as const] : [];
  });
  if (pairs.length === 0 || pairs.length < first.length || bottom.length !== pairs.length)
    return false;
  if (pairs.some(([a, b]) => !mayBeOne(a, b))) return false;
  if (bottom.every(({ cell }) => cell.open)) return true;
  // Cells over several rows go on whether a row is cut or not.
  const single = pairs.filter(([a, b]) => a.rowspan === 1 && b.rowspan === 1);
  if (single.length === 0) return false;
  if (areParted(single)) return true;
  if (single.every(([a]) => a.text === "")) return single.some(([, b]) => b.text !== "");
  const printed = single.filter(([a, b]) => a.text !== "" && b.text !== "");
  return printed.length > 0 && printed.every(([a, b]) => breaksOff(a, b));
}

/** Whether all that is printed above a page break is a label and all below it values, or the other way round: neither is a row. */
function areParted(pairs: readonly (readonly [TableCell, TableCell])[]): boolean {
  const printed = [0, 1].map((side) => pairs.map((pair) => pair[side]!).filter(isPrinted));
  const [label, values] = printed[0]!.some(isWords) ? printed : printed.toReversed();
  return (
    label!.length > 0 &&
    label!.every(isWords) &&
    values!.length > 0 &&
    !values!.some(isWords) &&
    pairs.every((pair) => !pair.every(isPrinted))
  );
}

const isPrinted = ({ text }: TableCell) => text !== "";

/** Whether what stands above and below a page break may be one cell: no label goes on with a number, or with another. */
function mayBeOne(upper: TableCell, lower: TableCell): boolean {
  return !isWords(upper) || !(/^[\d.,０-９]+$/.test(lower.text) || isLabel(lower));
}

/** Whether a cell's text ends where no more would have fitted, and the text below does not begin a label. */
function breaksOff(upper: TableCell, lower: TableCell): boolean {
  return upper.full && [upper, lower].every(({ text }) => /\p{L}/u.test(text)) && !isLabel(lower);
}

function joined(upper: TableCell, lower: TableCell): string {
  if (upper.text === "" || lower.text === "") return upper.text + lower.text;
  const apart = /[\w.０-９．]$/.test(upper.text) && /^[\w.０-９．]/.test(lower.text);
  return upper.text + (apart ? " " : "") + lower.text;
}
