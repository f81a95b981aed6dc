import aq from "arquero/dist/arquero.min.js";
import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { corrected, fieldOf } from "../../src/statistics/corrected.ts";
import { receivedByReport } from "../../src/statistics/requestsReceived.ts";
import { theme } from "./tables.ts";

const table = theme(
  "requests",
  { report: "a", year: 2020, received_total: 50 },
  { report: "b", year: 2020, received_total: 3 },
  { report: "c", year: 2020, received_total: "blank" },
);
const correction = (report: string, value: number | null, row = "received") => ({
  report,
  table: "requests",
  row,
  column: "total",
  corrected: value,
});

test("a known error is put right, and one whose right value is not known has no value", () => {
  const right = corrected(
    table,
    aq.from([correction("a", 5), correction("b", null), correction("c", 0), correction("x", 1)]),
  );
  expect(receivedByReport(right).map(({ id, received, state }) => [id, received, state])).toEqual([
    ["a", 5, "reported"],
    ["b", null, "known_wrong"],
    ["c", 0, "reported"],
  ]);
  // The table itself stays as printed.
  expect(receivedByReport(table).map(({ received }) => received)).toEqual([50, 3, null]);
});

test("corrections of other cells leave the table as it is", () => {
  expect(corrected(table, aq.from([correction("a", 5, "granted")]))).toBe(table);
  expect(corrected(table, aq.from([]))).toBe(table);
});

test("the fields of the published tables are named as corrections are looked up", () => {
  const others = codebook.tables
    .flatMap(({ fields }) => fields)
    .filter(({ key, cell }) => {
      const [, row, column] = cell?.split(".") ?? [];
      return row && column && !key.startsWith(fieldOf(row, column));
    });
  expect(others).toEqual([]);
  const cells = codebook.rows.flatMap(({ key, columns }) =>
    [...new Set(Object.values(columns).flat())].map((column) => fieldOf(key, column)),
  );
  expect(new Set(cells).size).toBe(cells.length);
});
