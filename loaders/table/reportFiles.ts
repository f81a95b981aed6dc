import { codebook } from "../codebook/codebook.ts";
import type { Row, Tables } from "./row.ts";

/** The rows of one report in one table: the names of the fields once, then the values of each row. */
export interface ReportTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Row[string][])[];
}

/** All that is published of one report, by table. */
export type ReportFile = Readonly<Record<string, ReportTable>>;

/** How the rows of a table name their report: by its key, or by its file. */
const keyOf: Readonly<Record<string, "id" | "report" | "file">> = {
  reports: "id",
  documents: "report",
  issues: "file",
  ...Object.fromEntries(
    codebook.tables
      .filter(({ primary_key: [first, ...more] }) => first === "report" && more.length > 0)
      .map(({ key }) => [key, "report" as const]),
  ),
};

/**
 * Everything about each report in a file of its own, so that its page need not fetch the tables of all: those with
 * one row a report or several. A file is named by a hash of the report's key, as a key may be longer than a file
 * name can be; it holds its report, or the few of one hash, by key.
 */
export function reportFiles(tables: Tables): Map<string, Readonly<Record<string, ReportFile>>> {
  const files = new Map<string, Record<string, Record<string, ReportTable>>>();
  const ofFile = new Map((tables["reports"] ?? []).map(({ file, id }) => [file, id]));
  for (const { id } of tables["reports"] ?? []) {
    const name = `${hash(String(id))}.json`;
    const reports = files.get(name) ?? {};
    reports[String(id)] = {};
    files.set(name, reports);
  }
  for (const { key, fields } of codebook.tables) {
    const by = keyOf[key];
    if (!by) continue;
    const names = fields.map((field) => field.key);
    for (const [id, rows] of groupBy(tables[key] ?? [], (row) =>
      by === "file" ? ofFile.get(row["file"] ?? null) : row[by],
    )) {
      const report = files.get(`${hash(id)}.json`)?.[id];
      if (report) {
        report[key] = {
          fields: names,
          rows: rows.map((row) => names.map((name) => row[name] ?? null)),
        };
      }
    }
  }
  return files;
}

function groupBy(
  rows: readonly Row[],
  keyOfRow: (row: Row) => Row[string] | undefined,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (typeof key !== "string") continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** FNV-1a of 32 bits over the UTF-16 code units, as eight hexadecimal digits. Pages compute the same. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
