import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { Random } from "./random.ts";
import { applicants, articles, disputes, leaves, results } from "./statutoryForm.ts";

/** Numbers by name of cell that satisfy every relation of the forms. Amounts are absent: they are drawn as printed. */
export function makeFigures(
  random: Random,
  forms: ReadonlyMap<string, FormKey>,
): Map<string, number> {
  const figures = new Map<string, number>();
  disclosureFigures(random.fork(), forms, figures);
  requestFigures(random.fork(), forms.get("requests")!, figures);
  disputeFigures(random.fork(), figures);
  return figures;
}

/** A count as reports have them: mostly 0, often small, now and then very large. */
function count(random: Random, zero: number): number {
  if (random.chance(zero)) return 0;
  return Math.floor(10 ** (random.next() * random.weighted([[1.5, 60] as const, [4, 30], [8, 3]])));
}

function disclosureFigures(
  random: Random,
  forms: ReadonlyMap<string, FormKey>,
  figures: Map<string, number>,
): void {
  const zero = random.pick([1, 0.85, 0.5, 0.2, 0]);
  for (const form of ["form2019", "form2021"] as const) {
    for (const article of articles[form]) {
      if (forms.get(article.key) !== form) continue;
      for (const { key: row } of article.rows) {
        for (const { key } of article.columns) {
          if (key === "amount") continue;
          const value = count(random, zero);
          const isLess = key === "items_change" && random.chance(0.4);
          figures.set(`disclosure.${row}.${key}`, isLess && value > 0 ? -value : value);
        }
      }
    }
  }
}

function requestFigures(random: Random, form: FormKey, figures: Map<string, number>): void {
  const kinds = applicants.slice(0, 6).map(({ key }) => key);
  const set = (row: string, values: readonly number[]) => {
    kinds.forEach((kind, i) => figures.set(`requests.${row}.${kind}`, values[i]!));
    figures.set(`requests.${row}.total`, sum(values));
  };
  const scale = random.weighted([
    ["none", 35],
    ["few", 40],
    ["many", 25],
  ] as const);
  const draw = (row: string): number[] =>
    kinds.map((kind) => {
      if (scale === "none") return 0;
      const common = row === "granted" || kind === "natural_person";
      if (scale === "few") return random.chance(common ? 0.25 : 0.04) ? random.int(1, 9) : 0;
      return count(random, common ? 0.2 : 0.6);
    });
  const drawn = new Map(leaves(form).map((row) => [row, draw(row)]));
  for (const [row, values] of drawn) set(row, values);
  const done = kinds.map((_, i) => sum([...drawn.values()].map((values) => values[i]!)));
  const left = scale === "none" ? kinds.map(() => 0) : draw("carried_out");
  const all = done.map((value, i) => value + left[i]!);
  const before = all.map((value) => (random.chance(0.3) ? random.int(0, value) : 0));
  set("handled_total", done);
  set("carried_out", left);
  set("carried_in", before);
  set(
    "received",
    all.map((value, i) => value - before[i]!),
  );
}

function disputeFigures(random: Random, figures: Map<string, number>): void {
  const zero = random.pick([1, 1, 0.7, 0.2]);
  for (const block of disputes) {
    const values = results.slice(0, 4).map(() => count(random, zero));
    results
      .slice(0, 4)
      .forEach(({ key }, i) => figures.set(`disputes.${block}.${key}`, values[i]!));
    figures.set(`disputes.${block}.total`, sum(values));
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
