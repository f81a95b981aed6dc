import { expect, test } from "vitest";
import { everything, readSelection, writeSelection } from "../../src/statistics/Selection.ts";

const choices = {
  year: [2019, 2020, 2021, null],
  form: ["form2019", "form2021"],
  province: ["11", "33", null],
};
const read = (query: string) => readSelection(new URLSearchParams(query), choices);
const write = (selection: typeof everything, query = "") =>
  decodeURIComponent(writeSelection(selection, new URLSearchParams(query)).toString());

test("an empty address asks for everything, and everything is an empty address", () => {
  expect(read("")).toEqual({ selection: everything, unknown: [] });
  expect(write(everything)).toBe("");
});

test.each([
  "year=2019,2021",
  "form=form2021",
  "province=11,unknown",
  "year=2020&province=33&basis=total",
  "corrections=no",
  "year=",
])("%s is read and written alike", (query) => {
  const { selection, unknown } = read(query);
  expect(write(selection)).toBe(query);
  expect(unknown).toEqual(query === "year=" ? [{ name: "year", value: "" }] : []);
});

test("values are numbers or texts as the table has them", () => {
  expect(read("year=2021,unknown&province=33&basis=applicants&corrections=no").selection).toEqual({
    ...everything,
    year: [2021, null],
    province: ["33"],
    basis: ["applicants"],
    corrections: false,
  });
});

test("equal selections are written alike, whatever order or way they were asked for in", () => {
  expect(write(read("year=2021&year=2019,2021").selection)).toBe("year=2019,2021");
  expect(write({ ...everything, year: [null, 2021, 2019] })).toBe("year=2019,2021,unknown");
});

test("what is not known is reported and selects nothing", () => {
  expect(read("year=1999,2020&province=X&basis=guess&corrections=maybe&level=county")).toEqual({
    selection: { ...everything, year: [2020], province: [], level: [], basis: [] },
    unknown: [
      { name: "year", value: "1999" },
      { name: "level", value: "county" },
      { name: "province", value: "X" },
      { name: "corrections", value: "maybe" },
      { name: "basis", value: "guess" },
    ],
  });
});

test("what else an address holds is left alone", () => {
  expect(write(read("year=2019").selection, "lang=zh&year=2021&basis=total")).toBe(
    "lang=zh&year=2019",
  );
});
