import { describe, expect, test } from "vitest";
import { checkAcross } from "../../loaders/check/across.ts";
import type { Member } from "../../loaders/check/agency.ts";
import { findings, member, outcome, type Values } from "./members.ts";

/** Seven figures of a year: 340, 12, 12, 7, 5, 12, 12. The different ones have 3 + 2 + 1 + 1 = 7 digits. */
const busy: Values = {
  "disclosure.licensing.decisions": 340,
  "requests.received.natural_person": 12,
  "requests.received.total": 12,
  "requests.granted.natural_person": 7,
  "requests.carried_out.natural_person": 5,
  "disputes.review.upheld": 12,
  "disputes.review.total": 12,
};

describe("panel.copied", () => {
  test("all figures of another year are a copy, whatever the stocks", () => {
    const years = [
      member({
        report: "a21",
        year: 2021,
        values: { ...busy, "disclosure.government_rules.in_force": 3 },
      }),
      member({
        report: "a22",
        year: 2022,
        values: { ...busy, "disclosure.government_rules.in_force": 4 },
      }),
    ];
    const [finding] = findings(years, "a22", "panel.copied");
    expect(finding).toMatchObject({
      severity: "warning",
      found: "the 7 figures of a21",
      other: { report: "a21", cells: finding!.cells },
    });
    expect(finding!.cells.toSorted()).toEqual(Object.keys(busy).toSorted());
    expect(finding!.start).not.toBeNull();
    expect(outcome(years, "a21", "panel.copied").reason).toBe("no earlier year is in the corpus");
  });

  test.each([
    ["one figure differs", { ...busy, "disclosure.licensing.decisions": 341 }],
    ["one figure more", { ...busy, "disclosure.penalties.decisions": 1 }],
    ["one figure less", { ...busy, "disputes.review.upheld": 0 }],
    [
      "the same figures in other cells",
      { ...busy, "disclosure.licensing.decisions": 0, "disclosure.penalties.decisions": 340 },
    ],
  ])("%s: no copy", (_, values) => {
    const years = [
      member({ report: "a21", year: 2021, values: busy }),
      member({ report: "a22", year: 2022, values }),
    ];
    expect(outcome(years, "a22", "panel.copied")).toMatchObject({ passed: 1, failed: 0 });
  });

  const few = "too few figures to tell a copy from chance";
  test.each<[string, Values, string | null]>([
    ["all zeros", {}, few],
    ["stocks alone", { "disclosure.government_rules.in_force": 123456 }, few],
    // One request fills six cells.
    [
      "one request",
      {
        "requests.received.natural_person": 1,
        "requests.received.total": 1,
        "requests.granted.natural_person": 1,
        "requests.granted.total": 1,
      },
      few,
    ],
    [
      "five digits",
      { "disclosure.licensing.decisions": 340, "disclosure.penalties.decisions": 12 },
      few,
    ],
    [
      "one number of three digits, four times",
      {
        "disclosure.licensing.decisions": 340,
        "disclosure.penalties.decisions": 340,
        "requests.received.total": 340,
        "requests.granted.total": 340,
      },
      few,
    ],
    [
      "six digits",
      { "disclosure.licensing.decisions": 340, "disclosure.penalties.decisions": 127 },
      null,
    ],
    // 0.05 has one digit, 12.5 three.
    [
      "an amount below 1",
      { "disclosure.licensing.decisions": 3400, "disclosure.fees.amount": 0.05 },
      few,
    ],
    ["an amount", { "disclosure.licensing.decisions": 340, "disclosure.fees.amount": 12.5 }, null],
  ])("%s", (_, values, reason) => {
    const years = [2021, 2022].map((year) => member({ report: `a${year}`, year, values }));
    expect(outcome(years, "a2022", "panel.copied").reason).toBe(reason);
    expect(findings(years, "a2022", "panel.copied")).toHaveLength(reason === null ? 1 : 0);
  });

  test("a year may copy one from long before; the latest it equals is named", () => {
    const years = [2016, 2017, 2019].map((year) =>
      member({ report: `a${year}`, year, values: busy }),
    );
    const own = member({
      report: "a2018",
      year: 2018,
      values: { "disclosure.licensing.decisions": 999999 },
    });
    const named = (report: string) =>
      findings([...years, own], report, "panel.copied").map(({ other }) => other!.report);
    expect(named("a2019")).toEqual(["a2017"]);
    expect(named("a2017")).toEqual(["a2016"]);
    expect(named("a2018")).toEqual([]);
  });

  test("the forms are not compared with each other", () => {
    const years = [
      member({ report: "a20", year: 2020, values: busy }),
      member({ report: "a21", year: 2021, values: busy }),
    ];
    expect(outcome(years, "a21", "panel.copied").reason).toBe(
      "the earlier years use the other form",
    );
  });

  test("other agencies may have the same figures", () => {
    const years = [
      member({ report: "a21", year: 2021, values: busy }),
      member({ report: "b22", year: 2022, agency: "某县民政局", values: busy }),
    ];
    expect(findings(years, "b22", "panel.copied")).toEqual([]);
  });
});

