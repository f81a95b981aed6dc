import type { Cell } from "../../loaders/report/report.ts";
import { blocksOf, type Block } from "./blocksOf.ts";
import type { PrintGrid } from "./grid.ts";
import type { Layout } from "./layout.ts";
import type { MadeReport, TrueCell } from "./madeReport.ts";
import { makeReport } from "./makeReport.ts";
import { layouts, print, printUtf8 } from "./printer.ts";
import type { Random } from "./random.ts";

/** A printed report with one thing wrong, and what may be read from it. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly layout: Layout;
  readonly bytes: Uint8Array;
  /** The reports whose values are in the document: two where it was put together from two. */
  readonly reports: readonly MadeReport[];
  /** Whether the mutation itself printed what a cell shows. */
  excuses(cell: Cell): boolean;
  /** The cell whose number was changed so that a relation no longer holds; null where none was. */
  readonly broken: string | null;
  /** What was done, in one line. */
  readonly done: string;
}

export const mutationKinds = [
  "character dropped",
  "line lost",
  "line doubled",
  "columns swapped",
  "cell blanked",
  "value altered",
  "cut",
  "joined",
  "lines shuffled",
] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** Layouts that put a row on one line, so that lines in another order still say the same. */
const rowLayouts = new Set(["A1", "A2", "A3", "C", "HTML spans"]);
const never = () => false;
const always = () => true;

/** Prints a made-up report in some layout and does one thing wrong to it. */
export function mutate(random: Random, kind: MutationKind = random.pick(mutationKinds)): Mutation {
  const layout = random.pick(layouts.filter((entry) => isFit(entry, kind)));
  const form = random.pick(["form2019", "form2021", "mixed"] as const);
  const kept = random.chance(0.5) ? layout.keeps : { blank: false, merged: false };
  const made = makeReport(random.int(1, 1_000_000), form, kept);
  const base = { kind, layout, reports: [made], excuses: never, broken: null };
  const bytes = kind === "cut" ? print(made, layout) : printUtf8(made, layout);
  switch (kind) {
    case "character dropped":
      return { ...base, ...dropped(random, decoded(bytes), layout) };
    case "line lost":
    case "line doubled":
    case "lines shuffled":
      return { ...base, ...relined(random, kind, decoded(bytes), layout) };
    case "columns swapped": {
      const blocks = blocksOf(made).map((block) => swapped(random, block));
      return {
        ...base,
        bytes: printUtf8(made, layout, blocks),
        // Where both headers have lost what tells them apart, the order is all that is left.
        excuses: ({ column }) => /^(?:made|disclosed)$/.test(column) && hasLostHalves(made, layout),
        done: "two columns of a table",
      };
    }
    case "cell blanked":
    case "value altered": {
      const names = [...made.cells.keys()].filter((name) => canChange(made, name));
      const name = random.pick(names.length > 0 ? names : [...made.cells.keys()]);
      const cell = kind === "cell blanked" ? blanked(name) : altered(random, made, name);
      const changed = { ...made, cells: new Map([...made.cells, [name, cell]]) };
      return {
        ...base,
        reports: [changed],
        bytes: printUtf8(changed, layout),
        broken: kind === "value altered" && isSummed(made, name) ? name : null,
        done: `${name} to ${JSON.stringify(cell.raw)}`,
      };
    }
    case "cut": {
      const at = random.int(0, bytes.length);
      return { ...base, bytes: bytes.slice(0, at), done: `at byte ${at} of ${bytes.length}` };
    }
    case "joined": {
      const other = makeReport(random.int(1, 1_000_000), random.pick([form, "form2021"]), kept);
      const both = Buffer.concat([bytes, new TextEncoder().encode("\n"), printUtf8(other, layout)]);
      return { ...base, reports: [made, other], bytes: both, done: `with seed ${other.seed}` };
    }
  }
}

