import { expect, test } from "vitest";
import { placeOf } from "../../loaders/place/placeOf.ts";
import { reportOf } from "./reportOf.ts";

const id = (name: string, year = 2022, file = "a.txt") =>
  placeOf(reportOf(name, { year, file })).id;

test.each([
  ["桃江县教育局", "湖南省益阳市桃江县教育局", "湖南桃江县教育局", "桃江教育局"],
  ["桃江县人民政府", "桃江县", "桃江县政府"],
  ["桃江县政府办", "桃江县人民政府办公室", "桃江县政府办公室"],
  ["桃江经济开发区", "湖南桃江经济开发区管委会", "桃江县经济开发区管理委员会"],
  ["上海市外滩街道", "上海市黄浦区外滩街道办", "黄浦区外滩街道办事处"],
  ["凉山州发改委", "凉山彝族自治州发展和改革委员会"],
  ["伊川县水寨镇", "洛阳市伊川县水寨镇人民政府"],
  ["国家发展改革委", "国家发展和改革委员会"],
])("one body: %s and others", (...names) => {
  expect(new Set(names.map((name) => id(name))).size).toBe(1);
});

test("a body keeps its id when its place is renamed", () => {
  expect(id("宁乡县教育局", 2016)).toBe(id("宁乡市教育局", 2019));
  expect(id("襄樊市教育局", 2009)).toBe(id("襄阳市教育局", 2012));
});

test("different bodies never share an id", () => {
  const names = [
    "桃江县人民政府",
    "桃江县人民政府办公室",
    "桃江县教育局",
    "桃江经济开发区",
    "桃江经济开发区教育局",
    "中共桃江县委办公室",
    "桃江县某某镇人民政府",
    "国家税务总局桃江县税务局",
    "湖南省人民政府",
    "湖南大学",
    "北京市公安局",
    "北京市公安局朝阳分局",
    "石家庄市教育局",
    "石家庄高新技术产业开发区教育局",
    "长沙市教育局",
    "新疆生产建设兵团第八师",
    "新疆生产建设兵团第七师",
    "新疆维吾尔自治区人民政府",
  ];
  expect(new Set(names.map((name) => id(name))).size).toBe(names.length);
  // What was merged was another body in the same years.
  expect(id("杭州市下城区教育局", 2020)).not.toBe(id("杭州市拱墅区教育局", 2020));
});

test("of an unknown place each report stands for itself", () => {
  const ids = ["a", "b"].map((key) => placeOf({ ...reportOf("鼓楼区教育局"), id: key }).id);
  expect(ids[0]).not.toBe(ids[1]);
  const folder = ["a", "b"].map(
    (key) => placeOf({ ...reportOf("教育局", { file: "湖南省/a.txt" }), id: key }).id,
  );
  expect(folder[0]).not.toBe(folder[1]);
});
