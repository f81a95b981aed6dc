import { expect, test } from "vitest";
import { json } from "../../loaders/table/json.ts";
import { rows, table } from "./example.ts";

const written = (from = rows) => new TextDecoder().decode(json(table, from));

test("JSON reads back what was written, one object a line", () => {
  expect(JSON.parse(written())).toEqual(rows);
  expect(written().trimEnd().split("\n")).toHaveLength(rows.length + 2);
  expect(JSON.parse(written([]))).toEqual([]);
});

test("fields come in the order of the codebook", () => {
  const [row] = rows;
  const shuffled = Object.fromEntries(Object.entries(row ?? {}).toReversed());
  expect(written([shuffled])).toBe(written(rows.slice(0, 1)));
});
