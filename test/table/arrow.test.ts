import aq from "arquero/dist/arquero.min.js";
import { tableFromIPC } from "@uwdata/flechette";
import { expect, test } from "vitest";
import { arrow } from "../../loaders/table/arrow.ts";
import { rows, table } from "./example.ts";

test("flechette and Arquero read back what was written, nulls and zeros apart", () => {
  const bytes = arrow(table, rows);
  expect(tableFromIPC(bytes).toArray()).toEqual(rows);
  expect(aq.fromArrow(bytes).objects()).toEqual(rows);
});

test("an empty table keeps its columns", () => {
  const read = tableFromIPC(arrow(table, []));
  expect(read.numRows).toBe(0);
  expect(aq.fromArrow(arrow(table, [])).objects()).toEqual([]);
  expect(read.names).toEqual(table.fields.map((field) => field.key));
});

test("the same rows give the same bytes", () => {
  expect(arrow(table, rows)).toEqual(arrow(table, structuredClone(rows)));
});
