import { codebook } from "../codebook/codebook.ts";
import type { Row, Tables } from "./row.ts";

/** The rows of one key in one table: the names of the fields once, then the values of each row. */
export interface ReportTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Row[string][])[];
}

/** All that is published under one key, by table. */
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
 * one row a report or several.
 */
export function reportFiles(tables: Tables): KeyedFiles {
  const reports = tables["reports"] ?? [];
  const ofFile = new Map(reports.map(({ file, id }) => [file, id]));
  return keyedFiles(
    reports.map(({ id }) => String(id)),
    tables,
    (table) => {
      const by = keyOf[table];
      return by && ((row) => (by === "file" ? ofFile.get(row["file"] ?? null) : row[by]));
    },
  );
}

/** Each agency with its reports in a file of its own; what its page shows of a report is in the report's file. */
export function agencyFiles(tables: Tables): KeyedFiles {
  return keyedFiles(
    (tables["agencies"] ?? []).map((row) => String(row["agency_id"])),
    tables,
    (table) =>
      table === "agencies" || table === "reports" ? (row) => row["agency_id"] : undefined,
  );
}

/**
 * Files by name. A file is named by a hash of a key, as a key may be longer than a file name can be; it holds what
 * is published under its key, or under the few of one hash, by key.
 */
export type KeyedFiles = Map<string, Readonly<Record<string, ReportFile>>>;

/** Parts the rows of tables by a key; `keyIn` says how those of a table name theirs, if they do. */
function keyedFiles(
  keys: readonly string[],
  tables: Tables,
  keyIn: (table: string) => ((row: Row) => Row[string] | undefined) | undefined,
): KeyedFiles {
  const files = new Map<string, Record<string, Record<string, ReportTable>>>();
  for (const key of keys) {
    const name = `${hash(key)}.json`;
    const entries = files.get(name) ?? {};
    entries[key] = {};
    files.set(name, entries);
  }
  for (const { key: table, fields } of codebook.tables) {
    const keyOfRow = keyIn(table);
    if (!keyOfRow) continue;
    const names = fields.map((field) => field.key);
    for (const [key, rows] of groupBy(tables[table] ?? [], keyOfRow)) {
      const entry = files.get(`${hash(key)}.json`)?.[key];
      if (entry) {
        entry[table] = {
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
