import { createHash } from "node:crypto";
import { readBytes } from "../../loaders/corpus.ts";
import { compare, type Comparison } from "./compare.ts";
import type { Layout } from "./layout.ts";
import type { FormName } from "./madeReport.ts";
import { makeReport } from "./makeReport.ts";
import { pageOf, printPdfs } from "./pdf.ts";
import { print } from "./printer.ts";

/** How well one layout of one form is read: cells of the form, and what became of them. */
export interface Accuracy {
  readonly layout: string;
  readonly form: FormName;
  readonly documents: number;
  readonly cells: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Measured {
  readonly accuracy: Accuracy;
  /** What is not right, one line a cell. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** SHA-256 of the printed documents, in order. */
  readonly printed: string;
}

/** Prints the reports of some seeds, reads them and compares cell by cell. */
export async function measure(
  layout: Layout,
  form: FormName,
  seeds: readonly number[],
): Promise<Measured> {
  const made = seeds.map((seed) => makeReport(seed, form, layout.keeps));
  const isPdf = layout.extension === ".pdf";
  const files = isPdf ? await printPdfs(made, layout) : made.map((report) => print(report, layout));
  const hash = createHash("sha256");
  // A browser writes the time into a PDF, so it is the page behind it that is the same each time.
  for (const [i, report] of made.entries()) hash.update(isPdf ? pageOf(report, layout) : files[i]!);
  const outcomes: { seed: number; comparison: Comparison }[] = [];
  for (const [i, report] of made.entries()) {
    const name = `${report.seed}${layout.extension}`;
    const { report: read } = await readBytes(files[i]!, name);
    for (const comparison of compare(read, report, layout)) {
      outcomes.push({ seed: report.seed, comparison });
    }
  }
  const of = (outcome: Comparison["outcome"]) =>
    outcomes.filter(({ comparison }) => comparison.outcome === outcome);
  return {
    accuracy: {
      layout: layout.key,
      form,
      documents: seeds.length,
      cells: outcomes.length,
      right: of("right").length,
      wrong: of("wrong").length,
      missed: of("missed").length,
    },
    wrong: of("wrong").map(({ seed, comparison }) => said(layout, form, seed, comparison)),
    missed: of("missed").map(({ seed, comparison }) => said(layout, form, seed, comparison)),
    printed: hash.digest("hex"),
  };
}

function said({ key }: Layout, form: FormName, seed: number, comparison: Comparison): string {
  const { name, truth, read } = comparison;
  const is = truth ? `${JSON.stringify(truth.raw)} (${truth.value} ${truth.state})` : "no cell";
  return `${key} ${form} seed ${seed}: ${name} is ${is}, read ${read}`;
}
