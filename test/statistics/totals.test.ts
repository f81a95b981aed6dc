import { expect, test } from "vitest";
import { decisions } from "../../src/statistics/decisions.ts";
import { documents } from "../../src/statistics/documents.ts";
import { feeAmounts, feeItems } from "../../src/statistics/fees.ts";
import { notAsked, theme } from "./tables.ts";

test("decisions: a stock of items in their place is left out and counted", () => {
  // a: 10 + 2 = 12, misread. b: 10 + 0 = 10, nothing changed, so it may be either, and counts. c: 7, counts.
  // d: the change is not known, so it cannot be told to be misread, and counts. e: blank. f: 2021 form.
  const table = theme(
    "disclosure_2019",
    {
      report: "a",
      licensing_items_last_year: 10,
      licensing_items_change: 2,
      licensing_decisions: 12,
    },
    {
      report: "b",
      licensing_items_last_year: 10,
      licensing_items_change: 0,
      licensing_decisions: 10,
    },
    {
      report: "c",
      licensing_items_last_year: 10,
      licensing_items_change: -2,
      licensing_decisions: 7,
    },
    {
      report: "d",
      licensing_items_last_year: 10,
      licensing_items_change: "blank",
      licensing_decisions: 10,
    },
    { report: "e", licensing_decisions: "blank" },
    { report: "f", licensing_decisions: notAsked },
  );
  const [licensing] = decisions(table);
  expect(licensing).toMatchObject({
    matter: "licensing",
    value: 10 + 7 + 10,
    n: 3,
    zero: 0,
    missing: 2,
    left_out: [
      { reason: "blank", reports: ["e"] },
      { reason: "misread", reports: ["a"] },
    ],
    other_form: 1,
  });
});

test("decisions of the 2021 form stand as they are", () => {
  const table = theme(
    "disclosure_2021",
    { report: "a", year: 2021, licensing_decisions: 3, penalties_decisions: 0 },
    { report: "b", year: 2022, licensing_decisions: 4, penalties_decisions: "blank" },
  );
  const rows = decisions(table, { by: ["year"] });
  expect(rows.map(({ year, matter, value, n, zero }) => [year, matter, value, n, zero])).toEqual([
    [2021, "licensing", 3, 1, 0],
    [2021, "penalties", 0, 1, 1],
    [2021, "coercive_measures", null, 0, 0],
    [2022, "licensing", 4, 1, 0],
    [2022, "penalties", null, 0, 0],
    [2022, "coercive_measures", null, 0, 0],
  ]);
});

test("rules and normative documents: two series, each with its own fields", () => {
  const old = documents(
    theme(
      "disclosure_2019",
      { report: "a", normative_documents_made: 2, normative_documents_total_disclosed: 30 },
      { report: "b", normative_documents_made: "blank", normative_documents_total_disclosed: 12 },
    ),
  );
  expect(old.map(({ field, value, n }) => [field, value, n])).toEqual([
    ["government_rules_made", null, 0],
    ["government_rules_disclosed", null, 0],
    ["government_rules_total_disclosed", null, 0],
    ["normative_documents_made", 2, 1],
    ["normative_documents_disclosed", null, 0],
    ["normative_documents_total_disclosed", 42, 2],
  ]);
  const now = documents(theme("disclosure_2021", { report: "c", normative_documents_in_force: 9 }));
  expect(now.map(({ field, value }) => [field, value]).slice(3)).toEqual([
    ["normative_documents_issued", null],
    ["normative_documents_repealed", null],
    ["normative_documents_in_force", 9],
  ]);
});

const fees = theme(
  "procurement_fees",
  {
    report: "a",
    form: "form2019",
    fees_items_last_year: 8,
    fees_items_change: -1,
    fees_amount: notAsked,
  },
  {
    report: "b",
    form: "form2021",
    fees_items_last_year: notAsked,
    fees_items_change: notAsked,
    fees_amount: 1.5,
    fees_amount_unit_basis: "header",
  },
  {
    report: "c",
    form: "form2021",
    fees_items_last_year: notAsked,
    fees_items_change: notAsked,
    fees_amount: 2,
  },
  { report: "d" },
);

test("fees: amounts of one form, items of the other, never together", () => {
  expect(feeAmounts(fees)).toMatchObject([
    {
      value: 3.5,
      n: 2,
      units: {
        cell: { reports: 0, amount: 0 },
        header: { reports: 1, amount: 1.5 },
        none: { reports: 1, amount: 2 },
      },
      missing: 1,
      left_out: [{ reason: "missing", reports: ["d"] }],
      other_form: 1,
    },
  ]);
  expect(
    feeItems(fees).map(({ field, value, n, missing, other_form }) => [
      field,
      value,
      n,
      missing,
      other_form,
    ]),
  ).toEqual([
    ["fees_items_last_year", 8, 1, 1, 2],
    ["fees_items_change", -1, 1, 1, 2],
  ]);
});

test("no report, no value", () => {
  expect(feeAmounts(theme("procurement_fees"))[0]).toMatchObject({ value: null, n: 0, missing: 0 });
  expect(decisions(theme("disclosure_2019"))[0]).toMatchObject({ value: null, n: 0, missing: 0 });
  expect(decisions(theme("disclosure_2021"), { by: ["year"] })).toEqual([]);
});
