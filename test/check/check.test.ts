import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, type Finding } from "../../loaders/check/check.ts";
import { readBytes } from "../../loaders/corpus.ts";
import { placeOf } from "../../loaders/place/placeOf.ts";
import { cellName, type Report } from "../../loaders/report/report.ts";

const corpus = (name: string) => readBytes(readFileSync(`data/reports/${name}`), name);
const form2019 = (await corpus("001_9c6604a308aff3e4.txt")).report;
const form2021 = (await corpus("004_c6c31d5f8237c802.txt")).report;

/** A report with other values in some cells; null takes the value away. */
function altered(report: Report, values: Record<string, number | null>): Report {
  const cells = report.cells.map((cell) => {
    const value = values[cellName(cell)];
    if (value === undefined) return cell;
    return { ...cell, value, state: value === null ? ("blank" as const) : cell.state };
  });
  return { ...report, cells };
}

function findings(report: Report, rule: string): Finding[] {
  return check(report, placeOf(report)).findings.filter((finding) => finding.rule === rule);
}

function outcome(report: Report, rule: string) {
  return check(report, placeOf(report)).results.find((result) => result.rule === rule)!;
}

describe("the five reports", () => {
  const expected = {
    "000_c42be92f85ee90f4.txt": ["unit.missing", "form.vintage"],
    "001_9c6604a308aff3e4.txt": ["table.width", "narrative.parts"],
    "002_605866c201a9c82d.txt": [
      "table.merged",
      "unit.mixed",
      "period.year",
      "date.before_end",
      "narrative.parts",
    ],
    "003_466e71db95901446.txt": ["agency.place"],
    "004_c6c31d5f8237c802.txt": [],
  };

  test.each(Object.entries(expected))(
    "%s breaks these rules and no others",
    async (name, rules) => {
      expect((await corpus(name)).findings.map(({ rule }) => rule)).toEqual(rules);
    },
  );

  test("000 uses the old form in a report for 2021", async () => {
    const [finding] = findings((await corpus("000_c42be92f85ee90f4.txt")).report, "form.vintage");
    expect(finding).toMatchObject({
      severity: "note",
      expected: "Current form (2021)",
      found: "2019 trial form",
    });
  });

  test("001 prints sixteen values for fifteen columns", async () => {
    const { report } = await corpus("001_9c6604a308aff3e4.txt");
    const [finding] = findings(report, "table.width");
    expect(finding).toMatchObject({ expected: "15 values", found: "16 values" });
    const marked = report.document.text.slice(finding!.start!, finding!.end!);
    expect(marked.split("\t")).toEqual(Array.from({ length: 16 }, () => "0"));
  });

  test("002 states the period of another year, and amounts in 元", async () => {
    const { report } = await corpus("002_605866c201a9c82d.txt");
    const marks = ["period.year", "unit.mixed", "date.before_end"].map((rule) => {
      const [{ start, end }] = findings(report, rule) as [Finding];
      return report.document.text.slice(start!, end!);
    });
    expect(marks).toEqual(["2021年1月1日至2021年12月31日", "104150元", "2020年12月31日"]);
    // 22 rows of the requests table, all but the last, print one 0 across seven columns.
    expect(findings(report, "table.merged")[0]!.cells).toHaveLength(154);
  });
});

describe("requests.flow", () => {
  test("names the column and both sides", () => {
    const report = altered(form2021, {
      "requests.received.business": 5,
      "requests.carried_in.business": 1,
      "requests.handled_total.business": 4,
    });
    expect(findings(report, "requests.flow")).toMatchObject([
      {
        severity: "error",
        expected: "4",
        found: "5 + 1 = 6",
        cells: expect.toSatisfy((cells: string[]) => cells.length === 4) as string[],
      },
    ]);
  });

  test("an unknown value is not checked, and is not a zero", () => {
    const report = altered(form2021, { "requests.received.business": null });
    expect(outcome(report, "requests.flow")).toMatchObject({ passed: 6, failed: 0, notChecked: 1 });
    expect(outcome(report, "requests.flow").reason).toBe("a value of the relation is unknown");
  });
});

test("requests.row_sum: the total differs from its six parts", () => {
  const report = altered(form2021, { "requests.granted.total": 1 });
  expect(findings(report, "requests.row_sum")).toMatchObject([{ expected: "0", found: "1" }]);
});

describe("requests.column_sum", () => {
  test("19 outcomes in the 2019 form", () => {
    const report = altered(form2019, { "requests.other.research": 2 });
    const [finding] = findings(report, "requests.column_sum");
    expect(finding).toMatchObject({ expected: "2", found: "0" });
    expect(finding!.cells).toHaveLength(20);
  });

  test("21 outcomes in the 2021 form", () => {
    const report = altered(form2021, { "requests.other_fee_unpaid.research": 2 });
    const [finding] = findings(report, "requests.column_sum");
    expect(finding!.cells).toHaveLength(22);
  });
});

