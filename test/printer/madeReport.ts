import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { CellState } from "../../loaders/report/report.ts";

/** What is true of one cell of the form. `raw` are the characters printed in it, none in a blank one. */
export interface TrueCell {
  readonly name: string;
  readonly value: number | null;
  readonly state: CellState;
  readonly raw: string;
}

/** Whose report it is. */
export interface MadeIdentity {
  readonly agency: string;
  /** How the body speaks of itself: 我局. */
  readonly self: string;
  readonly year: number;
  readonly title: string;
  readonly indexNumber: string;
  /** ISO 8601. */
  readonly publishedOn: string;
}

export type FormName = FormKey | "mixed";

/** A report made up from a seed: what it says, before it is printed in any layout. */
export interface MadeReport {
  readonly seed: number;
  readonly form: FormName;
  /** The form of each article's part of the disclosure table, and of the requests table. */
  readonly forms: ReadonlyMap<string, FormKey>;
  readonly identity: MadeIdentity;
  readonly prose: Prose;
  readonly wording: Wording;
  /** Every cell of the report's form by name. */
  readonly cells: ReadonlyMap<string, TrueCell>;
  /** Rows of the requests table printed as one cell across all columns. */
  readonly merged: ReadonlySet<string>;
}

/** The parts written in sentences. */
export interface Prose {
  readonly preamble: string;
  readonly overview: readonly string[];
  readonly disclosure: readonly string[];
  readonly requests: readonly string[];
  readonly disputes: readonly string[];
  readonly problems: readonly string[];
  readonly other: readonly string[];
}

/** How this report words the tables: which of the wordings met in print, which brackets, which unit of money. */
export interface Wording {
  /** Picks one of a label's wordings. */
  pick(key: string, labels: readonly string[]): string;
  /** Whether a cell's text keeps the line break it may have. */
  breaks(text: string): boolean;
  readonly halfWidth: boolean;
  readonly articleHeading: number;
  /** What is printed after the header of an amount. */
  readonly amountNote: string;
  /** Whether the header of the applicants stands in two rows (商业 above 企业). */
  readonly splitHeader: boolean;
  /** Label and values of a row that the form does not have; null where there is none. */
  readonly extraRow: readonly string[] | null;
  /** Grid columns added to the right of every table. */
  readonly wider: number;
}
