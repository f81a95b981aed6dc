import { blocksOf, type Block } from "../printer/blocksOf.ts";
import type { MadeReport } from "../printer/madeReport.ts";
import { wordingOf } from "../printer/makeReport.ts";
import { print, type TrueCell } from "../printer/printer.ts";
import { Random } from "../printer/random.ts";
import { cellsOfDraft } from "./cellsOfDraft.ts";
import type { Draft } from "./draft.ts";
import { narrate } from "./narrate.ts";

/** A report of the corpus as it is printed. */
export interface SeededReport {
  readonly draft: Draft;
  /** Every cell of its form by name, as printed. */
  readonly cells: ReadonlyMap<string, TrueCell>;
  /** The kinds of problems it tells of. */
  readonly problems: readonly string[];
  /** The number of requests its sentences state; null where none does. */
  readonly requestsTold: number | null;
  readonly file: string;
  /** The paragraphs between its headings and tables. */
  readonly paragraphs: readonly string[];
  print(): Uint8Array;
}

/** A draft as it is printed, with a note below its title where there is one. */
export function finish(draft: Draft, note: string | null = null): SeededReport {
  const random = new Random(draft.seed);
  const { agency, year, name, publishedOn, layout, form, forms, merged } = draft;
  const cells = cellsOfDraft(random.fork(), draft);
  const { prose, problems, requestsTold } = narrate(random.fork(), draft);
  const numbers = random.fork();
  const made: MadeReport = {
    seed: draft.seed,
    form,
    forms,
    identity: {
      agency: name,
      self: agency.self,
      year,
      title: titleOf(random.fork(), name, year),
      indexNumber: `${numbers.int(10000000, 99999999)}X/${year + 1}-${String(numbers.int(1, 99999)).padStart(5, "0")}`,
      publishedOn,
    },
    prose,
    wording: wordingOf(
      random.fork(),
      draft.headerUnit === "" ? null : (draft.headerUnit as "万元"),
    ),
    cells,
    merged,
  };
  const blocks = blocksOf(made);
  return {
    draft,
    cells,
    problems,
    requestsTold,
    file: `${draft.id}${layout.extension}`,
    paragraphs: blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])),
    print() {
      const noted = blocks.flatMap((block): Block[] =>
        note !== null && block.kind === "title"
          ? [block, { kind: "paragraph", text: note }]
          : [block],
      );
      return print(made, layout, draft.edit ? draft.edit(noted) : noted);
    },
  };
}

function titleOf(random: Random, name: string, year: number): string {
  return random.pick([
    `${name}${year}年政府信息公开工作年度报告`,
    `${name}${year}年度政府信息公开工作年度报告`,
    `${year}年${name}政府信息公开工作年度报告`,
    `${name}${year}年政府信息公开年度报告`,
  ]);
}
