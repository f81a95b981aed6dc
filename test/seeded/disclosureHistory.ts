import type { Random } from "../printer/random.ts";
import type { Level } from "./agency.ts";
import type { Figures } from "./requestHistory.ts";

/** How much of what a body discloses: rules only in provinces and cities, decisions where there is a power to decide. */
export interface Powers {
  readonly makesRules: boolean;
  /** How often there is something else than 0 in a row, 0 to 1. */
  readonly busy: number;
  readonly level: Level;
}

const rows = ["licensing", "other_external_services", "penalties", "coercive_measures"] as const;

/**
 * The disclosure table of some years, the cells of both forms. Documents in force follow from those issued and
 * repealed, items from last year's and the change; amounts are drawn as they are printed, and are not here.
 */
export function disclosureHistory(
  random: Random,
  { makesRules, busy, level }: Powers,
  years: readonly number[],
): Figures[] {
  const size = { central: 4, province: 4, prefecture: 2, county: 1, township: 0.5 }[level];
  const some = (most: number) => (random.chance(busy) ? Math.ceil(most * random.next() ** 3) : 0);
  const stocks = {
    government_rules: makesRules ? random.int(3, 60) : 0,
    normative_documents: some(40 * size),
  };
  const published = { government_rules: stocks.government_rules, normative_documents: 0 };
  published.normative_documents = stocks.normative_documents + some(60);
  const items = Object.fromEntries(
    [...rows, "fees"].map((row) => [row, some(row === "fees" ? 12 : 120 * size)]),
  );
  return years.map(() => {
    const figures: Figures = new Map();
    for (const row of ["government_rules", "normative_documents"] as const) {
      const isMade = row === "government_rules" ? makesRules : stocks[row] > 0 || busy > 0.6;
      const issued = isMade ? some(row === "government_rules" ? 4 : 12 * size) : 0;
      const repealed = Math.min(stocks[row], isMade ? some(5) : 0);
      stocks[row] += issued - repealed;
      published[row] += issued;
      figures.set(`disclosure.${row}.made`, issued);
      figures.set(`disclosure.${row}.disclosed`, issued);
      figures.set(`disclosure.${row}.total_disclosed`, published[row]);
      figures.set(`disclosure.${row}.issued`, issued);
      figures.set(`disclosure.${row}.repealed`, repealed);
      figures.set(`disclosure.${row}.in_force`, stocks[row]);
    }
    for (const row of [...rows, "fees"]) {
      const before = items[row]!;
      const change = before > 0 ? Math.max(-before, some(9) - some(9)) : 0;
      const decided = before > 0 ? some(3000 * size) : 0;
      items[row] = before + change;
      figures.set(`disclosure.${row}.items_last_year`, before);
      figures.set(`disclosure.${row}.items_change`, change);
      // By chance as many decisions as items would be taken for a misreading.
      const isSame = change !== 0 && decided === items[row];
      if (row !== "fees")
        figures.set(`disclosure.${row}.decisions`, isSame ? decided + 1 : decided);
    }
    figures.set("disclosure.centralized_procurement.projects", some(80 * size));
    return figures;
  });
}
