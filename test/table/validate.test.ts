import { expect, test } from "vitest";
import { validate } from "../../loaders/table/validate.ts";
import { rows, table } from "./example.ts";

const [first] = rows;

test("rows that fit the codebook pass unchanged", () => {
  expect(validate(table, rows)).toBe(rows);
});

test.each([
  ["an unknown field", { ...first, colour: "red" }, /visits: row 1: .*colour/],
  ["a missing field", { place: "x", number: 1, on: null, paid: 1, kind: "long" }, /row 1: note: /],
  ["a null where none may be", { ...first, place: null }, /row 1: place: .*: null/],
  ["an empty string", { ...first, note: "" }, /row 1: note: .*: ""/],
  ["a value outside the list", { ...first, kind: "wide" }, /row 1: kind: .*: "wide"/],
  ["a fraction for a whole number", { ...first, number: 1.5 }, /row 1: number: .*: 1.5/],
  ["a number that is none", { ...first, paid: Number.NaN }, /row 1: paid: /],
  ["a text for a number", { ...first, paid: "10" }, /row 1: paid: .*: "10"/],
  ["a day that does not exist", { ...first, on: "2022-02-30" }, /row 1: on: .*: "2022-02-30"/],
])("%s is an error that names the row, the field and the value", (_, row, message) => {
  expect(() => validate(table, [row])).toThrow(message);
});

test("a key that occurs twice is an error", () => {
  expect(() => validate(table, [...rows, ...rows.slice(0, 1)])).toThrow(
    'visits: row 5: place, number: key twice: ["天池乡",1]',
  );
});
