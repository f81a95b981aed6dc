import { describe, expect, test } from "vitest";
import { plain } from "../../loaders/document/plain.ts";
import { readHeaderUnit, readNumber } from "../../loaders/report/number.ts";

const read = (printed: string, header: string | null = null) => readNumber(plain(printed), header);

describe("numbers", () => {
  test.each([
    ["0", 0],
    ["9", 9],
    ["11398889", 11398889],
    ["１２", 12],
    ["1,234,567", 1234567],
    ["+19", 19],
    ["-10", -10],
    ["－10", -10],
    ["−10", -10],
    ["190.457379", 190.457379],
    ["201件", 201],
    ["6项", 6],
    ["22（其中修订16件）", 22],
    ["55（含自然失效29件）", 55],
    ["12[1]", 12],
    ["0 [2]", 0],
    ["7件③", 7],
    [" 7 ", 7],
    ["-0", 0],
    // Markdown sets a stroke before what it may take for a list.
    ["\\-9", -9],
    ["\\+3", 3],
    ["43\\.788", 43.788],
  ])("%s is %d", (printed, value) => {
    expect(read(printed)).toMatchObject({ state: "reported", value });
  });

  // What is left of two cells whose separator was lost, approximations, sentences: never a number.
  test.each([
    "00",
    "12[345]",
    "[1]",
    "012",
    "0 0",
    "1.",
    ".5",
    "12,34",
    "800余",
    "约800",
    "1-2",
    "1\\-2",
    "\\9",
    "见附件",
    "三",
    "3（",
    "1 234",
    "5(2)",
  ])("%s is no number", (printed) => {
    expect(read(printed)).toEqual({ state: "unreadable", value: null, unit: null });
  });
});

describe("amounts are stored in 万元", () => {
  test.each([
    ["104150元", null, 10.415, "元"],
    ["240万元", null, 240, "万元"],
    ["1.5亿元", null, 15000, "亿元"],
    ["477.35", null, 477.35, null],
    ["5000", "元", 0.5, null],
    ["43.788万元", "万元", 43.788, "万元"],
    ["0.1元", null, 0.00001, "元"],
  ])("%s under a header in %s is %d", (printed, header, value, unit) => {
    expect(read(printed, header)).toEqual({ state: "reported", value, unit });
  });
});

describe("words and strokes", () => {
  test.each(["无", "不涉及", "没有", "暂无"])("%s states none: 0", (printed) => {
    expect(read(printed)).toEqual({ state: "stated_none", value: 0, unit: null });
  });

  test.each(["/", "-", "—", "——", "－", "\\"])("%s does not apply: no value", (printed) => {
    expect(read(printed)).toEqual({ state: "not_applicable", value: null, unit: null });
  });

  test.each(["", " ", "　", "\u00a0"])("nothing printed is blank, not 0", (printed) => {
    expect(read(printed)).toEqual({ state: "blank", value: null, unit: null });
  });
});

test.each([
  ["单位:万元,保留4位小数", "万元"],
  ["万元", "万元"],
  ["单位：元", "元"],
  ["亿元", "亿元"],
  ["保留4位小数", null],
])("a header's note %s gives the unit %s", (note, unit) => {
  expect(readHeaderUnit(note)).toBe(unit);
});
