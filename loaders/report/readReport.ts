import { issue, type Document, type Issue } from "../document/document.ts";
import { mendRadicals, plainText, type PlainText } from "../document/plain.ts";
import { readCells } from "./cells.ts";
import { readSentences } from "./prose.ts";
import { partJoined } from "./joinedCells.ts";
import { readClaims } from "./readClaims.ts";
import { readHeadings, type Heading } from "./headings.ts";
import {
  nameOf,
  readIdentity,
  readTitle,
  titleLines,
  type Title,
  type TitleLine,
} from "./identity.ts";
import type { LayoutName } from "./piece.ts";
import { printLines, type PrintedLine } from "./print.ts";
import { cellName, type Identity, type Report, type Section } from "./report.ts";
import { withClaims } from "./withClaims.ts";
import { areValuesLost } from "./valuesLost.ts";
import { readSubTables } from "./readSubTables.ts";
import type { OrphanRow, SubTable } from "./subTable.ts";

/** Every stage of reading one document, for those who want to see how a report was read. */
export interface Stages {
  readonly lines: readonly PrintedLine[];
  readonly headings: readonly Heading[];
  readonly subTables: readonly SubTable[];
  readonly report: Report;
}

/** Reads a document as a report. Whatever cannot be read is left empty, with an issue that says why. */
export function readReport(document: Document): Report {
  return readStages(document).report;
}

/** Reads a document as a report and keeps what each stage gave. */
export function readStages(document: Document): Stages {
  const plain = plainText(document.text);
  const { text } = plain;
  const { lines, headings: allHeadings, all } = readTables(document, plain);
  const titles = titleLines(document, plain);
  // A file may hold several reports one after the other; what belongs to a later one is not this one's.
  const own = readTitle(document, text, allHeadings, titles);
  const next = nextReport(titles, own, all.subTables);
  const headings = linesBefore(next, allHeadings);
  const subTables = linesBefore(next, all.subTables);
  const orphans = linesBefore(next, all.orphans);
  const identity = readIdentity(document, text, headings, own);
  const valuesLost = areValuesLost(lines, document.text, subTables);
  const id = document.file.replace(/\.[^./]*$/, "");
  if (
    document.kind === null ||
    (!identity.title && subTables.every(({ rows }) => rows.length === 0))
  ) {
    const report = {
      id,
      document,
      identity,
      valuesLost,
      layout: null,
      sections: [],
      cells: [],
      rows: [],
      claims: [],
      issues: notAReport(document),
    };
    return { lines, headings, subTables, report };
  }
  const { cells, rows, issues } = readCells(document, text, lines, subTables, valuesLost);
  const read = {
    id,
    document,
    identity,
    valuesLost,
    layout: mainLayout(lines, subTables),
    sections: readSections(document, headings),
    cells,
    rows,
    issues: [
      ...document.issues,
      ...identityIssues(document, identity),
      ...issues,
      ...(next === null ? [] : [laterReport(document, next)]),
      ...orphans.map((orphan) => orphanIssue(document, orphan)),
    ],
  };
  const report = withClaims(read, () => {
    const prose = next === null ? lines : lines.slice(0, next - 1);
    return readClaims(
      document.text,
      readSentences(document, text, prose, subTables, headings),
      { year: identity.year?.value ?? null, agency: identity.agency?.value ?? null },
      new Set(cells.map(cellName)),
    );
  });
  return { lines, headings, subTables, report };
}

/** The lines of a document as cells, with headings and tables; with labels apart from values where these run into them. */
function readTables(document: Document, plain: PlainText) {
  const readFrom = (lines: readonly PrintedLine[]) => {
    const headings = readHeadings(lines, plain);
    return { lines, headings, all: readSubTables(document, lines, plain.text, headings) };
  };
  const printed = readFrom(printLines(document, plain));
  if (!printed.all.isLost) return printed;
  const lines = partJoined(printed.lines, plain);
  return lines === printed.lines ? printed : readFrom(lines);
}

/** What stands above the line on which the next report begins. */
function linesBefore<Found extends { readonly line: number }>(
  next: number | null,
  found: readonly Found[],
): readonly Found[] {
  return next === null ? found : found.filter(({ line }) => line < next);
}

/** The line of the title of a second report with tables of its own, behind the tables of the first; null where there is none. */
function nextReport(
  titles: readonly TitleLine[],
  own: Title | null,
  subTables: readonly SubTable[],
): number | null {
  const [first] = subTables;
  if (!first) return null;
  const next = titles.find(
    (title) =>
      title.isWhole &&
      title.line > first.line &&
      subTables.some((sub) => sub.line > title.line) &&
      // The head of a page has the report's own title too, or a part of it, or the same in other words.
      !(isOwn(title, own, first.line) && !comesAgain(title.line, subTables)),
  );
  return next?.line ?? repeatedTable(subTables);
}

