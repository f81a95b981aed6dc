import { readFileSync } from "node:fs";
import { codebook } from "../codebook/codebook.ts";
import { plain } from "../document/plain.ts";
import { shortForms } from "./shortForms.ts";

/** How a name stands for a division: the whole of it, a short form, or one it had before. */
export type Form = "full" | "short" | "former";

/** One division under one of its names. Years are null where the name has always held, or still does. */
export interface Named {
  readonly code: string;
  /** The length of its own code, which of a merged division is another than that of what it lies in now. */
  readonly digits: number;
  readonly form: Form;
  readonly from: number | null;
  readonly to: number | null;
  /** The division above it, which a former name was known under. */
  readonly above: string;
  /** For a body that was merged into another: it is not the same body, though its place is there now. */
  readonly merged: boolean;
}

interface Divisions {
  readonly names: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** Length of the longest name. */
  readonly longest: number;
}

let loaded: Divisions | null = null;

/** The divisions of data/divisions.csv under all their names, read when they are first asked for. */
function divisions(): Divisions {
  loaded ??= load();
  return loaded;
}

/** A data file of the project that has no quoted fields, row by row without its header. */
export function* dataRows(name: string): Generator<string[]> {
  const text = readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
  for (const line of text.split("\n").slice(1)) if (line !== "") yield line.split(",");
}

/** Townships are found by names of these endings; what else stands among them (farms aside) names no government. */
const township = /(?:镇|乡|街道|苏木|地区|街道办事处|农场|牧场|林场)$/;

function load(): Divisions {
  const names = new Map<string, string>();
  const byName = new Map<string, Named[]>();
  let longest = 0;
  const note = (printed: string, named: Named) => {
    // Names are compared as they are read: 於潜镇 as 于潜镇.
    const name = plain(printed);
    const list = byName.get(name);
    if (list) list.push(named);
    else byName.set(name, [named]);
    longest = Math.max(longest, name.length);
  };
  const always = { from: null, to: null, merged: false };
  for (const [code, name] of dataRows("divisions.csv") as Iterable<[string, string]>) {
    names.set(code, name);
    const place = { code, digits: code.length, above: parentCode(code, names), ...always };
    if (code.length < 9 || township.test(name)) note(name, { ...place, form: "full" });
    if (code.length === 9 || isZone(code)) continue;
    for (const short of shortForms(name, code.length)) note(short, { ...place, form: "short" });
  }
  const known = new Set<string>();
  for (const file of ["place-aliases.csv", "former-divisions.csv"]) {
    for (const [name, code, above, relation, from, to] of dataRows(file) as Iterable<Alias>) {
      // What people wrote down goes before what was told from the tables of older years.
      if (known.has(`${name},${above}`)) continue;
      known.add(`${name},${above}`);
      note(name, {
        code,
        digits: code === above ? digitsBelow(above, name) : code.length,
        form: forms[relation],
        above,
        from: from === "" ? null : Number(from),
        to: to === "" ? null : Number(to),
        merged: relation === "merged",
      });
    }
  }
  return { names, byName, longest };
}

type Alias = [
  name: string,
  code: string,
  above: string,
  relation: keyof typeof forms,
  from: string,
  to: string,
];

const forms = { renamed: "former", merged: "former", short: "short", same: "full" } as const;

/** The length of the code that a division had, of which no more is known than what it lay in. */
function digitsBelow(above: string, name: string): number {
  if (above.length === 6 || township.test(name)) return 9;
  return /(?:区|县|旗|行政委员会)$/.test(name) || above.length === 4 ? 6 : 4;
}

/** Development zones that the statistics count beside the counties: they are no divisions. */
export function isZone(code: string): boolean {
  return code.length === 6 && code[4] === "7";
}

function parentCode(code: string, names: ReadonlyMap<string, string>): string {
  for (const length of [6, 4, 2])
    if (length < code.length && names.has(code.slice(0, length))) return code.slice(0, length);
  return "";
}

/** The division above one; empty above a province. Middle levels without a government are passed over. */
export function parentOf(code: string): string {
  return parentCode(code, divisions().names);
}

/** The name of a division; undefined for a code that is none. */
export function nameOf(code: string): string | undefined {
  return divisions().names.get(code);
}

/** The codes from the province down to a division, itself included. */
export function lineOf(code: string): string[] {
  return codebook.levels.flatMap(({ digits }) => {
    const part = code.slice(0, digits ?? 0);
    return digits !== null && digits <= code.length && divisions().names.has(part) ? [part] : [];
  });
}

/** The codes from the province down that several divisions have in common. */
export function commonLine(codes: readonly string[]): string[] {
  const [first, ...others] = codes;
  if (first === undefined) return [];
  return lineOf(first).filter((upper) => others.every((code) => code.startsWith(upper)));
}

/** The codes of divisions and of all above them, each once, sorted. */
export function linesOf(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap(lineOf))].toSorted();
}

/** Every division that bears, or bore, a name. */
export function divisionsNamed(name: string): readonly Named[] {
  return divisions().byName.get(name) ?? [];
}

export function longestName(): number {
  return divisions().longest;
}

/** Every code of the table. */
export function allCodes(): IterableIterator<string> {
  return divisions().names.keys();
}
