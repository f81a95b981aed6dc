import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import {
  agencyYears,
  valueIn,
  type PanelFinding,
  type YearReport,
} from "../../src/statistics/agencyYears.ts";

const relations = codebook.panel_relations;

function report(
  id: string,
  year: number | null,
  cells: Record<string, number | null>,
  rest: Partial<YearReport> = {},
): YearReport {
  return {
    id,
    year,
    form: "form2021",
    duplicate_of: null,
    cells: new Map(
      Object.entries(cells).map(([name, value]) => [name, { value, state: "reported" }]),
    ),
    findings: [],
    ...rest,
  };
}

const breach = (cell: string, other_report: string): PanelFinding => ({
  number: 1,
  rule: "panel.carry",
  cells: cell,
  expected: "4",
  found: "5",
  other_report,
  other_cells: null,
});

const out = "requests.carried_out.total";
const into = "requests.carried_in.total";

test("a relation agrees, is broken, or lacks a value", () => {
  const years = agencyYears(
    [
      report("a23", 2023, { [into]: 5, [out]: 1 }, { findings: [breach(into, "a22")] }),
      report("a21", 2021, { [into]: 0, [out]: 3 }),
      report("a22", 2022, { [into]: 3, [out]: 4 }),
      report("a24", 2024, { [into]: null, [out]: 1 }),
    ],
    relations,
  );
  expect(years.links.map(({ from, to, outcome, later }) => [from, to, outcome, later])).toEqual([
    ["a21", "a22", "agrees", into],
    ["a22", "a23", "breach", into],
    ["a23", "a24", "not_checked", into],
  ]);
  expect(years).toMatchObject({ agrees: 1, breaches: 1, not_checked: 1 });
  expect(years.links[1]!.finding).toMatchObject({ found: "5", expected: "4" });
});

const rules = (issued: number | null) => ({
  "disclosure.government_rules.issued": issued,
  "disclosure.government_rules.repealed": 0,
  "disclosure.government_rules.in_force": 7,
});

const outcomeOf = (issued: number | null) =>
  agencyYears(
    [report("a21", 2021, rules(0)), report("a22", 2022, rules(issued))],
    relations,
  ).links.map(({ rule, outcome }) => [rule, outcome]);

test("an unknown number issued leaves the stock in force unchecked", () => {
  expect(outcomeOf(0)).toEqual([["panel.in_force", "agrees"]]);
  expect(outcomeOf(null)).toEqual([["panel.in_force", "not_checked"]]);
});

test("forms are never joined: a stock has a link only where both years have its cells", () => {
  const years = agencyYears(
    [
      report("a20", 2020, {
        "disclosure.fees.items_last_year": 3,
        "disclosure.fees.items_change": 0,
        "disclosure.government_rules.total_disclosed": 3,
      }),
      report("a21", 2021, { "disclosure.government_rules.in_force": 3 }),
    ],
    relations,
  );
  expect(years.links).toEqual([]);
});

test("missing years are gaps, reports of one year stand side by side and are joined to none", () => {
  const years = agencyYears(
    [
      report("b18", 2018, { [out]: 1 }),
      report("b21", 2021, { [into]: 1, [out]: 1 }),
      report("b22 again", 2022, { [into]: 1, [out]: 1 }),
      report("b22", 2022, { [into]: 2, [out]: 1 }),
      report("b23", 2023, { [into]: 1 }),
      report("b22.pdf", 2022, { [into]: 2 }, { duplicate_of: "b22" }),
      report("b", null, { [into]: 1 }),
    ],
    relations,
  );
  expect(
    years.columns.map((column) =>
      column.kind === "gap" ? [column.from, column.to] : column.report.id,
    ),
  ).toEqual(["b18", [2019, 2020], "b21", "b22", "b22 again", "b23"]);
  // Both reports for 2022 follow 2021; 2023 follows neither of them.
  expect(years.links.map(({ from, to }) => [from, to])).toEqual([
    ["b21", "b22"],
    ["b21", "b22 again"],
  ]);
  expect(years.copies.map(({ id }) => id)).toEqual(["b22.pdf"]);
  expect(years.undated.map(({ id }) => id)).toEqual(["b"]);
});

test("a sum of cells is unknown where one is, and is not there where the form has none", () => {
  const one = report("a", 2021, { x: 2, y: null, z: 0 });
  expect(valueIn(one, ["x", "z"])).toBe(2);
  expect(valueIn(one, ["x", "y"])).toBeNull();
  expect(valueIn(one, ["other"])).toBeUndefined();
});
