import type { Block } from "./blocksOf.ts";
import type { Kept } from "./cellsOf.ts";
import type { MadeReport } from "./madeReport.ts";
import type { Random } from "./random.ts";

/** What a layout is given: the report, its blocks in order, and a source of chance for the layout's own variants. */
export interface Sheet {
  readonly report: MadeReport;
  readonly blocks: readonly Block[];
  readonly random: Random;
}

/** A way in which reports are found printed. */
export interface Layout {
  /** The name in figures and file names. */
  readonly key: string;
  /** Ending of a file of this kind, with its dot. */
  readonly extension: ".txt" | ".html" | ".md" | ".docx" | ".pdf";
  /** What of a report can still be told from the print. */
  readonly keeps: Kept & {
    /** Whether every value can be told; if not, cells may be unreadable, but never wrong. */
    readonly values: boolean;
  };
  print(sheet: Sheet): string | Uint8Array;
}

export const keepsAll = { blank: true, merged: true, values: true };
/** Empty cells leave no trace, and so a row that prints one number for all columns shows no columns. */
export const keepsNumbers = { blank: false, merged: false, values: true };
export const keepsLittle = { blank: false, merged: false, values: false };
