import { expect, test } from "vitest";
import { mendRadicals, plain } from "../../loaders/document/plain.ts";

test.each([
  ["⼀、总体情况", "一、总体情况"],
  ["主管部⻔", "主管部门"],
  ["政⺠沟通", "政民沟通"],
  ["⻓效机制", "长效机制"],
  ["⻔⼾⽹站", "门户网站"],
  ["２０２１　年", "2021 年"],
  ["（单位：万元）", "(单位:万元)"],
  ["a\u00a0b", "a b"],
])("%s is made plain as %s", (printed, expected) => {
  expect(plain(printed)).toBe(expected);
});

test("no character changes its place: every block of the mended kinds keeps its length", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("");
  expect(plain(all)).toHaveLength(all.length);
});

test("names keep their punctuation", () => {
  expect(mendRadicals("⾏政（试⾏）")).toBe("行政（试行）");
});
