import { group } from "d3";
import type { Row } from "../../loaders/table/row.ts";
import { compareFindings, type Found, type RuleOutcome } from "./compareFindings.ts";
import { isTold } from "./fault.ts";
import type { SeededReport } from "./finish.ts";
import { makeCorpus, type CorpusOptions } from "./makeCorpus.ts";
import { printedTables } from "./printCorpus.ts";

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
  /** Reports read with another name, year, place, level or kind of body than printed. */
  readonly misnamed: readonly string[];
  /** Bodies whose reports have several keys, and keys that several bodies have. */
  readonly misjoined: readonly string[];
}

/** Prints a corpus into a folder of its own, reads it as any other, and holds what is found against what was put in. */
export async function trySeeded(options: CorpusOptions): Promise<Tried> {
  const { reports, expected } = makeCorpus(options);
  const tables = await printedTables(reports);
  const made = new Map(reports.map((report) => [report.draft.id, report]));
  const seeded = (rule: string) => reports.filter(({ draft }) => draft.fault?.rule === rule).length;
  const findings = tables["findings"]!.map(
    ({ report, rule, message }) => ({ report, rule, message }) as unknown as Found,
  );
  return {
    reports: reports.length,
    faulty: reports.filter(({ draft }) => draft.fault !== null).length,
    rules: compareFindings(options.rules, expected, findings, seeded),
    ...compareCells(tables["cells"]!, made),
    misnamed: tables["reports"]!.flatMap((row) => misnamed(row, made.get(String(row["id"]))!)),
    misjoined: misjoined(tables["reports"]!, made),
  };
}

function misnamed(row: Row, { draft }: SeededReport): string[] {
  const { agency, name, year } = draft;
  const printed = { agency: name, year };
  const place = agency.place?.code ?? null;
  const isZone = agency.type === "development_zone";
  const told = !isTold(draft)
    ? { place_code: null }
    : // A zone is no division: whether it is put down to the list's entry for it or to its city is open.
      isZone && String(row["place_code"]).startsWith(place!.slice(0, 4))
      ? { agency_type: agency.type }
      : { place_code: place, level: agency.level, agency_type: agency.type };
  return Object.entries({ ...printed, ...told }).flatMap(([field, truth]) =>
    row[field] === truth ? [] : [`${draft.id} ${name}: ${field} is ${truth}, read ${row[field]}`],
  );
}

function misjoined(rows: readonly Row[], made: ReadonlyMap<string, SeededReport>): string[] {
  const pairs = rows.flatMap((row) => {
    const { draft } = made.get(String(row["id"]))!;
    return isTold(draft) ? [{ body: draft.agency.id, key: String(row["agency_id"]) }] : [];
  });
  const several = (one: "body" | "key", other: "body" | "key") =>
    [...group(pairs, (pair) => pair[one])].flatMap(([name, of]) => {
      const others = [...new Set(of.map((pair) => pair[other]))];
      return others.length > 1 ? [`${name}: ${others.join(", ")}`] : [];
    });
  return [...several("body", "key"), ...several("key", "body")];
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
