import { expect, test } from "vitest";
import { hash } from "../../loaders/table/reportFiles.ts";
import { searchIndex } from "../../loaders/table/searchIndex.ts";
import { hash as hashOnPages } from "../../src/components/published.ts";
import { bodiesFound, holds, passage, searchReports } from "../../src/components/searchReports.ts";

const report = (
  id: string,
  agency: string | null,
  year: number,
  more: { place_path?: string; index_number?: string; agency_id?: string } = {},
) => ({
  id,
  agency,
  year,
  title: `${agency ?? ""}${year}年政府信息公开工作年度报告`,
  place_path: null,
  index_number: null,
  agency_id: null,
  ...more,
});

const tables = {
  reports: [
    report("a", "水寨镇人民政府", 2020, {
      place_path: "河南省/洛阳市/水寨镇",
      agency_id: "xyz",
    }),
    report("b", "麦积区政务服务管理局", 2022, { index_number: "mj-7788/2022" }),
    report("c", null, 2021),
  ],
  documents: [
    { report: "a", text: "我镇未收到政府信息公开的申请。联系电话：０３７９－12345" },
    { report: "b", text: "全程网办率92.51%。水，寨。" },
    { report: "c", text: "本机关与水寨镇同属一县，ABC平台上线。" },
    { report: null, text: "水寨镇：这不是报告" },
  ],
};

const index = searchIndex(tables);
const read = (path: string) =>
  Promise.resolve(
    path === "search/reports.json" ? index.reports : index.files.get(path.slice("search/".length)),
  );
const find = async (query: string) => (await searchReports(query, read))?.map(({ id }) => id);

test("a search finds names and texts, those named so first", async () => {
  expect(await find("水寨镇")).toEqual(["a", "c"]);
  expect(await find("麦积")).toEqual(["b"]);
  expect(await find("信息公开 2021")).toEqual(["c"]);
});

test("all words must be there, and marks part words", async () => {
  expect(await find("水寨")).toEqual(["a", "c"]);
  expect(await find("水寨 麦积")).toEqual([]);
  expect(await find("水寨镇 我镇")).toEqual(["a"]);
});

test("width and case do not matter", async () => {
  expect(await find("0379")).toEqual(["a"]);
  expect(await find("ａｂｃ平台")).toEqual(["c"]);
});

test("what holds no pair of characters cannot be searched for", async () => {
  expect(await find("水")).toBeUndefined();
  expect(await find(" ， ")).toBeUndefined();
});

test("places and index numbers are searched, the keys of bodies are not", async () => {
  expect(await find("洛阳市")).toEqual(["a"]);
  expect(await find("MJ-7788")).toEqual(["b"]);
  expect(await find("xyz")).toEqual([]);
});

test("a search tells those that are named so from those whose text must be looked into", async () => {
  const hits = await searchReports("水寨镇", read);
  expect(hits?.map(({ id, named }) => [id, named])).toEqual([
    ["a", true],
    ["c", false],
  ]);
});

test("every file of pairs is there, for a pair that no report has is looked for too", () => {
  expect(index.files.size).toBe(256);
  expect(index.files.get("00.json")).toBeDefined();
  expect(index.files.get("ff.json")).toBeDefined();
});

test("a report holds the words that stand in it as written, wherever they stand", () => {
  const [a, b] = index.reports as never[];
  expect(holds(a!, "我镇有平台。", "水寨镇 平台 2020")).toBe(true);
  expect(holds(a!, "我镇有平，台。", "水寨镇 平台")).toBe(false);
  expect(holds(b!, "ＡＢＣ平台", "abc平台")).toBe(true);
  expect(holds(b!, "", "2021")).toBe(false);
});

test("a body is found once, by its own name and place", () => {
  const body = { year: 2020, title: "水寨镇", index_number: null };
  const found = [
    { ...body, id: "1", agency: "水寨镇人民政府", agency_id: "s", place_path: "河南省/水寨镇" },
    { ...body, id: "2", agency: "水寨镇政府", agency_id: "s", place_path: "河南省/水寨镇" },
    { ...body, id: "3", agency: "某局", agency_id: "t", place_path: null },
    { ...body, id: "4", agency: null, agency_id: "u", place_path: "水寨镇" },
    { ...body, id: "5", agency: "水寨镇财政所", agency_id: null, place_path: null },
  ];
  expect(bodiesFound("水寨", found).map(({ id }) => id)).toEqual(["1"]);
  expect(bodiesFound("水寨 河南", found).map(({ id }) => id)).toEqual(["1"]);
  expect(bodiesFound("水寨 2020", found)).toEqual([]);
});

test("a passage shows the words as printed, each marked", () => {
  expect(passage("电话：０３７９－12345", "0379", 3)).toEqual([
    { text: "电话：", marked: false },
    { text: "０３７９", marked: true },
    { text: "－12", marked: false },
  ]);
  expect(passage("甲乙丙丁，甲乙", "甲乙 甲乙丙", 20)).toEqual([
    { text: "甲乙丙", marked: true },
    { text: "丁，", marked: false },
    { text: "甲乙", marked: true },
  ]);
  expect(passage("前文很长很长。水\n寨 水寨\n\n镇", "水寨", 3)).toEqual([
    { text: " 寨 ", marked: false },
    { text: "水寨", marked: true },
    { text: " 镇", marked: false },
  ]);
  expect(passage("没有", "水寨")).toBeNull();
});

test("pages and loaders name a file alike", () => {
  // FNV-1a of "a" is published with the algorithm.
  expect(hash("a")).toBe("e40c292c");
  for (const key of ["", "a", "002_605866c201a9c82d", "河南省/洛阳市/水寨镇 2020"]) {
    expect(hashOnPages(key)).toBe(hash(key));
  }
});
