import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { Block } from "../printer/blocksOf.ts";
import type { Habit } from "../printer/cellsOf.ts";
import type { FormName } from "../printer/madeReport.ts";
import type { Layout } from "../printer/layout.ts";
import type { MadeAgency } from "./agency.ts";
import type { Figures } from "./requestHistory.ts";

/** An amount as it is printed: its digits, and the unit in its cell. */
export interface Amount {
  readonly digits: string;
  readonly unit: string;
}

/** What the sentences of a report say otherwise than its tables, or otherwise than they themselves say. */
export type Slip = "requests" | "disputes" | "parts" | "percent";

/** A report before it is printed, in which a fault can still be put. */
export interface Draft {
  /** Its file without the ending: the body's folder and the year. */
  readonly id: string;
  readonly agency: MadeAgency;
  readonly year: number;
  readonly seed: number;
  layout: Layout;
  form: FormName;
  /** The form of each part of the disclosure table, and of the requests table. */
  forms: ReadonlyMap<string, FormKey>;
  /** The numbers of both forms by name of cell; printed are those of the report's form. */
  figures: Figures;
  amounts: Map<string, Amount>;
  /** The unit printed in the header of an amount; none where it is empty. */
  headerUnit: string;
  habit: Habit;
  /** What is printed instead of a number, by name of cell: nothing, or a stroke. */
  gaps: Map<string, "" | "/" | "—">;
  /** Rows of the requests table printed as one cell. */
  merged: Set<string>;
  name: string;
  /** ISO 8601. */
  publishedOn: string;
  /** The year of the statistic period it states; null where it states none. */
  periodYear: number | null;
  slip: Slip | null;
  /** Changes what is printed at last, behind the back of the figures. */
  edit: ((blocks: readonly Block[]) => Block[]) | null;
  /** Rules broken by the print alone, which no number shows. */
  readonly breaks: string[];
  /** Whether it stays as it is, because a fault in the year after rests on it. */
  isKept: boolean;
  /** The fault put into it; null where there is none. */
  fault: { readonly rule: string; readonly done: string } | null;
}
