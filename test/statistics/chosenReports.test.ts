import aq from "arquero/dist/arquero.min.js";
import { expect, test } from "vitest";
import { chosenReports } from "../../src/statistics/chosenReports.ts";
import { receivedByReport } from "../../src/statistics/requestsReceived.ts";
import { everything } from "../../src/statistics/Selection.ts";
import { theme } from "./tables.ts";

const table = theme(
  "requests",
  { report: "a", year: 2020, received_total: 50 },
  { report: "b", year: 2021, received_total: 3 },
  { report: "b copied", year: 2021, duplicate_of: "b", received_total: 3 },
);
const correction = (report: string, row = "received") => ({
  report,
  table: "requests",
  row,
  column: "total",
  corrected: 5,
});
// Of a cell of a, of another theme's cell of a, and of a report that is not there.
const corrections = aq.from([correction("a"), correction("a", "granted"), correction("x")]);

test("known errors of the chosen reports are put right, and counted", () => {
  const chosen = chosenReports(table, corrections, everything);
  expect(chosen).toMatchObject({ reports: 2, copies: 1, known_errors: 1, put_right: true });
  expect(receivedByReport(chosen.table).map(({ received }) => received)).toEqual([5, 3]);
});

test("or they stand as printed, and are counted all the same", () => {
  const chosen = chosenReports(table, corrections, { ...everything, corrections: false });
  expect(chosen).toMatchObject({ known_errors: 1, put_right: false });
  expect(receivedByReport(chosen.table).map(({ received }) => received)).toEqual([50, 3]);
});

test("errors of reports that are not chosen do not count", () => {
  const chosen = chosenReports(table, corrections, { ...everything, year: [2021] });
  expect(chosen).toMatchObject({ reports: 1, copies: 1, known_errors: 0 });
});
