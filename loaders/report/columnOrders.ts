import { codebook } from "../codebook/codebook.ts";
import type { TableKey } from "../codebook/schema.ts";
import { organizations } from "./applicants.ts";
import { formRows } from "./formCells.ts";
import { bare } from "./labels.ts";

/*
 * The orders in which the columns of a table may be printed, and what parts of their labels on a line say of them.
 */

/** The wordings of each column of a table, by key. */
export type Wordings = ReadonlyMap<string, readonly string[]>;

export const applicantWordings = wordingsOf("requests");
export const resultWordings = wordingsOf("disputes");

function wordingsOf(table: TableKey): Wordings {
  return new Map(
    codebook.columns
      .filter((column) => column.table === table)
      .map(({ key, labels }) => [key, [...new Set(Object.values(labels).flat().map(bare))]]),
  );
}

/**
 * Every order in which the kinds of organisation stand together, beside the natural persons, with the total at either end.
 * In its midst it would only be printed, as where both storeys of the header are on a line.
 */
export const applicantOrders = permutations(organizations).flatMap((five) =>
  permutations(["natural_person", "organizations", "total"])
    .filter((storey) => storey[1] !== "total")
    .map((storey) => storey.flatMap((key) => (key === "organizations" ? five : [key]))),
);

/** Every order of the results; that of the form first. */
const resultBlocks = permutations([...resultWordings.keys()]);
/** The same for the whole table, in which they are the same for review and both kinds of litigation. */
export const resultOrders = resultBlocks.map((results) => formRows.disputes.flatMap(() => results));

function permutations(keys: readonly string[]): string[][] {
  if (keys.length === 0) return [[]];
  return keys.flatMap((key) =>
    permutations(keys.filter((other) => other !== key)).map((rest) => [key, ...rest]),
  );
}

/** A part of a label: keys of the columns in whose labels it occurs. */
export interface PartOfLabel {
  readonly keys: readonly string[];
}

/** Whether a text is a part of one of some wordings. */
export function isPartOf(part: string, wordings: readonly string[]): boolean {
  return wordings.some((wording) => wording.includes(part));
}

/** Whether parts of labels from left to right are parts of columns in that order, at most so many of one. */
export function fits(run: readonly PartOfLabel[], order: readonly string[], most = 1): boolean {
  let at = 0;
  let parts = 0;
  return run.every(({ keys }) => {
    if (parts === most || !keys.includes(order[at]!)) {
      if (parts > 0) at++;
      parts = 0;
      while (at < order.length && !keys.includes(order[at]!)) at++;
    }
    parts++;
    return at < order.length;
  });
}

/** Of so many ways of giving texts to labels the right one is looked for. */
const mostWays = 5000;

/**
 * Whether the labels of columns, each broken into as many parts, are printed line by line from left to right: each part comes
 * before that of the next label. Of labels that are not as high as each other, what is printed first tells nothing. False
 * unless the texts hold the labels whole.
 */
export function areBrokenInTurn(texts: readonly string[], labels: readonly string[]): boolean {
  const own = texts.filter((text) => text !== "" && isPartOf(text, labels));
  const parts = labels.map((): number[] => []);
  const rests = [...labels];
  let ways = 0;
  const give = (at: number): boolean => {
    const text = own[at];
    if (text === undefined) return rests.every((rest) => rest === "") && areInTurn(parts);
    if (++ways > mostWays) return false;
    return rests.some((rest, i) => {
      // Of labels that are the same, and as far, the first goes on.
      const isFirst = !rests.some((other, k) => k < i && other === rest && labels[k] === labels[i]);
      if (!isFirst || !rest.startsWith(text)) return false;
      rests[i] = rest.slice(text.length);
      parts[i]!.push(at);
      if (give(at + 1)) return true;
      rests[i] = rest;
      parts[i]!.pop();
      return false;
    });
  };
  return give(0);
}

/** Whether labels have as many parts, each of which comes before that of the next. */
function areInTurn(labels: readonly (readonly number[])[]): boolean {
  return labels.every((parts, i) => {
    const before = labels[i - 1];
    return !before || (before.length === parts.length && before.every((at, k) => at < parts[k]!));
  });
}

/** What 法人或其他组织 alone has of all labels of the header. */
const inOverAlone = "或";

/**
 * Whether parts of labels that stand beside each other on the same lines leave no other order of the applicants than that
 * of the form; where the total stands among them is not looked at.
 */
export function areInFormByLine(lines: readonly (readonly string[])[]): boolean {
  const total = applicantWordings.get("total")!;
  const own = lines.map((texts) =>
    texts.filter((text) => !text.includes(inOverAlone) && !isPartOf(text, total)),
  );
  const orders = ordersByLine(own, applicantWordings, applicantOrders);
  const people = new Set(orders.map((order) => order.filter((key) => key !== "total").join()));
  return people.size === 1 && orders.includes(applicantOrders[0]!);
}

/**
 * The same for the results in the disputes table, where each block is known to end with its total. A line that is
 * printed as often as there are reviews and kinds of litigation is one of each of them.
 */
export function areResultsInFormByLine(lines: readonly (readonly string[])[]): boolean {
  const printed = lines.map((texts) => texts.join(" "));
  const ofEach = lines.filter(
    (_, i) => printed.filter((line) => line === printed[i]).length === formRows.disputes.length,
  );
  const [results] = resultBlocks;
  const inBlock = ordersByLine(ofEach, resultWordings, resultBlocks);
  const orders = ordersByLine(lines, resultWordings, resultOrders);
  const left = inBlock.filter((block) =>
    orders.some((order) => block.every((key, i) => order[i] === key)),
  );
  const withTotalLast = left.filter((order) => order.at(-1) === "total");
  return withTotalLast.length === 1 && withTotalLast[0] === results;
}

/** The orders that fit what is printed on every line; one with anything else on it may be of several cells run into one. */
function ordersByLine(
  lines: readonly (readonly string[])[],
  wordings: Wordings,
  orders: readonly (readonly string[])[],
): (readonly string[])[] {
  const runs = lines.map((texts) =>
    texts.map((text) => {
      const keys = [...wordings.keys()].filter((key) => isPartOf(text, wordings.get(key)!));
      return { keys };
    }),
  );
  const known = runs.filter((run) => run.every(({ keys }) => keys.length > 0));
  return orders.filter((order) => known.every((run) => fits(run, order)));
}
