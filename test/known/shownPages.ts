import type { Row, Tables } from "../../loaders/table/row.ts";
import { onBasis, opened as addresses, type Wanted } from "./addresses.ts";
import { corrected, corrections } from "./corrections.ts";
import { knownReports, type Known, type Part } from "./known.ts";
import type { KnownCorpus } from "./knownCorpus.ts";
import type { Shown } from "./shown.ts";
import { shownCoverage, shownOverview } from "./shownCorpus.ts";
import { shownDisclosure, shownProcurement } from "./shownDisclosure.ts";
import { shownDisputes, shownOutcomes } from "./shownOutcomes.ts";
import type { Language, View } from "./shownParts.ts";
import { shownApplicants, shownRefusals, shownRequests } from "./shownRequests.ts";

/** The made-up reports of a site, as they are printed and with known errors put right. */
export class Readers {
  readonly #printed: Known[];
  readonly #right: Known[];
  readonly #errors: readonly { report: string; cell: string }[];
  /** The published tables, with the known errors among them. */
  readonly tables: Tables;

  constructor({ tables, truths }: KnownCorpus) {
    const levels = tables["reports"]!.map(({ id, level }) => [id, level] as const);
    this.#printed = knownReports(truths, new Map(levels as [string, string | null][]));
    this.#right = corrected(this.#printed);
    const rows = correctionRows(this.#printed, tables);
    this.#errors = rows.map(({ report, table, row, column }) => ({
      report: report as string,
      cell: [table, row, column].join("."),
    }));
    this.tables = { ...tables, corrections: rows };
  }

  /** How many reports there are, copies among them. */
  get all(): number {
    return this.#printed.length;
  }

  /** What the reader of an address has before him. */
  view(language: Language, address: string, wanted: Wanted): View {
    const known = address.includes("corrections=no") ? this.#printed : this.#right;
    const of = (part: Part) => known.filter((report) => wanted(report, part));
    const counted = (part: Part) => of(part).filter(({ isCopy }) => !isCopy);
    return {
      language,
      reports: counted,
      copies: (part) => of(part).filter(({ isCopy }) => isCopy).length,
      errors: (part, cells) => {
        const reports = new Set(counted(part).map(({ report }) => report));
        return this.#errors.filter(
          ({ report, cell }) => reports.has(report) && cells.includes(cell),
        ).length;
      },
    };
  }
}

const placeOf = ({ report, table, row, column }: Row) => [report, table, row, column].join(" ");

/** The table of the errors that are known of the reports. */
function correctionRows(printed: readonly Known[], tables: Tables): Row[] {
  const found = corrections(printed);
  const cells = new Map(tables["cells"]!.map((cell) => [placeOf(cell), cell]));
  return found.report.map((report, i): Row => {
    const place = { report, table: found.table[i]!, row: found.row[i]!, column: found.column[i]! };
    const { raw, value } = cells.get(placeOf(place))!;
    const why = { reason: "Made up.", by: null, on: null };
    return { ...place, raw: raw!, value: value!, corrected: found.corrected[i]!, ...why };
  });
}

/** A page on which a reader can choose: the addresses that are tried, and what it must show. */
export interface ShownPage {
  readonly addresses: Readonly<Record<string, Wanted>>;
  readonly shown: (view: View, address: string, readers: Readers) => Shown[];
}

const bases = ["total", "applicants", "claim"] as const;

export const shownPages: Readonly<Record<string, ShownPage>> = {
  index: { addresses, shown: (view, _, { all }) => shownOverview(view, all) },
  requests: {
    addresses: { ...addresses, ...onBasis },
    shown(view, address) {
      const asked = new URLSearchParams(address).get("basis")?.split(",");
      return shownRequests(view, asked ? bases.filter((basis) => asked.includes(basis)) : bases);
    },
  },
  applicants: { addresses, shown: shownApplicants },
  outcomes: { addresses, shown: shownOutcomes },
  refusals: { addresses, shown: shownRefusals },
  disputes: { addresses, shown: shownDisputes },
  disclosure: { addresses, shown: shownDisclosure },
  procurement: { addresses, shown: shownProcurement },
  coverage: { addresses, shown: shownCoverage },
};
