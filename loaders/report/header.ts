import { codebook } from "../codebook/codebook.ts";
import type { FormKey, Row } from "../codebook/schema.ts";
import { isOverlap, type Extent } from "./extent.ts";
import {
  applicantColumns,
  applicantKey,
  applicants,
  isAsInForm,
  isStoreyExchanged,
  organizations,
  statutoryApplicants,
  upperStorey,
} from "./applicants.ts";
import type { Column } from "./rowCells.ts";
import { formRows, rowOf } from "./formCells.ts";
import type { Meaning } from "./labels.ts";
import { readHeaderUnit } from "./number.ts";
import { columnsByPlace } from "./repeatedCells.ts";
import { headerCell, type HeaderCell, type SubTable } from "./subTable.ts";

/** What a header says: the form of its part of the table and the columns in visible order. */
export interface Header {
  readonly form: FormKey;
  readonly columns: readonly Column[];
}

/** A header as one form would have it. */
export interface Fit extends Header {
  /** How much of it speaks for the form. */
  readonly score: number;
}

/** Reads the header of a part of the disclosure table for one of its rows as each form that has the columns it names, best first. */
export function fitDisclosureHeader(sub: SubTable, row: Row): Fit[] {
  const cells = inPlace(
    sub.header.filter(({ meanings }) => meanings.some(({ kind }) => kind === "column")),
  );
  if (cells.length === 0) return [];
  return (
    codebook.forms
      .map(({ key }) => fit(cells, row, key, sub.hasUnknownHeader))
      .filter((candidate) => candidate !== null)
      // Text that is no label may be the header of a column that seems not to be there.
      .filter(
        ({ columns, form }) =>
          !sub.hasUnknownHeader || columns.length === row.columns[form]!.length,
      )
      .toSorted((a, b) => b.score - a.score)
  );
}

/**
 * The form is the one whose columns the header names; where both forms fit, the one whose official wording
 * and whole set of columns stand there, else `usual`. Null where the header names no known columns.
 */
export function chooseHeader(fits: readonly Fit[], usual: FormKey | null): Header | null {
  const [best, second] = fits;
  if (!best) return null;
  if (!second || best.score > second.score) return best;
  return fits.find(({ form }) => form === usual) ?? null;
}

function fit(
  cells: readonly HeaderCell[],
  row: Row,
  form: FormKey,
  hasUnknown: boolean,
): Fit | null {
  const canonical = row.columns[form];
  if (!canonical) return null;
  // In a page laid out with spaces it may be part of a label that was put together wrongly.
  if (hasUnknown && cells.some(({ extent }) => extent !== null)) return null;
  const choices: string[][] = [];
  let official = 0;
  for (const { meanings } of cells) {
    let choice: string[] | null = null;
    let isOfficial = false;
    for (const meaning of meanings) {
      if (meaning.kind !== "column" || meaning.form !== form) continue;
      if (!canonical.includes(meaning.key)) continue;
      if (choice) choice.push(meaning.key);
      else choice = [meaning.key];
      isOfficial ||= meaning.official;
    }
    if (!choice) return null;
    if (isOfficial) official++;
    choices.push(choice);
  }
  const ways = assignments(choices);
  const orderly = ways.filter((way) => inOrder(way, canonical));
  // Where other text stands in the header, it may be what tells the columns apart.
  const possible = orderly.length > 0 && !hasUnknown ? orderly : ways;
  if (orderly.length === 0 && (areLoose(cells, hasUnknown) || areStacked(cells))) return null;
  if (possible.length === 0) return null;
  const columns = cells.map(({ note }, i): Column => {
    const key = possible[0]![i]!;
    const unit = readHeaderUnit(note);
    const isCertain = possible.every((way) => way[i] === key) && !isUnitLost(note, unit);
    return { row: null, column: isCertain ? key : null, unit };
  });
  return {
    form,
    columns,
    // A whole header tells more than its wording.
    score: official + (cells.length === canonical.length ? 2 * cells.length : 0),
  };
}

/** Whether a note begins to tell the unit of a column, and what it is stands elsewhere. */
function isUnitLost(note: string, unit: string | null): boolean {
  return unit === null && note.includes("单位");
}

/**
 * Whether labels are printed one after the other without places, each on a line of its own, some of them broken, or with
 * other text among them: of labels beside each other that which begins higher comes first, so their order is not that
 * of the columns.
 */
function areLoose(
  cells: readonly Pick<HeaderCell, "line" | "place" | "extent" | "isBroken">[],
  hasUnknown = false,
): boolean {
  const [first] = cells;
  return (
    (hasUnknown || cells.some(({ isBroken }) => isBroken) || areLinesApart(cells)) &&
    !areOneLine(cells) &&
    cells.every(({ place, extent }) => place === null && extent?.from === first!.extent?.from)
  );
}

/** Whether cells of one header stand in several rows of a table, as where their frames are of unlike height: rows do not show which is further left. */
function areStacked(cells: readonly Pick<HeaderCell, "line" | "place">[]): boolean {
  return !areOneLine(cells) && cells.some(({ place }) => place !== null);
}

