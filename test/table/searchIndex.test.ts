import { expect, test } from "vitest";
import { hash } from "../../loaders/table/reportFiles.ts";
import { searchIndex } from "../../loaders/table/searchIndex.ts";
import { hash as hashOnPages } from "../../src/components/published.ts";
import { passage, searchReports } from "../../src/components/searchReports.ts";

const report = (id: string, agency: string | null, year: number) => ({
  id,
  agency,
  year,
  title: `${agency ?? ""}${year}年政府信息公开工作年度报告`,
  place_path: null,
});

const tables = {
  reports: [
    report("a", "水寨镇人民政府", 2020),
    report("b", "麦积区政务服务管理局", 2022),
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

test("a passage shows the words as printed", () => {
  expect(passage("电话：０３７９－12345", "0379", 3)).toEqual({
    before: "电话：",
    word: "０３７９",
    after: "－12",
  });
  expect(passage("没有", "水寨")).toBeNull();
});

test("pages and loaders name a file alike", () => {
  // FNV-1a of "a" is published with the algorithm.
  expect(hash("a")).toBe("e40c292c");
  for (const key of ["", "a", "002_605866c201a9c82d", "河南省/洛阳市/水寨镇 2020"]) {
    expect(hashOnPages(key)).toBe(hash(key));
  }
});
