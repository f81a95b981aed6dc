import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { corpusTables } from "../../loaders/corpus.ts";
import type { Tables } from "../../loaders/table/row.ts";
import type { SeededReport } from "./finish.ts";

/** Prints made-up reports into a folder, each at its own path. */
export async function printCorpus(folder: string, reports: readonly SeededReport[]): Promise<void> {
  for (const report of reports) {
    const path = join(folder, report.file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, report.print());
  }
}

/** The tables of made-up reports, printed into a folder of their own and read as any others. */
export async function printedTables(reports: readonly SeededReport[]): Promise<Tables> {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-made-"));
  try {
    await printCorpus(folder, reports);
    return await corpusTables(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
