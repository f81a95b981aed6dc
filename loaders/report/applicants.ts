import { codebook } from "../codebook/codebook.ts";
import { bare, type Meaning } from "./labels.ts";
import type { Column } from "./rowCells.ts";
import { rowOf } from "./formCells.ts";
import { remember } from "./remember.ts";
import { headerCell, type HeaderCell } from "./subTable.ts";

/** The applicants of the requests table, as columns in the statutory order. */
export const applicants = rowOf("requests", "received").entry.columns.form2021!;

/** The kinds of organisation among the applicants, in the statutory order. */
export const organizations = applicants.filter(
  (key) => key !== "natural_person" && key !== "total",
);

/** The labels of the upper storey of the header, in the order of the form. */
export const upperStorey = ["natural_person", "organizations", "total"];
const storeys = [...upperStorey, ...organizations];

/** The columns of these applicants: the same list each time, so that what is found for it holds for all reports. */
export function applicantColumns(keys: readonly string[]): readonly Column[] {
  return columnsOf(keys.join(" "));
}

const columnsOf = remember((keys): readonly Column[] =>
  keys.split(" ").map((column) => ({ row: null, column, unit: null })),
);

/** The columns in the order of the form. */
export const statutoryApplicants = applicantColumns(applicants);

/** The header of the requests table as the form prints it, on a line. */
export function statutoryHeader(line: number): HeaderCell[] {
  return storeys.map((key): HeaderCell => {
    const meaning: Meaning =
      key === "organizations"
        ? { kind: "group", table: "requests", key }
        : { kind: "column", table: "requests", key, form: "form2021", official: true };
    return headerCell(meaning, line);
  });
}

/** Whether the header of the requests table prints its labels as the form does. */
export function isAsInForm(header: readonly Pick<HeaderCell, "meanings" | "extent">[]): boolean {
  let labels = 0;
  for (const { meanings, extent } of header) {
    const key = applicantKey(meanings);
    if (key === null) continue;
    if (extent !== null || key !== storeys[labels++]) return false;
  }
  return labels === storeys.length;
}

/** What stands left of all columns, over their header's whole height; and what stands over all of them. */
const corner = wordingOf("relation");
export const overAll = wordingOf("applicants");
/** So many of its characters are looked at: a narrow corner is broken over lines. */
const ofCorner = 5;

function wordingOf(key: string): string {
  return bare(codebook.groups.find((group) => group.key === key)!.labels[0]!);
}

/** The key of a text of the header that tells how it is read, the corner or what stands over all columns; null for any other. */
export function readingKey(bareText: string): "relation" | "applicants" | null {
  const start = bareText.slice(0, ofCorner);
  if (start.length === ofCorner && corner.startsWith(start)) return "relation";
  return bareText === overAll ? "applicants" : null;
}

/**
 * Whether what begins higher comes first in a text, whatever stands left of it: the corner, as high as the whole header, comes
 * behind what stands over the columns. Given the keys of the labels in printed order.
 */
export function isReadByHeight(keys: readonly string[]): boolean {
  const over = keys.indexOf("applicants");
  return over !== -1 && over < keys.indexOf("relation");
}

/**
 * Whether a header prints its upper storey a label a line, 法人或其他组织 before 自然人: it may stand before them, or they in
 * cells as high as both storeys, which only a text that is read by height tells. Each line as the keys of the labels on it.
 */
export function isStoreyExchanged(lines: readonly (readonly string[])[]): boolean {
  if (isReadByHeight(lines.flat())) return false;
  const own = lines.filter(([key]) => key !== "applicants" && key !== "relation");
  const first = own.findIndex(([key]) => key !== undefined && upperStorey.includes(key));
  const three = own.slice(first, first + upperStorey.length).map((line) => line.join());
  const [person, over] = upperStorey.map((key) => three.indexOf(key));
  return over! < person! && three.every((key) => upperStorey.includes(key));
}

/** What a label in the header of the requests table names: a column, or the organisations over theirs; null for any other. */
export function applicantKey(meanings: HeaderCell["meanings"]): string | null {
  for (const { kind, key } of meanings)
    if (kind === "column" || (kind === "group" && key === "organizations")) return key;
  return null;
}
