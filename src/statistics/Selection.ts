import { groupFields, type Group } from "./groups.js";
import { bases, type Basis } from "./requestsReceived.js";

type Value = string | number | null;

/**
 * Which reports and numbers a reader wants to see. For each field of a report the values that are wanted,
 * null among them for reports where it is not known; null instead of a list stands for all.
 */
export interface Selection extends Readonly<Record<Group, readonly Value[] | null>> {
  /** What a number of requests received may rest on. */
  readonly basis: readonly Basis[];
  /** Whether known errors of the documents are put right. */
  readonly corrections: boolean;
}

/** All reports, on every basis, known errors put right. */
export const everything: Selection = {
  year: null,
  form: null,
  level: null,
  tier: null,
  province: null,
  agency_type: null,
  basis: bases,
  corrections: true,
};

/** For each field the values that the reports have. */
export type Choices = Readonly<Partial<Record<Group, readonly Value[]>>>;

/** A value in an address that no report has, or that means nothing. */
export interface UnknownValue {
  name: string;
  value: string;
}

/**
 * Reads a selection from the query of an address, as `?year=2020,2021&province=unknown&corrections=no`.
 * A value that is not known is reported and selects no report: an address never shows more than it asks for.
 */
export function readSelection(
  query: URLSearchParams,
  choices: Choices,
): { selection: Selection; unknown: UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const read = <Choice extends Value>(name: string, allowed: readonly Choice[]) => {
    if (!query.has(name)) return null;
    const wanted = new Set<Choice>();
    for (const value of query.getAll(name).flatMap((list) => list.split(","))) {
      const choice = allowed.find((candidate) => written(candidate) === value);
      if (choice === undefined) unknown.push({ name, value });
      else wanted.add(choice);
    }
    return allowed.filter((choice) => wanted.has(choice));
  };
  const fields = groupFields.map((field) => [field, read(field, choices[field] ?? [])] as const);
  const corrections = read("corrections", ["yes", "no"]);
  return {
    selection: {
      ...everything,
      ...Object.fromEntries(fields),
      basis: read("basis", bases) ?? everything.basis,
      corrections: corrections?.at(-1) !== "no",
    },
    unknown,
  };
}

/** Writes a selection into the query of an address, in one way only, and leaves what else the query holds. */
export function writeSelection(
  selection: Selection,
  query: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const result = new URLSearchParams(query);
  const write = (name: string, values: readonly Value[] | null) => {
    result.delete(name);
    if (values) result.set(name, values.map(written).toSorted().join(","));
  };
  for (const field of groupFields) write(field, selection[field]);
  const allBases = bases.every((basis) => selection.basis.includes(basis));
  write("basis", allBases ? null : selection.basis);
  write("corrections", selection.corrections ? null : ["no"]);
  return result;
}

function written(value: Value): string {
  return value === null ? "unknown" : String(value);
}
