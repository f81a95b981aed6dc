import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { corpusTables } from "../../loaders/corpus.ts";
import type { Row } from "../../loaders/table/row.ts";
import { compareFindings, type Found, type RuleOutcome } from "./compareFindings.ts";
import type { SeededReport } from "./finish.ts";
import { makeCorpus, type CorpusOptions } from "./makeCorpus.ts";

/** What became of a seeded corpus: of its rules, and of its cells. */
export interface Tried {
  readonly reports: number;
  /** Reports with a fault. */
  readonly faulty: number;
  readonly rules: readonly RuleOutcome[];
  readonly cells: number;
  /** Cells read with another value than printed, one line each. */
  readonly wrong: readonly string[];
  /** Cells without the value that was printed, one line each. */
  readonly missed: readonly string[];
  /** Reports read with another name or year than printed. */
  readonly misnamed: readonly string[];
}

/** Prints a corpus into a folder of its own, reads it as any other, and holds what is found against what was put in. */
export async function trySeeded(options: CorpusOptions): Promise<Tried> {
  const { reports, expected } = makeCorpus(options);
  const folder = await mkdtemp(join(tmpdir(), "gongkai-seeded-"));
  try {
    for (const report of reports) {
      const path = join(folder, report.file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, report.print());
    }
    const tables = await corpusTables(folder);
    const made = new Map(reports.map((report) => [report.draft.id, report]));
    const seeded = (rule: string) =>
      reports.filter(({ draft }) => draft.fault?.rule === rule).length;
    const findings = tables["findings"]!.map(
      ({ report, rule, message }) => ({ report, rule, message }) as unknown as Found,
    );
    return {
      reports: reports.length,
      faulty: reports.filter(({ draft }) => draft.fault !== null).length,
      rules: compareFindings(options.rules, expected, findings, seeded),
      ...compareCells(tables["cells"]!, made),
      misnamed: tables["reports"]!.flatMap(({ id, agency, year }) => {
        const { draft } = made.get(String(id))!;
        const isSame = agency === draft.name && year === draft.year;
        return isSame ? [] : [`${id}: ${agency} ${year}, printed ${draft.name} ${draft.year}`];
      }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compareCells(
  cells: readonly Row[],
  made: ReadonlyMap<string, SeededReport>,
): Pick<Tried, "cells" | "wrong" | "missed"> {
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { report, table, row, column, value, state, raw } of cells) {
    const { draft, cells: printed } = made.get(String(report))!;
    const truth = printed.get(`${table}.${row}.${column}`);
    if (value === (truth?.value ?? null)) continue;
    const said = `${report} ${draft.layout.key}: ${table}.${row}.${column} is ${truth?.value} ${truth?.raw}, read ${value} ${state} ${raw}`;
    if (value !== null) wrong.push(said);
    // Where values are lost, or there is one too many in a row, nothing can be told.
    else if (draft.layout.keeps.values && draft.edit === null) missed.push(said);
  }
  return { cells: cells.length, wrong, missed };
}
