import { expect, test } from "vitest";
import { procurements, procurementTotal } from "../../src/statistics/procurementTotal.ts";
import { notAsked, theme, type Entry } from "./tables.ts";

const amount = "centralized_procurement_amount";

/** A report in the 2019 form. */
function procurement(
  report: string,
  projects: number | string,
  value: number | string,
  [raw, unit, unit_basis]: readonly string[] = [],
): Entry {
  return {
    report,
    form: "form2019",
    centralized_procurement_projects: projects,
    [amount]: value,
    [`${amount}_raw`]: raw ?? null,
    [`${amount}_unit`]: unit ?? null,
    [`${amount}_unit_basis`]: unit_basis ?? null,
    fees_amount: notAsked,
  };
}

/*
 * a  14 projects, 104150元 = 10.415 万元 (unit in the cell)
 * b  2 projects, 8 万元 (unit in the header)
 * c  1 project, bare 240000: in 万元 that is 2.4 billion yuan for one project
 * d  projects blank, bare 0
 * e  3 projects, amount blank
 * f  2021 form, which does not ask
 * g  no disclosure table
 */
const current: Entry = {
  report: "f",
  form: "form2021",
  centralized_procurement_projects: notAsked,
  [amount]: notAsked,
  fees_amount: 500,
};
const table = theme(
  "procurement_fees",
  procurement("a", 14, 10.415, ["104150元", "元", "cell"]),
  procurement("b", 2, 8, ["8", "万元", "header"]),
  procurement("c", 1, 240_000, ["240000"]),
  procurement("d", "blank", 0, ["0"]),
  procurement("e", 3, "blank"),
  current,
  { report: "g" },
);

test("the total counts what is printed; a number in the wrong unit is marked, never converted", () => {
  const [total] = procurementTotal(table);
  // 10.415 + 8 + 240000 + 0; projects 14 + 2 + 1 + 3 of four reports;
  // both known: a, b, c with 14 + 2 + 1 = 17 projects and 240018.415 万元.
  expect(total?.value).toBeCloseTo(240_018.415, 9);
  expect(total).toMatchObject({
    n: 4,
    projects: 20,
    projects_n: 4,
    per_project: { n: 17 },
    units: {
      cell: { reports: 1, amount: 10.415 },
      header: { reports: 1, amount: 8 },
      none: { reports: 2, amount: 240_000 },
    },
    implausible: ["c"],
    missing: 2,
    left_out: [
      { reason: "blank", reports: ["e"] },
      { reason: "missing", reports: ["g"] },
    ],
    other_form: 1,
  });
  expect(total?.per_project.value).toBeCloseTo(240_018.415 / 17, 9);
});

test("each report comes with what it prints", () => {
  const [first, second] = procurements(table);
  expect(first).toMatchObject({
    id: "a",
    raw: "104150元",
    unit: "元",
    unit_basis: "cell",
    amount: 10.415,
    projects: 14,
  });
  expect(first?.per_project).toBeCloseTo(0.743929, 6);
  expect(second).toMatchObject({ id: "b", per_project: 4, implausible: false });
  expect(procurements(table).map(({ id, state }) => [id, state])).toEqual([
    ["a", "reported"],
    ["b", "reported"],
    ["c", "reported"],
    ["d", "reported"],
    ["e", "blank"],
    ["g", "missing"],
  ]);
});

test("fees of the 2021 form are no procurement", () => {
  expect(procurementTotal(theme("procurement_fees", current))).toMatchObject([
    { value: null, n: 0, projects: 0, missing: 0, other_form: 1 },
  ]);
  expect(procurementTotal(theme("procurement_fees"))).toMatchObject([{ value: null, n: 0 }]);
});

test("no project, no amount for one", () => {
  const [report] = procurements(theme("procurement_fees", procurement("a", 0, 0)));
  expect(report).toMatchObject({ amount: 0, projects: 0, per_project: null, implausible: false });
});

test("by form", () => {
  expect(
    procurementTotal(table, { by: ["form"] }).map(({ form, n, missing, other_form }) => [
      form,
      n,
      missing,
      other_form,
    ]),
  ).toEqual([
    ["form2019", 4, 1, 0],
    ["form2021", 0, 0, 1],
    [null, 0, 1, 0],
  ]);
});

test("a bare number is marked by what it is for one project; one with a unit never is", () => {
  // Above 10,000 万元 for one project: 50000/4 = 12500, and 40000 where no project is known. 50000/5 is just 10000.
  const marked = theme(
    "procurement_fees",
    procurement("a", 5, 50_000),
    procurement("b", 4, 50_000),
    procurement("c", "blank", 40_000),
    procurement("d", 1, 50_000, ["50000万元", "万元", "cell"]),
    procurement("e", 1, 50_000, ["50000", "万元", "header"]),
  );
  expect(procurementTotal(marked)[0]?.implausible).toEqual(["b", "c"]);
  expect(procurements(marked).map(({ implausible }) => implausible)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