/**
 * Whether a title is that of the report itself, which stands above its tables: it names no other agency and no other
 * year; and no agency at all where there is none above them that can be read.
 */
function isOwn(title: TitleLine, own: Title | null, firstTable: number): boolean {
  const { agency, year } = nameOf(title.head);
  if (!own || own.line > firstTable) return agency === "";
  const isAgency = agency === "" || agency === own.agency?.value;
  return isAgency && (year === null || year === (own.year?.value ?? null));
}

/** Whether a row that is printed before a line is printed again behind it, as within one report none is. */
function comesAgain(end: number, subTables: readonly SubTable[]): boolean {
  const rows = subTables.flatMap((sub) =>
    sub.rows.map(({ row, line }) => ({ name: `${sub.table}.${row?.key}`, line })),
  );
  const before = new Set(rows.flatMap(({ name, line }) => (line < end ? name : [])));
  return rows.some(({ name, line }) => line > end && before.has(name));
}

/** The line on which the disclosure table begins again behind the requests table: a report whose title is not seen. */
function repeatedTable(subTables: readonly SubTable[]): number | null {
  const requests = subTables.findIndex(
    ({ table, rows }) => table === "requests" && rows.length > 0,
  );
  if (requests === -1) return null;
  const behind = subTables.slice(requests).filter(({ table }) => table === "disclosure");
  // Nearly all reports end here.
  if (behind.length === 0) return null;
  const before = new Set(
    subTables.slice(0, requests).flatMap((sub) => sub.rows.map(({ row }) => row)),
  );
  const again = behind.find(
    ({ rows, line }) =>
      rows.some(({ row }) => before.has(row)) || (rows.length > 0 && comesAgain(line, subTables)),
  );
  return again?.line ?? null;
}

function laterReport(document: Document, line: number): Issue {
  const { start, end } = document.lines[line - 1]!;
  const title = document.text.slice(start, end).trim();
  return issue(
    document.file,
    "later_report",
    line,
    "another report begins, which is not read",
    title,
  );
}

function notAReport(document: Document): Issue[] {
  if (document.kind === null) return [...document.issues];
  const head = document.text.trim().slice(0, 40).replace(/\s+/g, " ");
  return [
    ...document.issues,
    issue(
      document.file,
      "not_a_report",
      null,
      "no title of an annual report and no statutory table, begins",
      head,
    ),
  ];
}

function identityIssues({ file }: Document, { title, agency, year }: Identity): Issue[] {
  return [
    ...(title ? [] : [issue(file, "no_title", null, "no title of an annual report")]),
    ...(agency ? [] : [issue(file, "no_agency", null, "the report does not say whose it is")]),
    ...(year ? [] : [issue(file, "no_year", null, "the report does not say its year")]),
  ];
}

function orphanIssue(
  { file, text }: Document,
  { table, line, label, start, end }: OrphanRow,
): Issue {
  if (label === null) {
    const values = text.slice(start, end).replace(/\s+/g, " ");
    const what = `values in the ${table} table beside no label`;
    return issue(file, "values_unplaced", line, what, values);
  }
  return issue(
    file,
    "row_unknown",
    line,
    `values in the ${table} table under a label of neither form`,
    label,
  );
}

/** The layout that most rows of the tables are printed in. */
function mainLayout(
  lines: readonly PrintedLine[],
  subTables: readonly SubTable[],
): LayoutName | null {
  const counts = new Map<LayoutName, number>();
  let last: LayoutName | null = null;
  let run = 0;
  // Rows of one layout follow each other, and are counted together.
  for (const { rows } of subTables) {
    for (const { line } of rows) {
      const { layout } = lines[line - 1]!;
      if (layout !== last) {
        if (last !== null) counts.set(last, (counts.get(last) ?? 0) + run);
        last = layout;
        run = 0;
      }
      run++;
    }
  }
  if (last !== null) counts.set(last, (counts.get(last) ?? 0) + run);
  let most: LayoutName | null = null;
  for (const [layout, count] of counts) {
    if (most === null || count > counts.get(most)!) most = layout;
  }
  return most;
}

function readSections(document: Document, headings: readonly Heading[]): Section[] {
  return headings.map(({ section, start, end }, i) => ({
    section,
    heading: mendRadicals(document.text.slice(start, end)),
    start,
    end: headings[i + 1]?.start ?? document.text.length,
  }));
}
