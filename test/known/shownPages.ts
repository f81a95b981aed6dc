import type { Row, Tables } from "../../loaders/table/row.ts";
import { onBasis, opened as addresses, type Wanted } from "./addresses.ts";
import { corrected, corrections } from "./corrections.ts";
import type { Printed } from "./expectedRules.ts";
import { lettersTold } from "./expectedText.ts";
import { knownReports, type Known, type Part } from "./known.ts";
import type { KnownCorpus } from "./knownCorpus.ts";
import type { Shown } from "./shown.ts";
import { shownCoverage, shownOverview } from "./shownCorpus.ts";
import { shownDisclosure, shownProcurement } from "./shownDisclosure.ts";
import {
  shownAgencies,
  type Issue,
  shownData,
  shownMethod,
  shownQuality,
  shownReports,
  type Measured,
  type PublishedFinding,
} from "./shownLists.ts";
import { shownDisputes, shownOutcomes } from "./shownOutcomes.ts";
import type { Language, View } from "./shownParts.ts";
import { shownText } from "./shownText.ts";
import { shownApplicants, shownRefusals, shownRequests } from "./shownRequests.ts";

/** The made-up reports of a site, as they are printed and with known errors put right. */
export class Readers {
  readonly #printed: Known[];
  readonly #right: Known[];
  readonly #paragraphs: Printed["paragraphs"];
  readonly #errors: readonly { report: string; cell: string }[];
  /** The published tables, with the known errors among them. */
  readonly tables: Tables;

  constructor({ tables, truths, paragraphs }: KnownCorpus) {
    this.#paragraphs = paragraphs;
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

  /** All reports as they are printed, copies among them. */
  get printed(): Printed {
    return { all: this.#printed, paragraphs: this.#paragraphs };
  }

  /** The right values of the cells of a report that are known to be wrong; null where that is not known. */
  corrections(id: string): ReadonlyMap<string, number | null> {
    return new Map(
      this.tables["corrections"]!.filter(({ report }) => report === id).map(
        ({ table, row, column, corrected: value }) => [
          [table, row, column].join("."),
          value as number | null,
        ],
      ),
    );
  }

  /** The key of the body that a report is of. */
  bodyOf(report: string): string {
    return this.tables["reports"]!.find(({ id }) => id === report)!["agency_id"] as string;
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
  /** What of the page is words of the codebook, as a selector. */
  readonly wordsOnly?: string;
  readonly shown: (
    view: View,
    address: string,
    readers: Readers,
    files: ReadonlyMap<string, Uint8Array>,
  ) => Shown[];
}

const all = { "": () => true };
const bases = ["total", "applicants", "claim"] as const;

export const shownPages: Readonly<Record<string, ShownPage>> = {
  index: { addresses, shown: (view, _, { printed }) => shownOverview(view, printed.all.length) },
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
  text: {
    addresses,
    shown: (view, _, { tables }) => shownText(view, lettersTold(tables["texts"]!)),
  },
  coverage: { addresses, shown: shownCoverage },
  quality: {
    addresses,
    shown: (view, address, { printed, tables }) =>
      shownQuality(
        view,
        printed,
        // Each file counts, copies too, as it is printed.
        printed.all.filter((report) => addresses[address]!(report, "whole")),
        tables["accuracy"] as unknown as Measured[],
        tables["findings"] as unknown as PublishedFinding[],
      ),
  },
  reports: {
    addresses,
    shown: (view, address, { printed, tables }) =>
      shownReports(
        view,
        printed.all,
        printed.all.filter((report) => addresses[address]!(report, "whole")),
        tables["issues"] as unknown as Issue[],
      ),
  },
  // On these nothing is chosen.
  agencies: { addresses: all, shown: (view, _, { printed }) => shownAgencies(view, printed.all) },
  data: {
    addresses: all,
    wordsOnly: "details.entries",
    shown: (view, _, { printed }, files) => shownData(view, printed.all, files),
  },
  method: { addresses: all, wordsOnly: "table, details.entries", shown: shownMethod },
};