const duplicateOf = (members: readonly Member[]) =>
  Object.fromEntries(Array.from(checkAcross(members), ([id, result]) => [id, result.duplicateOf]));

describe("duplicate.report", () => {
  test("two formats of one report count once: the first by name", () => {
    const files = ["a.pdf", "a.html"].map((report) => member({ report, year: 2021, values: busy }));
    expect(duplicateOf(files)).toEqual({ "a.pdf": "a.html", "a.html": null });
    expect(findings(files, "a.pdf", "duplicate.report")).toMatchObject([
      { severity: "note", cells: [], start: null, other: { report: "a.html", cells: [] } },
    ]);
    expect(outcome(files, "a.html", "duplicate.report")).toMatchObject({ passed: 1, failed: 0 });
  });

  test("the one with the most values counts, in whatever order they come", () => {
    const files = [
      member({ report: "a.html", year: 2021, values: { ...busy, "disputes.review.total": null } }),
      member({ report: "b.pdf", year: 2021, values: busy }),
      member({
        report: "c.txt",
        year: 2021,
        values: { ...busy, "requests.received.business": null },
      }),
    ];
    const expected = { "a.html": "b.pdf", "b.pdf": null, "c.txt": "b.pdf" };
    expect(duplicateOf(files)).toEqual(expected);
    expect(duplicateOf(files.toReversed())).toEqual(expected);
  });

  test("a report of zeros is a copy of another of its year", () => {
    const files = ["a", "b"].map((report) => member({ report, year: 2021 }));
    expect(duplicateOf(files)).toEqual({ a: null, b: "a" });
  });

  test.each([
    ["another figure", { values: { ...busy, "disputes.review.total": 13 } }],
    ["a figure where there is a zero", { values: { ...busy, "requests.granted.business": 1 } }],
    ["a zero where there is a figure", { values: { ...busy, "disputes.review.upheld": 0 } }],
    ["another year", { year: 2022 }],
    ["another agency", { agency: "某县民政局" }],
    ["no agency", { agency: null }],
    ["no year", { year: null }],
    ["another form", { form: "form2019" as const }],
  ])("%s: both count", (_, difference) => {
    const form = "form2021" as const;
    const files = [
      member({ report: "a", year: 2021, form, values: busy }),
      member({ report: "b", year: 2021, form, values: busy, ...difference }),
    ];
    expect(duplicateOf(files)).toEqual({ a: null, b: null });
  });

  test.each([
    ["a figure", "disputes.review.total", "requests.received.total"],
    ["a zero", "requests.received.business", "requests.granted.business"],
  ])("each lacks %s of the other: both count", (_, first, second) => {
    const files = [
      member({ report: "a", year: 2021, values: { ...busy, [first]: null } }),
      member({ report: "b", year: 2021, values: { ...busy, [second]: null } }),
    ];
    expect(duplicateOf(files)).toEqual({ a: null, b: null });
  });

  test("one figure in both forms is no copy", () => {
    const files = (["form2019", "form2021"] as const).map((form) =>
      member({
        report: form,
        year: 2021,
        form,
        isRead: false,
        values: { "requests.received.total": 12 },
      }),
    );
    expect(duplicateOf(files)).toEqual({ form2019: null, form2021: null });
  });

  test("reports without a value are copies of none", () => {
    const files = ["a", "b"].map((report) => member({ report, year: 2021, isRead: false }));
    expect(duplicateOf(files)).toEqual({ a: null, b: null });
    expect(outcome(files, "a", "panel.carry").reason).toBe("the year before is not in the corpus");
  });
});
