import { describe, expect, test } from "vitest";
import { readBytes } from "../../loaders/corpus.ts";

async function identity(text: string) {
  return (await readBytes(new TextEncoder().encode(text), "a.txt")).report.identity;
}

describe("titles", () => {
  test.each([
    ["天池乡2021年政府信息公开工作年度报告", "天池乡", 2021],
    ["天池乡2021年度政府信息公开工作年度报告", "天池乡", 2021],
    ["某縣檔案局2021年政府信息公開工作年度報告", "某縣檔案局", 2021],
    ["某县档案局2021年政府信息公开工作年度报告", "某县档案局", 2021],
    ["2020年应急管理局政府信息公开年度报告", "应急管理局", 2020],
    ["2022年度螅镇政府信息公开工作年度报告", "螅镇", 2022],
    ["关于2023年政府信息公开年度报告", null, 2023],
    ["自然资源部2024年政府信息公开工作报告", "自然资源部", 2024],
    ["某县政务公开年度报告", "某县", null],
    ["某区２０２１年政府信息公开工作年报", "某区", 2021],
    ["  某市 2022 年政府信息公开工作年度报告  ", "某市", 2022],
    ["# 某市2022年政府信息公开工作年度报告", "某市", 2022],
    ["**某市2022年政府信息公开工作年度报告**", "某市", 2022],
    ["某县人民政府\n2022年政府信息公开工作年度报告", "某县人民政府", 2022],
    ["某县人民政府2022年\n政府信息公开工作年度报告", "某县人民政府", 2022],
    ["某县某镇人民政府 2019 年度政府信息公开工\n作年度报告", "某县某镇人民政府", 2019],
    ["政府信息公开年报\n某县某镇人民政府2019年度政府信息公开年度报告", "某县某镇人民政府", 2019],
    ["某县某镇人民政府2019年度政府信息公\n开工作年度报告", "某县某镇人民政府", 2019],
  ])("%s", async (title, agency, year) => {
    const read = await identity(`${title}\n一、总体情况\n内容。\n`);
    expect(read.agency?.value ?? null).toBe(agency);
    expect(read.year?.value ?? null).toBe(year);
  });

  test("a sentence that speaks of the report is no title", async () => {
    expect((await identity("现公布某镇2020年政府信息公开工作年度报告。\n")).title).toBeNull();
  });

  test("a sentence broken over lines that ends in its words is none either", async () => {
    const read = await identity(
      "现公布某镇2020年政府信息公开工\n作年度报告。\n根据要求，编制某镇2020年政府\n信息公开工作年度报告\n",
    );
    expect(read.title).toBeNull();
  });

  test("the title keeps its place", async () => {
    const text = "首页\n天池乡2021年政府信息公开工作年度报告\n";
    const { title } = await identity(text);
    expect(text.slice(title!.start, title!.end)).toBe("天池乡2021年政府信息公开工作年度报告");
  });
});

const bare = (rest: string) => `政府信息公开工作年度报告\n${rest}`;

describe("where the title does not say", () => {
  test.each([
    ["发布机构: | 天池乡 |\n", "天池乡", "metadata"],
    ["本报告由某市教育局编制。\n", "某市教育局", "preamble"],
    ["六、其他需要报告的事项\n无\n某县人民政府\n2022年1月20日\n", "某县人民政府", "signature"],
  ])("the agency is taken from %j", async (rest, agency, basis) => {
    expect((await identity(bare(rest))).agency).toMatchObject({ value: agency, basis });
  });

  test.each([
    ["统计期限自2021年1月1日起至2021年12月31日止。\n", 2021, "period"],
    ["统计期限自2021年1月1日起至12月31日止。\n", 2021, "period"],
    ["一、总体情况\n2020年,我局工作。2020年下半年。2021年将继续。\n", 2020, "text"],
  ])("the year is taken from %j", async (rest, year, basis) => {
    expect((await identity(bare(rest))).year).toMatchObject({ value: year, basis });
  });

  test.each([
    "发布日期: 2022-05-01\n",
    "自202111日起至20211231日止\n",
    "一、总体情况\n2020年工作。2021年工作。\n",
    "(国务院令第711号)\n",
  ])("%j tells no year", async (rest) => {
    expect((await identity(bare(rest))).year).toBeNull();
  });
});

test.each([
  ["索 引 号 | 014416330/2018-04736 |\n", "014416330/2018-04736"],
  ["索引号:430S00/2009-69063\n", "430S00/2009-69063"],
  ["信息索引号: tcx-2022-00002\n", "tcx-2022-00002"],
  ["索引号: | 发布机构: | 天池乡 |\n", null],
])("%j holds the index number %s", async (rest, number) => {
  expect((await identity(bare(rest))).indexNumber?.value ?? null).toBe(number);
});

test.each([
  ["发布日期: 2022-01-24\n", "2022-01-24"],
  ["发布时间：2021-01-22 22:26:31\n", "2021-01-22"],
  ["成文日期 | 2021年09月28日 |\n", "2021-09-28"],
  ["某局\n2021年1月20日\n", "2021-01-20"],
  ["废止日期: | |\n", null],
  ["发布日期: 2022-02-30\n", null],
])("%j is dated %s", async (rest, date) => {
  expect((await identity(bare(rest))).publishedOn?.value ?? null).toBe(date);
});

// A pattern that could read the space in more ways than one would not be done before the test's time is up.
test.each(["统计至2021年12月31日", "索引号", "发布机构"])(
  "white space behind %s, of a page of lines padded to its width, is passed over once",
  async (words) => {
    const padded = `${" ".repeat(124)}\n`.repeat(60);
    const read = await identity(bare(`${words}${padded}一、总体情况\n2020年工作。\n`));
    expect(read.period).toBeNull();
    expect(read.indexNumber).toBeNull();
  },
);
