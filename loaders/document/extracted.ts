import type { Decoded } from "./decode.ts";
import { sized } from "./limits.ts";
import type { Encoding, Grid, Kind, Line } from "./document.ts";

/** Something a reader could not read. `what` and `value` make the message; `line` counts from 1, null concerns the whole file. */
export interface Problem {
  readonly code: string;
  readonly line: number | null;
  readonly what: string;
  readonly value?: string;
}

/** What a reader makes of a file's bytes, before it is known which file it was. */
export interface Extracted {
  /** Null when the bytes could not be read; then there is a problem that says why. */
  readonly kind: Kind | null;
  /** Null for files that are no text of their own, and for those not read. */
  readonly encoding: Encoding | null;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
}

/** The outcome of a file that cannot be read at all, with the reason why. */
export function refused(code: string, what: string, value?: string): Extracted {
  const problem = { code, line: null, what, ...(value === undefined ? {} : { value }) };
  return { kind: null, encoding: null, text: "", lines: [], grids: [], problems: [problem] };
}

/** The outcome of a file on which reading ended in an error. */
export function failed(error: unknown): Extracted {
  return refused("unexpected", "the reader failed on this file", String(error));
}

/** The outcome of a file that is larger than its reader takes; `value` says how large. */
export function tooLarge(value: string): Extracted {
  return refused("too_large", "too large for a report, split it", value);
}

/** Says that bytes are more than a reader takes of them. */
export function moreThan(bytes: number, limit: number): Extracted {
  return tooLarge(`${sized(bytes)}, of at most ${sized(limit)}`);
}

/** The outcome of bytes that are text in no encoding. */
export function notText(bytes: Uint8Array): Extracted {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("hex");
  return refused("not_text", "not text in any encoding read here, begins", head);
}

/** Says how many characters of a decoded file could not be read, if any. */
export function replacements({ replaced, encoding }: Decoded): Problem[] {
  if (replaced === 0) return [];
  const what = `characters that are not ${encoding}, read as \ufffd`;
  return [{ code: "replacement_characters", line: null, what, value: String(replaced) }];
}
