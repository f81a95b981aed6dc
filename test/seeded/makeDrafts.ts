import { Random } from "../printer/random.ts";
import type { MadeAgency } from "./agency.ts";
import { cellNames } from "./cellsOfDraft.ts";
import { disclosureHistory } from "./disclosureHistory.ts";
import type { Draft } from "./draft.ts";
import { formOf, formsOf } from "./formsOf.ts";
import { drawLayout } from "./layoutOf.ts";
import { makeAgencies } from "./makeAgencies.ts";
import type { Places } from "./places.ts";
import { requestHistory, type Figures, type Scale } from "./requestHistory.ts";

/**
 * The reports of some bodies over some years before they are printed, without a fault: every relation within a
 * report and between its years holds, dates and units are right, and what the sentences tell is in the tables.
 */
export function makeDrafts(
  seed: number,
  count: number,
  years: readonly number[],
  places: Places,
): Draft[] {
  const random = new Random(seed);
  const agencies = makeAgencies(random.fork(), count, places);
  return agencies.flatMap((agency) => draftsOf(random.fork(), agency, years));
}

function draftsOf(random: Random, agency: MadeAgency, years: readonly number[]): Draft[] {
  const isHigh = agency.level === "central" || agency.level === "province";
  const scale = random.weighted<Scale>([
    ["none", isHigh ? 5 : 45],
    ["few", 35],
    ["many", isHigh ? 40 : 17],
    ["most", isHigh ? 20 : 3],
  ]);
  const powers = {
    makesRules: isHigh || agency.level === "prefecture",
    busy: random.pick([0.02, 0.2, 0.5, 0.9]),
    level: agency.level,
  };
  const requests = requestHistory(random.fork(), scale, years);
  const disclosure = disclosureHistory(random.fork(), powers, years);
  const usual = drawLayout(random);
  const habit = random.weighted<Draft["habit"]>([
    ["plain", 70],
    ["thousands", 10],
    ["fullwidth", 8],
    ["signs", 6],
    ["notes", 6],
  ]);
  // Some bodies leave blank what is zero, or strike out what they have no power to do.
  const leavesOut = random.weighted([
    ["nothing", 86],
    ["zeros", 5],
    ["rules", 9],
  ] as const);
  return years.map((year, i): Draft => {
    const own = random.fork();
    const figures: Figures = new Map([...disclosure[i]!, ...requests[i]!]);
    const form = formOf(year);
    const layout = own.chance(0.75) ? usual : drawLayout(own);
    const draft: Draft = {
      id: `${agency.id}/${year}`,
      agency,
      year,
      seed: own.int(1, 2 ** 30),
      layout,
      form,
      forms: formsOf(form, own),
      figures,
      amounts: amountsOf(own, figures, powers.busy),
      headerUnit: "万元",
      habit,
      gaps: new Map(),
      merged: new Set(),
      name: agency.names[own.chance(0.8) ? 0 : agency.names.length - 1]!,
      publishedOn: `${year + 1}-0${own.int(1, 3)}-${String(own.int(1, 28)).padStart(2, "0")}`,
      periodYear: own.chance(0.4) ? year : null,
      slip: null,
      edit: null,
      breaks: [],
      isKept: false,
      fault: null,
    };
    if (leavesOut === "zeros" && own.chance(0.6)) {
      // A short row of tabs with but one number in it may be read as having no blank behind it.
      while (!draft.layout.keeps.blank || draft.layout.key === "C") {
        draft.layout = drawLayout(own, { blank: true });
      }
      for (const name of cellNames(draft)) {
        const value = name.endsWith(".amount")
          ? Number(draft.amounts.get(name)!.digits)
          : figures.get(name);
        if (value === 0) draft.gaps.set(name, "");
      }
    } else if (leavesOut === "rules" && !powers.makesRules) {
      for (const name of cellNames(draft)) {
        if (name.startsWith("disclosure.government_rules.")) draft.gaps.set(name, "/");
      }
    }
    return draft;
  });
}

/** The amounts of both forms, their unit in the header. */
function amountsOf(random: Random, figures: Figures, busy: number): Draft["amounts"] {
  const drawn = (isSome: boolean) => {
    const decimals = random.pick([0, 1, 2, 4]);
    const digits = isSome ? (10 ** (4 * random.next()) / 2).toFixed(decimals) : "0";
    return { digits, unit: "" };
  };
  return new Map([
    [
      "disclosure.centralized_procurement.amount",
      drawn(figures.get("disclosure.centralized_procurement.projects")! > 0),
    ],
    ["disclosure.fees.amount", drawn(random.chance(busy / 4))],
  ]);
}
