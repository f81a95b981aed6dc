import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { check, type Checked } from "./check/check.ts";
import { openFiles } from "./document/openFiles.ts";
import { readDocument, unreadable } from "./document/readDocument.ts";
import { readReport } from "./report/readReport.ts";
import type { Tables } from "./table/row.ts";
import { tablesOf } from "./table/tablesOf.ts";

/** Reads and checks one report from the bytes of its file. `file` names it in every message. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<Checked> {
  return check(readReport(await readDocument(bytes, file)));
}

/**
 * Reads and checks the report at a path, or those of the archive there.
 * What cannot be opened gives an issue, not an error.
 */
export async function* readPath(path: string, file = path): AsyncGenerator<Checked> {
  for await (const opened of openFiles(path, file)) {
    if ("bytes" in opened) yield await readBytes(opened.bytes, opened.file);
    else {
      const { code, what, value } = opened.problem;
      yield check(readReport(unreadable(opened.file, 0, code, what, value)));
    }
  }
}

/** Reads and checks every file below a folder, in the order of their paths. Hidden files are passed over. */
export async function* readCorpus(directory: string): AsyncGenerator<Checked> {
  for (const file of await corpusFiles(directory)) yield* readPath(join(directory, file), file);
}

/** The published tables of the corpus in a folder. */
export async function corpusTables(directory: string): Promise<Tables> {
  const reads: Checked[] = [];
  for await (const read of readCorpus(directory)) reads.push(read);
  return tablesOf(reads);
}

async function corpusFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith(".")))
    .map((parts) => parts.join("/"))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
