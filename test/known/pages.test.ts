import aq from "arquero/dist/arquero.min.js";
import type { ColumnTable } from "arquero";
import { beforeAll, describe, expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { backlog } from "../../src/statistics/backlog.ts";
import { boilerplate } from "../../src/statistics/boilerplate.ts";
import { chosenReports } from "../../src/statistics/chosenReports.ts";
import { cellsByState, cellsWithValue, reportsBy } from "../../src/statistics/coverage.ts";
import { decisions } from "../../src/statistics/decisions.ts";
import { disclosureRate } from "../../src/statistics/disclosureRate.ts";
import { disputes } from "../../src/statistics/disputes.ts";
import { documents } from "../../src/statistics/documents.ts";
import { feeAmounts, feeItems } from "../../src/statistics/fees.ts";
import { findingsBySeverity } from "../../src/statistics/findingsBySeverity.ts";
import { outcomes } from "../../src/statistics/outcomes.ts";
import { problemsNamed } from "../../src/statistics/problemsNamed.ts";
import { procurements, procurementTotal } from "../../src/statistics/procurementTotal.ts";
import { receivedDistribution } from "../../src/statistics/receivedDistribution.ts";
import { lorenzCurve, receivedSummary } from "../../src/statistics/receivedSummary.ts";
import { refusalReasons } from "../../src/statistics/refusalReasons.ts";
import { requestFlow } from "../../src/statistics/requestFlow.ts";
import { requestsByApplicant } from "../../src/statistics/requestsByApplicant.ts";
import { receivedByReport } from "../../src/statistics/requestsReceived.ts";
import { ruleOutcomes } from "../../src/statistics/ruleOutcomes.ts";
import { choicesOf } from "../../src/statistics/select.ts";
import { readSelection, type Selection } from "../../src/statistics/Selection.ts";
import { zeroRequestRate } from "../../src/statistics/zeroRequestRate.ts";
import { addresses, onBasis } from "./addresses.ts";
import { compare } from "./compare.ts";
import { corrections, corrected } from "./corrections.ts";
import * as corpusPages from "./expectedCorpus.ts";
import { disclosurePage } from "./expectedDisclosure.ts";
import * as findingsOf from "./expectedRules.ts";
import * as shared from "./expectedText.ts";
import { procurementPage } from "./expectedMoney.ts";
import { disputesPage, outcomesPage } from "./expectedOutcomes.ts";
import * as requestPages from "./expectedRequests.ts";
import { knownReports, type Known, type Part } from "./known.ts";
import { knownCorpus, type KnownCorpus } from "./knownCorpus.ts";

/**
 * Every number of the statistical pages, under several choices of the reader, against what the truth about made-up
 * reports gives by arithmetic of its own.
 */

let corpus: KnownCorpus;
/** As they are printed, and with known errors put right. */
let printed: Known[];
let right: Known[];
let known: ColumnTable;

beforeAll(async () => {
  corpus = await knownCorpus(1, 260);
  const rows = corpus.table("reports").objects() as { id: string; level: string | null }[];
  printed = knownReports(corpus.truths, new Map(rows.map(({ id, level }) => [id, level])));
  right = corrected(printed);
  known = aq.table(corrections(printed));
});

interface Page {
  /** The part of a report whose form counts, and the table in which the reader chooses. */
  readonly part: Part;
  readonly tables: readonly string[];
  readonly found: (tables: readonly ColumnTable[], selection: Selection) => unknown;
  readonly expected: (reports: readonly Known[], selection: Selection) => unknown;
  /** How far bounds may be off that rest on Student's t, of which the statistics take a series. */
  readonly near?: number;
}

const ruleKeys = codebook.rules.map(({ key }) => key);
const kinds = codebook.problemKinds.map(({ key }) => key);

const pages: Readonly<Record<string, Page>> = {
  requests: {
    part: "requests",
    tables: ["requests"],
    found: ([table], { basis }) => ({
      rate: zeroRequestRate(table!, { basis }),
      byForm: zeroRequestRate(table!, { basis, by: ["form"] }),
      byYear: zeroRequestRate(table!, { basis, by: ["year"] }),
      byTier: zeroRequestRate(table!, { basis, by: ["tier"] }),
      byProvince: zeroRequestRate(table!, { basis, by: ["province"] }),
      classes: receivedDistribution(table!, { basis }),
      summary: receivedSummary(table!, { basis }),
      lorenz: lorenzCurve(table!, { basis }),
      each: receivedByReport(table!),
    }),
    expected: (reports, { basis }) => requestPages.requestsPage(reports, basis),
  },
  "requests, carried over": {
    part: "requests",
    tables: ["requests"],
    found: ([table]) => backlog(table!),
    expected: requestPages.backlog,
    near: 5e-4,
  },
  applicants: {
    part: "requests",
    tables: ["requests"],
    found: ([table]) => requestsByApplicant(table!),
    expected: requestPages.applicantsPage,
    near: 5e-4,
  },
  outcomes: {
    part: "requests",
    tables: ["outcomes"],
    found: ([table]) => ({
      flow: requestFlow(table!),
      ended: outcomes(table!),
      granted: disclosureRate(table!),
      full: disclosureRate(table!, { strict: true }),
    }),
    expected: outcomesPage,
    near: 5e-4,
  },
  refusals: {
    part: "requests",
    tables: ["outcomes"],
    found: ([table]) => refusalReasons(table!),
    expected: requestPages.refusalsPage,
    near: 5e-4,
  },
  disputes: {
    part: "requests",
    tables: ["disputes"],
    found: ([table]) => ({ cases: disputes(table!), byForm: disputes(table!, { by: ["form"] }) }),
    expected: disputesPage,
    near: 5e-4,
  },
  disclosure: {
    part: "documents",
    // The reader chooses among the values of the first.
    tables: ["disclosure_2021", "disclosure_2019"],
    found: (tables) =>
      tables.map((table) => ({
        decisions: decisions(table),
        decisionsByYear: decisions(table, { by: ["year"] }),
        documentsByYear: documents(table, { by: ["year"] }),
      })),
    expected: (reports) => [
      disclosurePage(reports, "form2021"),
      disclosurePage(reports, "form2019"),
    ],
  },
  procurement: {
    part: "money",
    tables: ["procurement_fees"],
    found: ([table]) => ({
      total: procurementTotal(table!),
      each: procurements(table!),
      feesByYear: feeAmounts(table!, { by: ["year"] }),
      feeItemsByYear: feeItems(table!, { by: ["year"] }),
    }),
    expected: procurementPage,
  },
  coverage: {
    part: "whole",
    tables: ["coverage"],
    found: ([table]) => ({
      byYearAndForm: reportsBy(table!, ["year", "form"]),
      byProvince: reportsBy(table!, ["province"]),
      byTier: reportsBy(table!, ["tier"]),
      known: cellsWithValue(table!),
      states: cellsByState(table!, codebook.states),
    }),
    expected: corpusPages.coveragePage,
  },
  quality: {
    part: "whole",
    tables: ["quality"],
    found: ([table]) => ({
      severities: findingsBySeverity(table!),
      rules: ruleOutcomes(table!, ruleKeys),
    }),
    expected: (reports) => ({
      severities: findingsOf.findingsBySeverity(reports),
      rules: findingsOf.ruleOutcomes(reports, { all: printed, paragraphs: corpus.paragraphs }),
    }),
  },
  text: {
    part: "whole",
    tables: ["texts"],
    found: ([table]) => ({
      shared: boilerplate(table!),
      problems: problemsNamed(table!, kinds),
    }),
    expected: (reports) => ({
      shared: shared.boilerplate(reports, shared.lettersTold(corpus.tables["texts"]!)),
      problems: corpusPages.problemsNamed(reports, kinds),
    }),
    near: 5e-4,
  },
};

test("the findings are those that were put in, and no others", () => {
  const found = corpus.tables["findings"]!.map(({ report, rule, severity }) => ({
    report,
    rule,
    severity,
  }));
  expect(found).toEqual(findingsOf.findings(printed));
});

const lastOf = (words: unknown) => Number(/-?[\d.]+$/.exec(String(words))![0]);

test("the numbers in the findings are those that the cells printed give", () => {
  const all = { all: printed, paragraphs: corpus.paragraphs };
  for (const report of printed) {
    for (const rule of findingsOf.rulesOfNumbers) {
      const found = corpus.tables["findings"]!.filter(
        (finding) => finding["report"] === report.report && finding["rule"] === rule,
      ).map(({ expected, found: told }) => {
        const numbers = rule === "value.range" ? [lastOf(told)] : [lastOf(expected), lastOf(told)];
        return numbers.toSorted((a, b) => a - b);
      });
      const must = findingsOf.breaches(rule, report, all);
      expect({ rule, found: found.toSorted(findingsOf.byNumbers) }).toEqual({ rule, found: must });
    }
  }
});

/** A sentence that its print breaks before the 30th character, and without a comma, is taken for a line of its own. */
const broken = ["2025年没有因政府信息公开工作引发的行政复议和行政诉讼"];

test("the letters that a report shares are those that each sentence held against each gives", () => {
  const letters = shared.sharedLetters(
    printed,
    corpus.paragraphs,
    ({ truth }, sentence) => truth.layout === "E3" && broken.includes(sentence),
  );
  let [all, found] = [0, 0];
  for (const [report, told] of shared.lettersTold(corpus.tables["texts"]!)) {
    const must = letters.get(report)!;
    const { near } = told.other;
    // What other bodies say nearly alike is searched by chance: little of it may be missed, and nothing added.
    expect({ report, ...told, other: 0, any: 0 }).toEqual({ report, ...must, other: 0, any: 0 });
    expect([told.other.exact, told.any.exact]).toEqual([must.other.exact, must.any.exact]);
    expect(near).toBeLessThanOrEqual(must.other.near);
    expect(told.any.near).toBeLessThanOrEqual(must.any.near);
    expect(must.any.near - told.any.near).toBeLessThanOrEqual(must.other.near - near);
    all += must.other.near;
    found += near;
  }
  expect(found / all).toBeGreaterThan(0.97);
});

describe.each(Object.entries(pages))("the numbers on the page %s", (name, page) => {
  test.each(Object.entries(name === "requests" ? { ...addresses, ...onBasis } : addresses))(
    "?%s",
    (address, wanted) => {
      const tables = page.tables.map((table) => corpus.table(table));
      const query = new URLSearchParams(address);
      const { selection, unknown } = readSelection(query, choicesOf(tables[0]!));
      expect(unknown).toEqual(address === "year=1999" ? [{ name: "year", value: "1999" }] : []);
      const chosen = tables.map((table) => chosenReports(table, known, selection));
      const reports = (address.includes("corrections=no") ? printed : right).filter((report) =>
        wanted(report, page.part),
      );
      const counted = reports.filter(({ isCopy }) => !isCopy);
      // But for the year that no report is of, each address asks for reports.
      expect(counted.length > 3).toBe(address !== "year=1999");
      expect(chosen.map(({ reports: n, copies }) => [n, copies])).toEqual(
        tables.map(() => [counted.length, reports.length - counted.length]),
      );
      const found = page.found(
        chosen.map(({ table }) => table),
        selection,
      );
      const { differences, compared } = compare(
        found,
        page.expected(counted, selection),
        page.near,
      );
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    },
  );
});