/** Every way to give each cell one of its choices with none given twice. */
function assignments(choices: readonly string[][]): string[][] {
  // Most headers name each column by words of its own.
  const only = choices.map(([first]) => first!);
  if (choices.every(({ length }) => length === 1) && new Set(only).size === only.length) {
    return [only];
  }
  return choices.reduce<string[][]>(
    (ways, choice) =>
      ways.flatMap((way) => choice.filter((key) => !way.includes(key)).map((key) => [...way, key])),
    [[]],
  );
}

/**
 * Header cells as they are printed, but from left to right where they stand beside each other in a page laid out with
 * spaces. None where they seem to, but places do not tell which is further right.
 */
function inPlace<Cell extends Pick<HeaderCell, "line" | "extent">>(
  cells: readonly Cell[],
): readonly Cell[] {
  if (cells.some(({ extent }) => extent === null)) return cells;
  const sorted = cells.toSorted(
    (a, b) => a.extent!.from - b.extent!.from || a.extent!.to - b.extent!.to,
  );
  if (areApart(sorted)) return sorted;
  if (areLinesApart(cells)) return sorted.toSorted((a, b) => a.line - b.line);
  return sorted.every(({ extent }, i) => i === 0 || sorted[i - 1]!.extent!.to < extent!.to)
    ? sorted
    : [];
}

/** Whether header cells stand beside each other, none above another. */
function areApart(cells: readonly { readonly extent: Extent | null }[]): boolean {
  return cells.every(({ extent }, i) => {
    const before = i > 0 ? cells[i - 1]!.extent : null;
    return extent !== null && (before === null || before.to <= extent.from);
  });
}

/**
 * The applicant columns in visible order. The header has two storeys: 自然人, 法人或其他组织, 总计 above,
 * the five kinds of organisation below the second of them. 总计 may stand a row higher than its
 * neighbours, so only labels of one line are held against each other. Where no label is printed, nor
 * other text, the order is the statutory one; where some are lost, those that are left must stand where it has them.
 * Otherwise null.
 */
export function readRequestsColumns(sub: SubTable): readonly Column[] | null {
  // Nearly all headers print the labels of both storeys in the order of the form, and no places.
  if (isAsInForm(sub.header)) return statutoryApplicants;
  const cells = sub.header.flatMap(({ meanings, line, place, extent, isBroken }) => {
    const key = applicantKey(meanings);
    return key === null ? [] : [{ key, line, place, extent, isBroken }];
  });
  const printed = cells.filter(({ key }, i) => cells.findIndex((cell) => cell.key === key) === i);
  const beside = readStoreys(printed);
  if (beside) return applicantColumns(beside);
  const below = inPlace(printed.filter(({ key }) => organizations.includes(key)));
  const above = inPlace(printed.filter(({ key }) => !organizations.includes(key)));
  // Text that is no label may be the parts of all that are missing, in whatever order.
  if (below.length === 0 && sub.hasUnknownHeader) return null;
  const five = organizationsInOrder(below);
  if (!five) return null;
  const isWhole = above.length === upperStorey.length && areOneLine(above);
  if (!isWhole && !isInLineOrder(above, upperStorey)) return null;
  const lines = [...new Set(printed.map(({ line }) => line))];
  const keysOn = (number: number) =>
    printed.flatMap(({ key, line }) => (line === number ? [key] : []));
  if (isStoreyExchanged(lines.map(keysOn))) return null;
  const order = isWhole ? above.map(({ key }) => key) : upperStorey;
  return applicantColumns(order.flatMap((key) => (key === "organizations" ? five : [key])));
}

/**
 * The applicants from left to right in a page laid out with spaces; null unless all stand beside each other,
 * the kinds of organisation below the label over them, as a line that was moved would not.
 */
function readStoreys(cells: readonly HeaderLabel[]): string[] | null {
  const leaves = inPlace(cells.filter(({ key }) => key !== "organizations"));
  if (leaves.length !== applicants.length || !areApart(leaves)) return null;
  const five = leaves.filter(({ key }) => organizations.includes(key));
  const first = leaves.indexOf(five[0]!);
  if (leaves.slice(first, first + five.length).some((cell, i) => cell !== five[i])) return null;
  const over = cells.find(({ key }) => key === "organizations")?.extent;
  const span = { from: five[0]!.extent!.from, to: five.at(-1)!.extent!.to };
  return over && isOverlap(over, span) ? leaves.map(({ key }) => key) : null;
}

/** The kinds of organisation in visible order; null where lost or broken labels leave it open. */
function organizationsInOrder(cells: readonly HeaderLabel[]): string[] | null {
  const isWhole = cells.length === organizations.length;
  const isTold = areOneLine(cells) || (areLinesApart(cells) && !areLoose(cells));
  if (isWhole && isTold) return cells.map(({ key }) => key);
  // Labels broken over lines show their order only within a line, or contradict that of the form.
  const haveNoPlaces = cells.every(({ place, extent }) => place === null && extent === null);
  const isStatutory = isWhole
    ? isInLineOrder(cells, organizations) && (!haveNoPlaces || isInOrder(cells, organizations))
    : standsAs(cells, organizations);
  return isStatutory ? organizations : null;
}

