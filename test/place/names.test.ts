import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeOf } from "../../loaders/place/placeOf.ts";
import { measure } from "./measure.ts";
import { reportOf } from "./reportOf.ts";

const table = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

// Names as they are printed, with what a person knows of them; a year where it matters.
test.each(table("test/place/agencies.tsv"))("%s %s", (name, year, code, level, type) => {
  const whose = placeOf(reportOf(name, { year: year ? Number(year) : 2022 }));
  expect(whose).toMatchObject({
    place: { code: code || null },
    level: level || null,
    type,
  });
});

test("all names made of the table of divisions are placed, or left open with all who bear them", () => {
  const { right, missed, open, wrong } = measure(200, 1);
  expect(wrong).toEqual([]);
  expect(missed.length / (right + missed.length)).toBeLessThan(0.01);
  expect(right).toBeGreaterThan(13_000);
  expect(open).toBeGreaterThan(100);
});

test.each([
  ["鼓楼区教育局", ["320106", "320302", "350102", "410204"], "county"],
  ["江苏省鼓楼区教育局", ["320106", "320302"], "county"],
  ["市中区人民政府", ["370103", "370402", "511002", "511102"], "county"],
  ["朝阳区教育局", ["110105", "220104"], "county"],
  ["通州区政府", ["110112", "320612"], "county"],
  ["河南教育局", ["41", "632324"], null],
])("%s is left open", (name, candidates, expected) => {
  const { place, level } = placeOf(reportOf(name, { year: 2022 }));
  expect(place).toMatchObject({ code: null, path: [], basis: "unknown", candidates });
  expect(level).toBe(expected);
});

test.each(["政府办公室", "应急管理局", "高新区教育局", "本机关", "某某市某某局", "。", ""])(
  "%s is nowhere",
  (name) => {
    expect(placeOf(reportOf(name, { year: 2022 })).place).toMatchObject({
      code: null,
      basis: "unknown",
      candidates: [],
    });
  },
);
