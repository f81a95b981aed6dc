import { expect, test } from "vitest";
import { placeOf } from "../../loaders/place/placeOf.ts";
import { reportOf } from "./reportOf.ts";

const place = (agency: string, text: string, year = 2022) =>
  placeOf(reportOf(agency, { text, year })).place;

// 水寨镇 lies in 伊川县 (410329102) and in 五华县 (441424100).
test.each([
  ["《五华县水寨镇人民政府公开指南》\n", "441424100"],
  ["联系地址：广东省梅州市五华县水寨镇水寨大道\n", "441424100"],
  ["地址：五华县华兴路1号\n", "441424100"],
  ["洛阳市水寨镇便民服务中心\n", "410329102"],
  ["赴伊川县水寨镇考察学习。\n", null],
  ["伊川县水寨镇与五华县水寨镇结对\n", null],
  ["章丘区水寨镇\n", null],
  ["县政府办公室、伊川县人民政府网站\n", null],
  ["河南省人民政府\n", null],
  ["水寨镇人民政府\n", null],
])("水寨镇人民政府 with %s", (text, code) => {
  const found = place("水寨镇人民政府", text);
  expect(found).toMatchObject({
    code,
    basis: code === null ? "unknown" : "text",
    candidates: ["410329102", "441424100"],
  });
});

test("the characters that say so are kept", () => {
  const text = "第一行\n编制完成《五华县水寨镇目录》\n";
  const { start, end } = place("水寨镇人民政府", text);
  expect(text.slice(start!, end!)).toBe("五华县水寨镇");
});

test.each([
  ["桃江县人民政府办公室\n2022年1月1日\n", "430922"],
  ["本报告由桃江县人民政府办公室编制。\n", "430922"],
  ["请与桃江县政府办公室联系\n", "430922"],
  ["《桃江县人民政府办公室关于印发方案的通知》\n", "430922"],
  ["前往桃江县人民政府办公室学习\n", null],
  ["向桃江县人民政府办公室报送\n", null],
  ["由桃江县人民政府办公室、安化县人民政府办公室编制\n由安化县人民政府办公室编制\n", null],
  ["由鼓楼区人民政府办公室编制\n", null],
  ["县政府办公室\n", null],
])("政府办公室 with %s", (text, code) => {
  expect(place("政府办公室", text).code).toBe(code);
});

test.each([
  ["水寨镇人民政府", "广东省/五华县/a.txt", "441424100", "folder"],
  ["水寨镇人民政府", "441424/a.txt", "441424100", "folder"],
  ["水寨镇人民政府", "湖南省/a.txt", null, "unknown"],
  ["鼓楼区教育局", "南京市/a.txt", "320106", "folder"],
  ["桃江县教育局", "安化县/a.txt", "430922", "agency_name"],
  ["天池乡人民政府", "环县/a.txt", "621022200", "folder"],
  ["天池乡人民政府", "桃江县/a.txt", null, "unknown"],
  ["天池乡人民政府", "乡镇/a.txt", "621022200", "unique_name"],
  ["教育局", "湖南省/益阳市/a.txt", "4309", "folder"],
])("%s in %s", (agency, file, code, basis) => {
  const found = placeOf(reportOf(agency, { file, year: 2022 })).place;
  expect(found).toMatchObject({ code, basis });
});

test("a name that another place bore in that year is not the only one", () => {
  // 文县 and 绵竹市 had each a 天池乡 too: until 2015 and until 2019, the tables of those years say.
  const codes = [2014, 2018, 2022].map(
    (year) => placeOf(reportOf("天池乡人民政府", { year })).place.candidates,
  );
  expect(codes).toEqual([
    ["510683", "621022200", "621222107"],
    ["510683", "621022200"],
    ["621022200"],
  ]);
});
