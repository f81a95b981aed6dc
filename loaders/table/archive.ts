import type { Writable } from "node:stream";
import { zipSync, type Zippable } from "fflate";
import { codebook } from "../codebook/codebook.ts";
import { arrow } from "./arrow.ts";
import { csv } from "./csv.ts";
import { hasJson, json } from "./json.ts";
import { dataPackage } from "./package.ts";
import { publishedCodebook } from "./publishedCodebook.ts";
import { agencyFiles, reportFiles } from "./reportFiles.ts";
import type { Tables } from "./row.ts";
import { searchIndex } from "./searchIndex.ts";
import { validate } from "./validate.ts";

/** The oldest time a zip can name. A fixed one, for the same tables must give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * The published data as one zip: each table of the codebook as Arrow, CSV and, unless it is very long, JSON, each report and each agency in
 * a file of its own, the search index, whether the reports are made up, the codebook, what it says of the tables
 * and what texts are read by, and a Data Package description. Throws if a table is missing, unknown, or breaks the codebook.
 */
export function archive(tables: Tables, isMadeUp = false): Uint8Array {
  const known = new Set(codebook.tables.map((table) => table.key));
  const unknown = Object.keys(tables).filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`archive: unknown table: ${unknown.join(", ")}`);
  const files: Zippable = {};
  for (const table of codebook.tables) {
    const given = tables[table.key];
    if (!given) throw new Error(`archive: missing table: ${table.key}`);
    const rows = validate(table, given);
    files[`${table.key}.arrow`] = arrow(table, rows);
    files[`${table.key}.csv`] = csv(table, rows);
    if (hasJson(rows.length)) files[`${table.key}.json`] = json(table, rows);
  }
  for (const [name, reports] of reportFiles(tables)) files[`reports/${name}`] = compact(reports);
  for (const [name, agencies] of agencyFiles(tables)) files[`agencies/${name}`] = compact(agencies);
  const index = searchIndex(tables);
  files["search/reports.json"] = compact(index.reports);
  for (const [name, pairs] of index.files) files[`search/${name}`] = compact(pairs);
  // Whoever has the data without the pages must be able to tell, too.
  const { length } = tables["reports"] ?? [];
  files["corpus.json"] = document({ made_up: isMadeUp, reports: length });
  const parts = publishedCodebook(codebook);
  files["codebook.json"] = entryPerLine(parts.codebook);
  files["reading.json"] = entryPerLine(parts.reading);
  files["tables.json"] = document(parts.tables);
  files["datapackage.json"] = document(dataPackage(codebook, tables));
  // Pages are built from it and it is thrown away: it need not be as small as it could be.
  return zipSync(files, { mtime, level: 1 });
}

/** Writes the archive to a stream and waits until it is taken, however large it is. */
export function writeArchive(stream: Writable, tables: Tables, isMadeUp = false): Promise<void> {
  return new Promise((fulfil, reject) => {
    stream.once("error", reject);
    stream.write(archive(tables, isMadeUp), () => {
      fulfil();
    });
  });
}

function document(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** An object of lists with one entry a line: every page fetches it, and a person can still read it. */
function entryPerLine(lists: object): Uint8Array {
  const parts = Object.entries(lists).map(([key, value]: [string, unknown]) => {
    const lines = Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : null;
    return `${JSON.stringify(key)}: ${lines ? `[\n${lines.join(",\n")}\n]` : JSON.stringify(value)}`;
  });
  return new TextEncoder().encode(`{\n${parts.join(",\n")}\n}\n`);
}

/** For programs alone: nobody reads it. */
function compact(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
