import aq from "arquero/dist/arquero.min.js";
import { float64, int16, int32, int8, tableFromIPC, utf8 } from "@uwdata/flechette";
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

test.each([
  ["int8", [0, -128, 127, null]],
  ["int16", [0, 128]],
  ["int32", [-32769, 0, null]],
  ["float64", [2 ** 31, 0]],
  ["float64", [0, 0.5, null]],
] as const)("numbers that fit are %s: %j", (name, values) => {
  const numbers = { ...table, fields: table.fields.filter(({ key }) => key === "paid") };
  const given = values.map((paid) => ({ paid }));
  const column = tableFromIPC(arrow(numbers, given)).getChild("paid");
  expect(column.type).toEqual({ int8, int16, int32, float64 }[name]());
  expect([...column]).toEqual(values);
});

const typeOf = (bytes: Uint8Array) => tableFromIPC(bytes).getChild("note").type;

test("text that repeats is kept once, in a dictionary with room for a null", () => {
  const texts = { ...table, fields: table.fields.filter(({ key }) => key === "note") };
  const write = (distinct: number, length: number) =>
    arrow(
      texts,
      Array.from({ length }, (_, i) => ({ note: i === 0 ? null : `n${i % distinct}` })),
    );
  expect(typeOf(write(127, 400))).toMatchObject({ indices: int8() });
  expect(typeOf(write(128, 400))).toMatchObject({ indices: int16() });
  expect(typeOf(write(300, 400))).toEqual(utf8());
  const read = aq.fromArrow(write(127, 400)).array("note");
  expect([read[0], read[1], read[127], read[399]]).toEqual([null, "n1", "n0", "n18"]);
});
