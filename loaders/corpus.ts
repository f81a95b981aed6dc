import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { checkAcross, join as joinAcross, type AcrossResult } from "./check/across.ts";
import type { Member } from "./check/agency.ts";
import { check } from "./check/check.ts";
import { Figures } from "./check/figures.ts";
import { openFiles } from "./document/openFiles.ts";
import { failedDocument, readDocument, unreadable } from "./document/readDocument.ts";
import { placeOf } from "./place/placeOf.ts";
import { readReport } from "./report/readReport.ts";
import { isReport, type Report } from "./report/report.ts";
import { correctionRows, parseCorrections } from "./table/corrections.ts";
import type { Read, Row, Tables } from "./table/row.ts";
import { manifestFile, readManifest } from "./table/manifest.ts";
import { tablesOf } from "./table/tablesOf.ts";
import { TextTables } from "./table/TextTables.ts";
import type { Owner } from "./text/Sharing.ts";

/** Reads and checks one report from the bytes of its file, and tells whose it is. `file` names it in every message. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<Read> {
  const document = await readDocument(bytes, file);
  try {
    return readOf(readReport(document));
  } catch (error) {
    return readOf(readReport(failedDocument(document, error)));
  }
}

function readOf(report: Report): Read {
  const whose = placeOf(report);
  return { ...check(report, whose), whose };
}

/**
 * Reads and checks the report at a path, or those of the archive there.
 * What cannot be opened gives an issue, not an error.
 */
export async function* readPath(path: string, file = path): AsyncGenerator<Read> {
  for await (const opened of openFiles(path, file)) {
    if ("bytes" in opened) yield await readBytes(opened.bytes, opened.file);
    else {
      const { code, what, value } = opened.problem;
      yield readOf(readReport(unreadable(opened.file, 0, code, what, value)));
    }
  }
}

/**
 * Reads and checks every file below a folder, in the order of their paths. Hidden files are passed over, and so
 * is corpus.json, in which the folder says what it is.
 * No two files and no two reports have the same name: a.html beside a.pdf keeps its ending, and what
 * occurs twice in an archive is numbered.
 */
export async function* readCorpus(directory: string): AsyncGenerator<Read> {
  const files = new Set<string>();
  const ids = new Set<string>();
  for (const path of await corpusFiles(directory)) {
    for await (const read of readPath(join(directory, path), path)) {
      const { report } = read;
      const file = unused(report.document.file, files);
      const id = ids.has(report.id) ? unused(file, ids) : unused(report.id, ids);
      const named = { ...report, id, document: { ...report.document, file } };
      // Where the place is unknown, the agency's key holds the report's.
      yield { ...read, report: named, whose: id === report.id ? read.whose : placeOf(named) };
    }
  }
}

/** A name that is not among some, noted there: the name itself, else with the first number that is free. */
function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let i = 2; used.has(free); i++) free = `${name} (${i})`;
  used.add(free);
  return free;
}

/** The folder of reports the site is built from: the one GONGKAI_CORPUS names, else data/reports. */
export function corpusDirectory(): string {
  return process.env["GONGKAI_CORPUS"] || "data/reports";
}

/**
 * Holds the reports of a corpus against each other. They come one by one, and of each no more is kept
 * than that needs; what is found is there when all have come.
 */
export class Corpus {
  readonly #members: Member[] = [];

  add(read: Read): void {
    const { report } = read;
    if (!isReport(report)) return;
    this.#members.push({ report: report.id, ...ownerOf(read), figures: new Figures(report) });
  }

  /** What the rules across reports say, by report. */
  check(): ReadonlyMap<string, AcrossResult> {
    return checkAcross(this.#members);
  }
}

/** Whose report it is, for the comparison with others. */
function ownerOf({ report, whose }: Read): Owner {
  return {
    // A name without its place may be that of many bodies.
    agency: whose.isKnown ? whose.id : null,
    year: report.identity.year?.value ?? null,
  };
}

/** The published tables of the corpus in a folder, and of the accuracy measured in a file of floors. */
export async function corpusTables(
  directory: string,
  accuracyFile = "data/accuracy/layouts.json",
): Promise<Tables> {
  const reads: Read[] = [];
  const corpus = new Corpus();
  const texts = new TextTables();
  for await (const read of readCorpus(directory)) {
    reads.push(read);
    corpus.add(read);
    if (isReport(read.report)) texts.add(read.report, ownerOf(read));
  }
  const across = corpus.check();
  const judged = reads.map((read) => ({
    ...joinAcross(read, across.get(read.report.id)),
    whose: read.whose,
  }));
  const accuracy = JSON.parse(await readFile(accuracyFile, "utf8")) as Row[];
  const corrections = await readCorrections(
    directory,
    reads.map(({ report }) => report),
  );
  const tables = tablesOf(judged);
  return { ...tables, ...texts.tables(tables["reports"]!), corrections, accuracy };
}

/** The corrections of a corpus stand in corrections.json beside its folder; without that file there are none. */
async function readCorrections(directory: string, reports: readonly Report[]): Promise<Row[]> {
  // Made-up reports lie beside the real ones.
  if (readManifest(directory)?.made_up) return [];
  const path = join(directory, "..", "corrections.json");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "[]";
    throw error;
  });
  return correctionRows(path, parseCorrections(path, text), reports);
}

async function corpusFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith(".")))
    .map((parts) => parts.join("/"))
    .filter((path) => path !== manifestFile)
    .toSorted((a, b) => (a < b ? -1 : 1));
}
