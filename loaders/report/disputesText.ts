import { codebook } from "../codebook/codebook.ts";
import { areResultsInFormByLine, resultWordings } from "./columnOrders.ts";
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

/** Whether a text is the whole disputes table but for its values. */
export function isWholeDisputes(text: string): boolean {
  sums ??= sumsOf(texts);
  return sums.has(sumOf(text));
}

/**
 * Whether the texts of a table show that its columns are in the order of the form: its labels whole, one after the other,
 * or the parts of them on each line in an order that no other order of the results has.
 */
export function areResultsInForm(lines: readonly (readonly string[])[]): boolean {
  let printed = characters(lines.flat().join(""));
  for (const { labels } of [...rows, ...over])
    for (const label of labels) printed = printed.replace(label, "");
  const inTurn = new RegExp(
    `^(?:${columns.map((labels) => `(?:${labels.join("|")})`).join("")})+$`,
  );
  return inTurn.test(printed) || areResultsInFormByLine(lines.map((line) => line.map(characters)));
}
