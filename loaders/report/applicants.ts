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

/** Whether the header of the requests table prints its labels as the form does, or but for 总计, which begins on a line above them. */
export function isAsInForm(
  header: readonly Pick<HeaderCell, "meanings" | "extent" | "line">[],
): boolean {
  let labels = 0;
  let total: number | null = null;
  for (const { meanings, extent, line } of header) {
    const key = applicantKey(meanings);
    if (key === null) continue;
    if (extent !== null || line === total) return false;
    if (total === null && labels === 0 && key === "total") {
      total = line;
      continue;
    }
    if (total !== null && storeys[labels] === "total") labels++;
    if (key !== storeys[labels++]) return false;
  }
  return labels === storeys.length;
}

/** What stands over all columns of the requests table: 申请人情况. */
export const overAll = bare(codebook.groups.find(({ key }) => key === "applicants")!.labels[0]!);

/**
 * Whether a header prints its upper storey a label a line, 法人或其他组织 before 自然人: that may stand behind them, or in a
 * cell as high as both storeys. Each line as the keys of the labels on it.
 */
export function isStoreyExchanged(lines: readonly (readonly string[])[]): boolean {
  const first = lines.findIndex(([key]) => key !== undefined && upperStorey.includes(key));
  const three = lines.slice(first, first + upperStorey.length).map((keys) => keys.join());
  const [person, over] = upperStorey.map((key) => three.indexOf(key));
  return over! < person! && three.every((key) => upperStorey.includes(key));
}

/** What a label in the header of the requests table names: a column, or the organisations over theirs; null for any other. */
export function applicantKey(meanings: HeaderCell["meanings"]): string | null {
  for (const { kind, key } of meanings)
    if (kind === "column" || (kind === "group" && key === "organizations")) return key;
  return null;
}
