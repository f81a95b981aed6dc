import { codebook } from "../codebook/codebook.ts";
import {
  areResultsInFormByLine,
  areBrokenInTurn,
  isPartOf,
  resultWordings,
} from "./columnOrders.ts";
import { characters, isWithin, sumOf, sumsOf } from "./characterSums.ts";
import { formRows } from "./formCells.ts";

/* All that the form prints in the disputes table, in whatever order a copy of the page puts it. */

const rows = formRows.disputes.map(({ entry }) => entry);
const columns = [...resultWordings.values()];
const over = codebook.groups.filter(({ table }) => table === "disputes");
/** For each row its results, then what stands over them. */
const texts = [
  ...rows.flatMap(() => columns),
  ...rows.map(({ labels }) => labels),
  ...over.map(({ labels }) => labels),
];
const vocabulary = new Set(characters(texts.flat().join("")));

/** Whether every Chinese character of a text is one that the form prints in the table. */
export function isOfDisputes(text: string): boolean {
  return isWithin(text, vocabulary);
}

/** Made when first asked for: most reports are read without. */
let sums: ReadonlySet<number> | null = null;

/** The sums of the characters of the disputes table but for its values, as its labels may be worded. */
export function disputesSums(): ReadonlySet<number> {
  return (sums ??= sumsOf(texts));
}

/** Whether a text is the whole disputes table but for its values. */
export function isWholeDisputes(text: string): boolean {
  return disputesSums().has(sumOf(text));
}

/** The results of each row but the total, which is known by its sum. */
const inEachRow = rows.flatMap(() =>
  [...resultWordings].flatMap(([key, labels]) => (key === "total" ? [] : labels[0]!)),
);

/**
 * Whether the texts of a table show that its columns are in the order of the form: its labels whole, one after the other,
 * or the parts of them line by line, or on each line, in an order that no other order of the results has.
 *
 * @param areTogether whether the values are, so that they stand from left to right whatever their labels do
 */
export function areResultsInForm(
  lines: readonly (readonly string[])[],
  areTogether: boolean,
): boolean {
  let printed = characters(lines.flat().join(""));
  for (const { labels } of [...rows, ...over])
    for (const label of labels) printed = printed.replace(label, "");
  const inTurn = new RegExp(
    `^(?:${columns.map((labels) => `(?:${labels.join("|")})`).join("")})+$`,
  );
  const parts = lines.map((line) => line.map(characters));
  return (
    inTurn.test(printed) ||
    (areTogether && areBrokenInTurn(parts.flat(), inEachRow)) ||
    areResultsInFormByLine(parts)
  );
}

/** What stands beside each other in the header, from left to right: review and litigation, and the two kinds of the latter. */
const [review, direct, afterReview] = rows.map(({ labels }) => labels);
const storeys = [
  [review!, over[0]!.labels],
  [direct!, afterReview!],
] as const;

/**
 * Whether the texts of a table show that review stands before litigation, and its two kinds in the order of the form: no
 * line has them otherwise, and one has both, or the one is printed whole on a line before the other.
 */
export function areRowsInForm(lines: readonly (readonly string[])[]): boolean {
  const printed = lines.map((line) => line.map(characters));
  return storeys.every((storey) => {
    const sides = printed.map((line) => line.flatMap((text) => sidesOf(text, storey)));
    const areBoth = sides.filter((line) => new Set(line).size > 1);
    if (areBoth.length > 0) return areBoth.every((line) => line.join("") === "01");
    const [first, second] = storey.map((labels) =>
      printed.findIndex((line) =>
        line.some((text) => labels.some((label) => text.includes(label))),
      ),
    );
    return first! !== -1 && first! < second!;
  });
}

/** The sides of a storey whose labels a text holds, from left to right; or the one that it is a part of, and of no other label. */
function sidesOf(text: string, storey: (typeof storeys)[number]): number[] {
  const held = storey.flatMap((labels, side) =>
    labels
      .filter((label) => text.includes(label))
      .map((label) => ({ side, at: text.indexOf(label) })),
  );
  if (held.length > 0) return held.toSorted((a, b) => a.at - b.at).map(({ side }) => side);
  const own = text === "" ? [] : texts.filter((labels) => isPartOf(text, labels));
  const side = storey.findIndex((labels) => own.length === 1 && own[0] === labels);
  return side === -1 ? [] : [side];
}
