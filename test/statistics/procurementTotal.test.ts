import { expect, test } from "vitest";
import { procurements, procurementTotal } from "../../src/statistics/procurementTotal.ts";
import type { Cell } from "../../src/statistics/tables.ts";
import { cell, cells, reports } from "./tables.ts";

const row = "disclosure.centralized_procurement";

function procurement(
  report: string,
  projects: number | null,
  amount: number | null,
  rest: Partial<Cell> = {},
): Cell[] {
  return [cell(report, `${row}.projects`, projects), cell(report, `${row}.amount`, amount, rest)];
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
const all = reports(
  ["a", 2020, "form2019"],
  ["b", 2020, "form2019"],
  ["c", 2020, "form2019"],
  ["d", 2020, "form2019"],
  ["e", 2020, "form2019"],
  ["f", 2021, "form2021"],
  ["g", 2020, null],
);
const table = cells(
  procurement("a", 14, 10.415, { raw: "104150元", unit: "元", unit_basis: "cell" }),
  procurement("b", 2, 8, { unit: "万元", unit_basis: "header" }),
  procurement("c", 1, 240_000),
  procurement("d", null, 0),
  procurement("e", 3, null),
  cell("f", "disclosure.fees.amount", 500, { form: "form2021" }),
);

test("the total counts what is printed; a number in the wrong unit is marked, never converted", () => {
  const total = procurementTotal(all, table);
  // 10.415 + 8 + 240000 + 0; projects 14 + 2 + 1 + 3 of four reports;
  // both known: a, b, c with 14 + 2 + 1 = 17 projects and 240018.415 万元.
  expect(total.value).toBeCloseTo(240_018.415, 9);
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
  expect(total.per_project.value).toBeCloseTo(240_018.415 / 17, 9);
});

test("each report comes with what it prints", () => {
  const [first, second] = procurements(all, table);
  expect(first).toMatchObject({
    id: "a",
    raw: "104150元",
    unit: "元",
    amount: 10.415,
    projects: 14,
  });
  expect(first?.per_project).toBeCloseTo(0.743929, 6);
  expect(second).toMatchObject({ id: "b", per_project: 4, implausible: false });
  expect(procurements(all, table).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
});

test("fees of the 2021 form are no procurement", () => {
  const total = procurementTotal(
    reports(["f", 2021, "form2021"]),
    cells(cell("f", "disclosure.fees.amount", 500, { form: "form2021" })),
  );
  expect(total).toMatchObject({ value: null, n: 0, projects: 0, missing: 0, other_form: 1 });
});

test("no project, no amount for one", () => {
  const [report] = procurements(reports(["a", 2020, "form2019"]), cells(procurement("a", 0, 0)));
  expect(report).toMatchObject({ amount: 0, projects: 0, per_project: null, implausible: false });
});
