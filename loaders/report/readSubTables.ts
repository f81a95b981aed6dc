import { afterLastLabel, findLabels, type Candidate, type FoundLabel } from "./findLabels.ts";
import type { Document } from "../document/document.ts";
import { placesBetween } from "./extent.ts";
import type { Heading } from "./headings.ts";
import { isPrinted, wordsOf, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import type { OrphanRow, SubTable } from "./subTable.ts";
import { joinHeaders } from "./joinHeaders.ts";
import { joinRepeated } from "./repeatedCells.ts";
import { dropRules } from "./ruleLines.ts";
import { readStacked } from "./stackedLabels.ts";
import { orderDisputes } from "./disputesInOrder.ts";
import { areTroubled, settleNothing } from "./nothingApart.ts";
import { joinLateHeader } from "./lateHeader.ts";
import { areRowsLost, orderRows } from "./rowsInOrder.ts";
import { settleRows } from "./settleRows.ts";
import { SubTableReader } from "./SubTableReader.ts";
import type { Label } from "./labels.ts";
import { isPartOfHeading } from "./rowHeadings.ts";

/** What is found of the statutory tables. */
export interface TablesFound {
  readonly subTables: SubTable[];
  readonly orphans: OrphanRow[];
  /** Whether the table of requests is not found, or most of its rows are open. */
  readonly isLost: boolean;
}

/**
 * Reads the statutory tables out of printed lines by their labels and the visible order of what follows them.
 * A section heading ends a table.
 */
export function readSubTables(
  document: Document,
  lines: readonly PrintedLine[],
  text: string,
  headings: readonly Heading[],
): TablesFound {
  const reader = new SubTableReader();
  // Most groups are of one piece: the array that holds it is no larger.
  let group: Candidate[] | null = null;
  let heading = 0;
  for (const { number, layout, wholeRow, covered, pieces, lastLines } of lines) {
    const firstSlot = wholeRow ? afterLastLabel(pieces, text) : 0;
    let place = 0;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      const at = wholeRow ? place : null;
      const lastLine = lastLines?.[i] ?? number;
      place += piece.width;
      while (heading < headings.length && headings[heading]!.end < piece.end) heading++;
      if (heading < headings.length && piece.start >= headings[heading]!.start) {
        if (group) group = endGroup(reader, document, group, text);
        reader.close();
        if (isBesideValues(document, pieces, i)) reader.doubtLast();
      } else if (wholeRow ? i < firstSlot : piece.kind === "text") {
        // Before its label, a row has the places of cells that span down from above.
        if (isPrinted(piece)) {
          const candidate = {
            piece,
            line: number,
            lastLine,
            place: at,
            extent: null,
            isBroken: false,
          };
          group = withCandidate(group, candidate);
        }
      } else {
        if (group) group = endGroup(reader, document, group, text);
        reader.slot(piece, number, layout, lastLine);
      }
    }
    if (wholeRow) {
      if (group) group = endGroup(reader, document, group, text);
      if (hasGap(pieces, firstSlot)) reader.gapInHeader();
      reader.endRow(place + covered);
    }
  }
  if (group) endGroup(reader, document, group, text);
  reader.end(lines.length);
  joinLateHeader(reader.subTables);
  dropRules(lines, text, reader.subTables);
  joinRepeated(text, reader.subTables);
  joinHeaders(lines, text, reader.subTables);
  const { subTables, orphans } = reader;
  const printed = { document, lines, text };
  const left = settleRows(printed, headings, subTables, orphans);
  // Nearly all tables are read by now.
  if (!areTroubled(printed, subTables)) return { subTables, orphans: left, isLost: false };
  orderDisputes(printed, headings, subTables);
  const ordered = orderRows(printed, headings, subTables, left);
  const orphansLeft = settleNothing(printed, headings, subTables, ordered);
  const requests = subTables.filter(({ table }) => table === "requests");
  return { subTables, orphans: orphansLeft, isLost: requests.every(areRowsLost) };
}

/** Whether nothing stands on the line of a heading but the heading and, set apart, values: digits that found no room in the row above. */
function isBesideValues(document: Document, pieces: readonly Piece[], heading: number): boolean {
  const behind = pieces.slice(heading + 1);
  return (
    heading === 0 &&
    behind.length > 0 &&
    behind.every(({ kind }) => kind === "value") &&
    placesBetween(document, pieces[0]!, behind[0]!) > 1
  );
}

/** Whether an empty cell, or one with no letter or digit, stands behind a label of a column among the first cells of a row. */
function hasGap(pieces: readonly Piece[], end: number): boolean {
  let isBehindColumn = false;
  for (let i = 0; i < end; i++) {
    const { kind, words } = pieces[i]!;
    const isGap = kind !== "filler" && (!words || words.folded === "");
    if (isGap && isBehindColumn) return true;
    isBehindColumn ||= words?.labels?.some(isOfDisclosure) ?? false;
  }
  return false;
}

function isOfDisclosure({ meanings }: Label): boolean {
  return meanings.some(({ kind, table }) => kind === "column" && table === "disclosure");
}

function withCandidate(group: Candidate[] | null, candidate: Candidate): Candidate[] {
  if (group === null) return [candidate];
  group.push(candidate);
  return group;
}

/** Of so many pieces it is not looked for which are those of a heading beside labels. */
const mostBeside = 100;

/** Gives the labels of a group of pieces to the reader; answers the next group, which is none yet. */
function endGroup(
  reader: SubTableReader,
  document: Document,
  group: readonly Candidate[],
  text: string,
): null {
  const first = group[0]!;
  const alone = group.length === 1 ? first.piece.words?.labels : null;
  if (alone) {
    reader.labelsAt(alone, first);
    return null;
  }
  const found = bestLabels(document, group, text);
  // In a narrow column a heading over rows runs down beside their labels, some characters a line.
  const rest =
    nulls(found) > 0 && group.length < mostBeside
      ? group.filter(({ piece }) => !isRestOfHeading(piece, text))
      : group;
  const ofRest =
    rest.length < group.length && rest.length > 0 ? bestLabels(document, rest, text) : null;
  if (ofRest && nulls(ofRest) < nulls(found)) reader.labels(ofRest, text, rest.at(-1)!);
  else reader.labels(found, text, group.at(-1)!);
  return null;
}

/** The labels of a group of pieces, read as they follow each other or as they stand on the page. */
function bestLabels(
  document: Document,
  group: readonly Candidate[],
  text: string,
): (FoundLabel | null)[] {
  const found = findLabels(group, text);
  const unread = nulls(found);
  // Where a page is laid out, its places tell what stands beside what; but so do the grid places of whole rows.
  const isInRows = group.some(({ place }) => place !== null);
  if (group.length === 1 || (isInRows && unread === 0)) return found;
  const stacked = readStacked(document, group, text);
  return stacked && nulls(stacked) - (isInRows ? 0 : 1) < unread ? stacked : found;
}

/** Whether a piece is a part of a heading over rows, and no label of its own. */
function isRestOfHeading(piece: Piece, text: string): boolean {
  const words = wordsOf(piece, text);
  return words !== null && !words.labels && isPartOfHeading(words.folded);
}

/** How many pieces of text are no label. */
function nulls(found: readonly (FoundLabel | null)[]): number {
  let count = 0;
  for (const label of found) if (label === null) count++;
  return count;
}