test("disputes.block_sum: each block by itself", () => {
  const report = altered(form2021, {
    "disputes.review.upheld": 376,
    "disputes.review.corrected": 97,
    "disputes.review.other": 196,
    "disputes.review.pending": 121,
    "disputes.review.total": 790,
    "disputes.litigation_direct.upheld": 16,
    "disputes.litigation_direct.total": 17,
  });
  expect(findings(report, "disputes.block_sum")).toMatchObject([{ found: "17", expected: "16" }]);
});

describe("value.range", () => {
  test.each([
    ["requests.received.total", -1, 1],
    ["requests.received.total", 1.5, 1],
    ["disclosure.licensing.items_change", -8, 0],
    ["disclosure.licensing.items_change", 0.5, 1],
    ["disclosure.centralized_procurement.amount", 10.415, 0],
    ["disclosure.centralized_procurement.amount", -10.415, 1],
  ])("%s of %d breaks it %d times", (cell, value, times) => {
    expect(findings(altered(form2019, { [cell]: value }), "value.range")).toHaveLength(times);
  });
});

const items = (last: number, change: number, decisions: number) => ({
  "disclosure.licensing.items_last_year": last,
  "disclosure.licensing.items_change": change,
  "disclosure.licensing.decisions": decisions,
});

describe("disclosure.misread_decisions", () => {
  // The three misread rows stand in real reports: 505, +208, 713; 427, +192, 619; 10, -10, 0.
  test.each([
    [505, 208, 713, 1],
    [427, 192, 619, 1],
    [10, -10, 0, 1],
    [505, 0, 505, 0],
    [505, 208, 712, 0],
  ])("%d, %d, %d breaks it %d times", (last, change, decisions, times) => {
    const report = altered(form2019, items(last, change, decisions));
    expect(findings(report, "disclosure.misread_decisions")).toHaveLength(times);
  });
});

const inYear = (report: Report, value: number): Report => ({
  ...report,
  identity: { ...report.identity, year: { value, basis: "title", start: 0, end: 4 } },
});

describe("form.vintage", () => {
  test.each([
    [form2019, 2019, "passed"],
    [form2019, 2020, "passed"],
    [form2019, 2021, "failed"],
    [form2021, 2020, "failed"],
    [form2021, 2025, "passed"],
  ] as const)("form and year", (report, year, expected) => {
    expect(outcome(inYear(report, year), "form.vintage").outcome).toBe(expected);
  });
});

const named = (value: string): Report => ({
  ...form2021,
  identity: { ...form2021.identity, agency: { value, basis: "title", start: 0, end: 1 } },
});

describe("agency.place", () => {
  test.each([
    ["政府办公室", "failed"],
    ["县应急管理局", "failed"],
    ["应急管理局", "failed"],
    ["市场监督管理局", "failed"],
    ["城市管理局", "failed"],
    ["天池乡", "passed"],
    ["水寨镇人民政府", "passed"],
    ["桃江经济开发区", "passed"],
    ["天水市麦积区政务服务管理局", "passed"],
    ["自然资源部", "passed"],
    ["国家税务总局", "passed"],
    ["海关总署", "passed"],
    ["人力资源和社会保障部", "passed"],
    ["城区建设管理局", "failed"],
    ["新城区医疗保障局", "passed"],
    ["东城区教育局", "passed"],
    ["桃江县某某镇人民政府", "passed"],
    ["某某镇人民政府", "passed"],
    ["四川天府新区管委会", "passed"],
    ["高新区教育局", "failed"],
  ])("%s: %s", (agency, expected) => {
    expect(outcome(named(agency), "agency.place").outcome).toBe(expected);
  });
});

describe("period and date", () => {
  const title = "某镇2021年政府信息公开工作年度报告\n";

  test.each([
    ["统计期限自2021年1月1日起至2021年12月31日止\n", "period.year", "passed"],
    ["统计期限自2020年1月1日起至2020年12月31日止\n", "period.year", "failed"],
    ["统计期限自2021年1月1日起至2022年1月31日止\n", "period.year", "failed"],
    ["", "period.year", "not_checked"],
    ["发布日期: 2021-12-31\n", "date.before_end", "failed"],
    ["发布日期: 2022-01-01\n", "date.before_end", "passed"],
    ["", "date.before_end", "not_checked"],
  ])("%j: %s %s", async (text, rule, expected) => {
    const { results } = await readBytes(new TextEncoder().encode(`${title}${text}`), "a.txt");
    expect(results.find((result) => result.rule === rule)?.outcome).toBe(expected);
  });
});

test("passed, failed and not checked are three different things", () => {
  const { results } = check(altered(form2021, { "requests.received.total": null }));
  const outcomes = new Map(results.map((result) => [result.rule, result.outcome]));
  expect(outcomes.get("requests.column_sum")).toBe("passed");
  expect(outcomes.get("disclosure.misread_decisions")).toBe("not_checked");
  expect(outcomes.get("period.year")).toBe("not_checked");
});