function isFit({ key, extension }: Layout, kind: MutationKind): boolean {
  if (extension === ".pdf") return false;
  const isText = extension !== ".docx";
  return isText || ["columns swapped", "cell blanked", "value altered", "cut"].includes(kind)
    ? key !== "G" || isText
    : false;
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encoded = (text: string) => new TextEncoder().encode(text);

function dropped(
  random: Random,
  text: string,
  layout: Layout,
): Pick<Mutation, "bytes" | "excuses" | "done"> {
  const at = random.int(0, text.length - 1);
  const line = text.slice(text.lastIndexOf("\n", at) + 1).split("\n")[0]!;
  return {
    bytes: encoded(text.slice(0, at) + text.slice(at + 1)),
    // A number that lost a digit, or ran into the next, is what is printed now; so is a header's unit.
    excuses: ({ start, end, column, raw }) =>
      (start !== null && start <= at && at <= end!) ||
      (text[at] !== "\n" && column === "amount" && /金[额額]|單位|单位/.test(line)) ||
      // Where cells are written anew, offsets count in another text: the number itself must show the loss.
      (raw !== null && /[\d０-９.+-]/.test(text[at]!) && (isMarkUp(text) || isRewritten(layout))),
    done: `${JSON.stringify(text[at])} at ${at}: ${JSON.stringify(text.slice(at - 12, at + 12))}`,
  };
}

const hasLostHalves = (made: MadeReport, layout: Layout) =>
  (decoded(printUtf8(made, layout)).match(/本年新\s*\|/g) ?? []).length > 1;
const isRewritten = ({ key }: Layout) => key === "CSV" || key === "drawn";
const isMarkUp = (text: string) => text.startsWith("<!DOCTYPE");

function relined(
  random: Random,
  kind: MutationKind,
  text: string,
  layout: Layout,
): Pick<Mutation, "bytes" | "excuses" | "done"> {
  const lines = text.split("\n");
  const full = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  const at = random.pick(full);
  const line = JSON.stringify(lines[at]!.slice(0, 60));
  if (kind === "line lost") {
    lines.splice(at, 1);
    return {
      bytes: encoded(lines.join("\n")),
      excuses: never,
      done: `${at + 1}: ${line}`,
    };
  }
  if (kind === "line doubled") {
    lines.splice(at, 0, lines[at]!);
    return { bytes: encoded(lines.join("\n")), excuses: never, done: `${at + 1}: ${line}` };
  }
  const count = random.weighted([
    [2, 4],
    [random.int(3, 8), 4],
    [lines.length, 2],
  ] as const);
  const from = count === lines.length ? 0 : at;
  const moved = lines.slice(from, from + count);
  for (let i = moved.length - 1; i > 0; i--) {
    const j = random.int(0, i);
    [moved[i], moved[j]] = [moved[j]!, moved[i]!];
  }
  lines.splice(from, count, ...moved);
  return {
    bytes: encoded(lines.join("\n")),
    // Where a cell has a line of its own, lines in another order print other rows. A row of one cell may have come
    // below the header of another part, and says there what that header names.
    excuses: rowLayouts.has(layout.key)
      ? ({ table, state }) => table === "disclosure" && state === "merged"
      : always,
    done: `${moved.length} lines from ${from + 1}`,
  };
}

/** Swaps two columns of a table, header and values together: it says the same as before. */
function swapped(random: Random, block: Block): Block {
  if (block.kind !== "table" || block.grid.table === "disputes") return block;
  const { grid } = block;
  const [a, b] = random.pick([
    [1, 2],
    [2, 3],
    [1, 3],
  ] as const);
  const rows = grid.rows.map((row) => {
    const first = row.findIndex(({ kind }) => kind === "value");
    const isHeader = first === -1 && row.some(({ text }) => /公益|数量|件数|金额/.test(text));
    // In the header the organisations stand without the label and without 自然人; values have both.
    const values = row.filter(({ kind }) => kind === "value").length;
    if (grid.table === "requests") {
      if (values === 7) return exchange(row, first + a, first + b);
      return isHeader && row.length === 5 ? exchange(row, a - 1, b - 1) : row;
    }
    if (values > 1) return exchange(row, first + a - 1, first + b - 1);
    return isHeader && row.length > 2 ? exchange(row, a, b) : row;
  });
  return { kind: "table", grid: { ...grid, rows } satisfies PrintGrid };
}

function exchange(row: PrintGrid["rows"][number], a: number, b: number): PrintGrid["rows"][number] {
  const [x, y] = [row[a], row[b]];
  if (!x || !y) return row;
  // The places stay as wide as they are; only what they say changes.
  return row.map((cell, i) =>
    i === a ? { ...cell, text: y.text } : i === b ? { ...cell, text: x.text } : cell,
  );
}

function canChange(made: MadeReport, name: string): boolean {
  const row = name.split(".").slice(0, 2).join(".");
  return made.cells.get(name)!.state === "reported" && !made.merged.has(row);
}

const blanked = (name: string): TrueCell => ({ name, value: null, state: "blank", raw: "" });

function altered(random: Random, made: MadeReport, name: string): TrueCell {
  const value = Math.abs(made.cells.get(name)!.value ?? 0);
  const next = Math.floor(value) + random.int(1, 500);
  // Without a unit of its own, an amount would have the header's.
  const unit = name.endsWith(".amount") ? "万元" : "";
  return { name, value: next, state: "reported", raw: `${next}${unit}` };
}

/** Whether a cell takes part in a relation all of whose cells are printed. */
function isSummed(made: MadeReport, name: string): boolean {
  const table = name.split(".")[0];
  if (table !== "requests" && table !== "disputes") return false;
  return [...made.cells.values()].every(
    (cell) => !cell.name.startsWith(`${table}.`) || cell.state === "reported",
  );
}