interface HeaderLabel extends Pick<HeaderCell, "line" | "place" | "extent" | "isBroken"> {
  readonly key: string;
}

function isInOrder(cells: readonly HeaderLabel[], statutory: readonly string[]): boolean {
  return inOrder(
    cells.map(({ key }) => key),
    statutory,
  );
}

function areOneLine(cells: readonly Pick<HeaderCell, "line">[]): boolean {
  return cells.length > 0 && cells.every(({ line }) => line === cells[0]!.line);
}

function areLinesApart(cells: readonly Pick<HeaderCell, "line">[]): boolean {
  return new Set(cells.map(({ line }) => line)).size === cells.length;
}

/** Whether no line shows labels in another order than the statutory one. */
function isInLineOrder(cells: readonly HeaderLabel[], statutory: readonly string[]): boolean {
  if (areOneLine(cells))
    return inOrder(
      cells.map(({ key }) => key),
      statutory,
    );
  const lines = [...new Set(cells.map(({ line }) => line))];
  return lines.every((number) =>
    inOrder(
      cells.flatMap(({ key, line }) => (line === number ? [key] : [])),
      statutory,
    ),
  );
}

/** Whether labels of which some are lost stand as far from each other as in the statutory order. */
function standsAs(cells: readonly HeaderLabel[], statutory: readonly string[]): boolean {
  const [first] = cells;
  if (!first) return true;
  if (first.place === null || !areOneLine(cells)) return false;
  const offset = first.place - statutory.indexOf(first.key);
  return cells.every(({ key, place }) => place === offset + statutory.indexOf(key));
}

/** Whether some keys are found among all in the same order. */
function inOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const key of some) {
    const found = all.indexOf(key, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

const results = rowOf("disputes", "review").entry.columns.form2021!;
const disputeRows = formRows.disputes.map(({ key }) => key);

/**
 * The 15 columns of the disputes table in visible order. Fewer labels than columns,
 * as where some are lost or broken over lines, stand for the statutory order unless a line contradicts
 * it; null where one does.
 */
export function readDisputesColumns(sub: SubTable): Column[] | null {
  const repeated = columnsByPlace(sub, statutoryResults.length);
  if (repeated) return repeated;
  let blocks = 0;
  const printed: HeaderLabel[] = [];
  for (const { meanings, line, place, extent, isBroken } of sub.header) {
    const [meaning] = meanings;
    if (meaning?.kind === "row" && meaning.key !== disputeRows[blocks++]) return null;
    // Litigation stands behind the review.
    if (meaning?.kind === "group" && blocks === 0) return null;
    const column = meanings.find(isOfDisputes);
    if (column) printed.push({ key: column.key, line, place, extent, isBroken });
  }
  const labels = inPlace(printed);
  const areAsInForm =
    labels.length === statutoryResults.length &&
    labels.every(({ key }, i) => key === statutoryResults[i]);
  if (areAsInForm) return statutoryDisputes;
  const five = disputeRows.map((_, i) =>
    labels.slice(i * results.length, (i + 1) * results.length),
  );
  const isWhole =
    labels.length === statutoryResults.length &&
    five.every((block) => new Set(block.map(({ key }) => key)).size === results.length) &&
    (areApart(labels) || five.every(areOneLine) || areLinesApart(labels));
  const isStatutory = isWhole
    ? labels.every(({ key }, i) => key === statutoryResults[i])
    : isInLineOrder(labels, statutoryResults);
  if (isStatutory) return statutoryDisputes;
  // By places alone, blocks in different orders are a page whose places were misjudged.
  const orders = new Set(five.map((block) => block.map(({ key }) => key).join()));
  const areMisplaced = orders.size > 1 && labels.some(({ extent }) => extent !== null);
  return isWhole && !areLoose(labels) && !areMisplaced
    ? five.flatMap((block, i) =>
        block.map(({ key }): Column => ({ row: disputeRows[i]!, column: key, unit: null })),
      )
    : null;
}

function isOfDisputes({ kind, table }: Meaning): boolean {
  return kind === "column" && table === "disputes";
}

/** The labels of results in the header of the disputes table as the form prints them, on a line. */
export function disputesHeader(line: number): HeaderCell[] {
  return statutoryResults.map((key) =>
    headerCell({ kind: "column", table: "disputes", key, form: "form2021", official: true }, line),
  );
}

/** The columns of the disputes table in the order of the form. */
export const statutoryDisputes = disputeRows.flatMap((row) =>
  results.map((column): Column => ({ row, column, unit: null })),
);
const statutoryResults = statutoryDisputes.map(({ column }) => column!);
