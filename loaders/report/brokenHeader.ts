import { codebook } from "../codebook/codebook.ts";
import type { TableKey } from "../codebook/schema.ts";
import type { Document } from "../document/document.ts";
import {
  applicantColumns,
  isAsInForm,
  isStoreyExchanged,
  organizations,
  overAll,
  statutoryApplicants,
} from "./applicants.ts";
import {
  applicantOrders,
  applicantWordings,
  fits,
  isPartOf,
  resultOrders,
  resultWordings,
  type PartOfLabel,
  type Wordings,
} from "./columnOrders.ts";
import { extentOf, type Extent } from "./extent.ts";
import { formRows } from "./formCells.ts";
import { bare, bareOf, readLabels } from "./labels.ts";
import { isPrinted, wordsOf, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import type { Column } from "./rowCells.ts";
import type { SubTable } from "./subTable.ts";

/*
 * In a narrow table each label of the header is broken over lines, and a copy of the page prints the parts of all
 * labels line by line: 自 商 科 社会公 above 然 业 研 益组织. What the lines show from left to right tells the order of
 * the columns all the same, where one order alone fits every line.
 */

/** What else stands in the header of a table. */
const others = {
  requests: othersOf("requests"),
  disputes: [
    ...othersOf("disputes"),
    ...formRows.disputes.flatMap(({ entry }) => entry.labels.map(bare)),
  ],
};

function othersOf(table: TableKey): string[] {
  return codebook.groups
    .filter((group) => group.table === table)
    .flatMap(({ labels }) => labels.map(bare));
}

/** What stands over the kinds of organisation: 法人或其他组织. */
const overOrganizations = codebook.groups
  .filter(({ key }) => key === "organizations")
  .flatMap(({ labels }) => labels.map(bare));

/** Whether a folded text is a part of a label in the header of the disputes table. */
export function isPartOfResult(folded: string): boolean {
  const part = bareOf(folded);
  return (
    part !== "" &&
    (isPartOf(part, [...resultWordings.values()].flat()) || isPartOf(part, others.disputes))
  );
}

/** What is printed: a document, its lines as cells, and its text made plain. */
export interface Printed {
  readonly document: Document;
  readonly lines: readonly PrintedLine[];
  readonly text: string;
}

/** The header of a table: the wordings of its columns, what else stands in it, and the orders that are possible. */
interface Headed {
  readonly wordings: Wordings;
  readonly rest: readonly string[];
  readonly orders: readonly (readonly string[])[];
}

/** The applicants from left to right, where the broken labels above the first row leave one order only; else null. */
export function brokenApplicants(printed: Printed, sub: SubTable): readonly Column[] | null {
  if (isRunOn(printed, sub)) return statutoryApplicants;
  const headed = { wordings: applicantWordings, rest: others.requests, orders: applicantOrders };
  const order = onlyOrder(printed, sub, headed);
  return order && applicantColumns(order);
}

/** Whether the texts above the first row of the requests table, put together, are the labels of its header as the form has them, wherever its lines break. */
function isRunOn({ lines, text }: Printed, sub: SubTable): boolean {
  const pieces = lines
    .slice(sub.line - 1, Math.min(sub.line + mostLines, sub.rows[0]?.line ?? 0) - 1)
    .flatMap((line) => line.pieces.filter(isPrinted));
  const printed = pieces.map((piece) => wordsOf(piece, text)?.folded ?? "?").join("");
  const labels = readLabels(printed.slice(Math.max(printed.lastIndexOf(overAll), 0)));
  return (
    labels !== null &&
    isAsInForm(labels.map(({ meanings }) => ({ meanings, extent: null, line: 0 })))
  );
}

/** Whether the broken labels of the disputes table leave only the order of the form. */
export function areBrokenResults(printed: Printed, sub: SubTable): boolean {
  const headed = { wordings: resultWordings, rest: others.disputes, orders: resultOrders };
  return onlyOrder(printed, sub, headed) === resultOrders[0];
}

/** Of how many lines a header is at most. */
const mostLines = 60;

/** A part of a label, and where it stands in its line. */
interface Part extends Extent, PartOfLabel {
  readonly printed: string;
  /** Keys of the columns in whose labels it occurs, or over which it stands. */
  readonly keys: readonly string[];
  /** Whether it stands over columns: 法人或其他组织. */
  readonly isOver: boolean;
}

/**
 * The one order that fits: first by the parts of each line and by what stands further right on another line; then by
 * the lines alone, where the page is so narrow that its lines are shifted against each other; then the same where
 * two parts of a label may stand on one line, or a line may be two that were put one behind the other.
 */
function onlyOrder(
  { document, lines, text }: Printed,
  sub: SubTable,
  { wordings, rest, orders }: Headed,
): readonly string[] | null {
  if ((sub.rows[0]?.line ?? 0) - sub.line > mostLines) return null;
  const header = headerLines(document, lines, text, sub, wordings);
  const isKnown = header.every((line) =>
    line.every(({ printed, keys }) => keys.length > 0 || isPartOf(printed, rest)),
  );
  if (!isKnown) return null;
  const runs = header.map((line) => line.filter(({ keys }) => keys.length > 0));
  // Where nothing is set apart by more than a space, a text shows no places.
  const areLaid = header.some((line) =>
    line.some((part, i) => i > 0 && part.from - line[i - 1]!.to > 1),
  );
  const places = areLaid ? placesOf(runs.flat()) : new Map<string, Extent>();
  // The results have no place of their own: each stands there three times.
  const isOnce = orders[0]!.length === wordings.size;
  for (const fit of [fits, fitsDoubled, fitsCut]) {
    const inLines = orders.filter((order) => runs.every((run) => fit(run, order)));
    const inPlace = isOnce && areLaid ? inLines.filter((order) => isFromLeft(order, places)) : [];
    if (inPlace.length === 1) return inPlace[0]!;
    if (inLines.length === 1) return inLines[0]!;
    // As with whole labels, those of the form stand in its order unless a line, their places or how one comes after
    // the other contradict it.
    const [form] = orders;
    const isSo = isOnce
      ? isFromLeft(form!, places) && isReadSo(runs, form!)
      : runs.some(({ length }) => length >= wordings.size);
    const isForm = isSo && inLines.includes(form!) && areWhole(runs.flat(), form!, wordings);
    if (inLines.length > 0) return isForm ? form! : null;
  }
  return null;
}

/** Whether the kinds of organisation begin one after the other as they do in an order, and nothing contradicts it above them. */
function isReadSo(lines: readonly (readonly Part[])[], order: readonly string[]): boolean {
  const keysOf = ({ keys, isOver }: Part) => (isOver ? ["organizations"] : keys);
  const printed = lines.filter((line) => line.length > 0).map((line) => line.flatMap(keysOf));
  if (isStoreyExchanged(printed)) return false;
  const parts = lines.flat();
  const first = new Set(parts.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  const read = [...first].filter((key) => organizations.includes(key));
  return read.join() === order.filter((key) => organizations.includes(key)).join();
}

/** Whether parts of labels are all that the labels of some columns consist of. */
function areWhole(parts: readonly Part[], order: readonly string[], wordings: Wordings): boolean {
  const labels = order.map((key) => wordings.get(key)![0]!);
  const own = parts.filter(({ isOver }) => !isOver);
  return sorted(own.map(({ printed }) => printed)) === sorted(labels);
}

function sorted(texts: readonly string[]): string {
  return Array.from(texts.join("")).toSorted().join("");
}

/** The parts of labels above a table's first row, line by line. */
function headerLines(
  document: Document,
  lines: readonly PrintedLine[],
  text: string,
  sub: SubTable,
  wordings: Wordings,
): Part[][] {
  const end = sub.rows[0]?.line ?? sub.line;
  const over = sub.table === "requests" ? overOrganizations : [];
  return lines.slice(sub.line - 1, end - 1).map(({ pieces }) => {
    const parts = pieces
      .filter(({ kind }) => kind === "text")
      .flatMap((piece) => apart(piece, text, over))
      .flatMap((piece): Part[] => {
        const printed = bareOf(wordsOf(piece, text)?.folded ?? "?");
        if (printed === "") return [];
        const extent = extentOf(document, piece);
        if (over.includes(printed))
          return [{ printed, keys: organizations, isOver: true, ...extent }];
        const keys = [...wordings.keys()].filter((key) => isPartOf(printed, wordings.get(key)!));
        return [{ printed, keys, isOver: false, ...extent }];
      });
    // On a line with labels of its own columns, what stands over them tells nothing.
    const areBeside = parts.some(
      ({ keys, isOver }) => !isOver && keys.some((key) => organizations.includes(key)),
    );
    return parts.filter(({ isOver }) => !isOver || !areBeside);
  });
}

/** A piece of a header as two where a label that stands over columns ran into a part of another: 科研机法人或其他组织. */
function apart(piece: Piece, text: string, over: readonly string[]): Piece[] {
  const { start, end } = piece;
  const printed = text.slice(start, end);
  const label = over.find((wording) => printed !== wording && printed.endsWith(wording));
  if (label === undefined) return [piece];
  const at = end - label.length;
  return [
    { ...piece, end: at, words: null },
    { ...piece, start: at, words: null },
  ];
}

/** The same where two parts of a label may stand on one line: 组织 益 of 社会公益组织, beside labels of fewer lines. */
function fitsDoubled(run: readonly Part[], order: readonly string[]): boolean {
  return fits(run, order, 2);
}

/** The places of the columns of which a part tells the column. */
function placesOf(parts: readonly Part[]): Map<string, Extent> {
  const places = new Map<string, Extent>();
  for (const { keys, from, to } of parts) {
    const [key] = keys;
    if (keys.length !== 1) continue;
    const before = places.get(key!);
    places.set(key!, {
      from: Math.min(from, before?.from ?? from),
      to: Math.max(to, before?.to ?? to),
    });
  }
  return places;
}

/** Whether no column begins and ends further left than one before it. */
function isFromLeft(order: readonly string[], places: ReadonlyMap<string, Extent>): boolean {
  const known = order.flatMap((key) => places.get(key) ?? []);
  return known.every((place, i) =>
    known.slice(0, i).every(({ from, to }) => from <= place.from || to <= place.to),
  );
}

/** Whether the parts of a line are such, or of two lines of which one was put behind the other, with room between. */
function fitsCut(line: readonly Part[], order: readonly string[]): boolean {
  if (line.length === 0) return true;
  return line.some((part, i) => {
    const mayCut = i === 0 || part.from - line[i - 1]!.to > 1;
    return mayCut && fits(line.slice(0, i), order) && fits(line.slice(i), order);
  });
}
