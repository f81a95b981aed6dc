import { expect, test } from "vitest";
import { choicesOf, select } from "../../src/statistics/select.ts";
import { everything } from "../../src/statistics/Selection.ts";
import { rowsOf } from "../../src/statistics/tables.ts";
import { zeroRequestRate } from "../../src/statistics/zeroRequestRate.ts";
import { theme } from "./tables.ts";

const table = theme(
  "requests",
  { report: "a", year: 2020, form: "form2019", received_total: 0 },
  { report: "b", year: 2021, form: "form2019", received_total: 3 },
  { report: "c", year: 2021, form: "form2021", received_total: 0 },
  { report: "d", year: 2021, form: "form2021", received_total: 0, duplicate_of: "c" },
  { report: "e", received_total: 1 },
);
const ids = (chosen: ReturnType<typeof select>) =>
  rowsOf<{ report: string }>(chosen.table).map(({ report }) => report);

test("everything leaves out the copies, and counts them", () => {
  const all = select(table, everything);
  expect(ids(all)).toEqual(["a", "b", "c", "e"]);
  expect([all.reports, all.copies]).toEqual([4, 1]);
});

test("of the files as they are, copies count", () => {
  const files = select(table, { ...everything, form: ["form2021"] }, { withCopies: true });
  expect(ids(files)).toEqual(["c", "d"]);
  expect([files.reports, files.copies]).toEqual([2, 0]);
});

test("fields are chosen together, an unknown value by null", () => {
  expect(ids(select(table, { ...everything, year: [2021], form: ["form2021"] }))).toEqual(["c"]);
  expect(ids(select(table, { ...everything, year: [2020, null] }))).toEqual(["a", "e"]);
  expect(select(table, { ...everything, year: [2021], form: ["form2021"] }).copies).toBe(1);
  expect(select(table, { ...everything, year: [] })).toMatchObject({ reports: 0, copies: 0 });
});

test("statistics see the chosen rows alone, and a selection of a selection is both", () => {
  const { table: chosen } = select(table, { ...everything, year: [2021] });
  // b and c.
  expect(zeroRequestRate(chosen)[0]).toMatchObject({ zero: 1, n: 2, value: 1 / 2 });
  expect(ids(select(chosen, { ...everything, form: ["form2019"] }))).toEqual(["b"]);
  const { table: none } = select(table, { ...everything, year: [] });
  expect(zeroRequestRate(none)[0]).toMatchObject({ n: 0, value: null });
});

test("the choices are the values there are, an unknown one last", () => {
  expect(choicesOf(table)).toMatchObject({
    year: [2020, 2021, null],
    form: ["form2019", "form2021", null],
  });
});
