import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { arrow } from "../../loaders/table/arrow.ts";
import type { Tables } from "../../loaders/table/row.ts";
import { validate } from "../../loaders/table/validate.ts";
import { lastYears, makeCorpus } from "../seeded/makeCorpus.ts";
import { printedTables } from "../seeded/printCorpus.ts";
import { truthsOf, type Truths } from "../seeded/truthOf.ts";

/** Made-up reports, read as any others: the published tables as a page gets them, and what is true of the reports. */
export interface KnownCorpus {
  readonly table: (key: string) => ColumnTable;
  /** The same, row by row. */
  readonly tables: Tables;
  readonly truths: Truths;
  /** What is printed between the headings and tables of each report. */
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes up some reports, prints them and reads them. They have faults of every rule but two: where values are lost
 * in the print, or one too many stands in a row, the truth does not tell which cells can still be read.
 */
export async function knownCorpus(seed: number, count: number): Promise<KnownCorpus> {
  const years = lastYears(7);
  const { reports, expected } = makeCorpus({
    seed,
    count,
    agencies: Math.ceil(count / years.length),
    years,
    rules: codebook.rules
      .map(({ key }) => key)
      .filter((key) => !["values.lost", "table.width"].includes(key)),
  });
  const tables = await printedTables(reports);
  return {
    tables,
    table(key) {
      const table = codebook.tables.find((candidate) => candidate.key === key)!;
      return aq.fromArrow(arrow(table, validate(table, tables[key]!)));
    },
    // As they stand in the file that goes with a sample.
    truths: JSON.parse(JSON.stringify(truthsOf(seed, reports, expected))) as Truths,
    paragraphs: new Map(reports.map(({ draft, paragraphs }) => [draft.id, paragraphs])),
  };
}
