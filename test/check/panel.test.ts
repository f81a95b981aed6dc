import { describe, expect, test } from "vitest";
import { findings, member, outcome, type Values } from "./members.ts";

const carried = (
  row: "carried_in" | "carried_out",
  person: number | null,
  business: number,
): Values => ({
  [`requests.${row}.natural_person`]: person,
  [`requests.${row}.business`]: business,
  [`requests.${row}.total`]: person === null ? null : person + business,
});

describe("panel.carry", () => {
  test("holds in the seven columns, within a form and from the old one to the new", () => {
    const years = [
      member({ report: "a19", year: 2019, values: carried("carried_out", 4, 1) }),
      member({
        report: "a20",
        year: 2020,
        values: { ...carried("carried_in", 4, 1), ...carried("carried_out", 7, 0) },
      }),
      member({ report: "a21", year: 2021, values: carried("carried_in", 7, 0) }),
    ];
    const holds = { passed: 7, failed: 0, notChecked: 0, reason: null };
    expect(outcome(years, "a20", "panel.carry")).toEqual(holds);
    expect(outcome(years, "a21", "panel.carry")).toEqual(holds);
  });

  test("names the column, both values, the place and the other report", () => {
    const years = [
      member({ report: "a21", year: 2021, values: carried("carried_out", 4, 1) }),
      member({ report: "a22", year: 2022, values: carried("carried_in", 5, 1) }),
    ];
    const found = findings(years, "a22", "panel.carry");
    // 5 against 4 persons, 6 against 5 in all; businesses agree.
    expect(found).toMatchObject([
      {
        severity: "warning",
        cells: ["requests.carried_in.natural_person"],
        expected: "4",
        found: "5",
        other: { report: "a21", cells: ["requests.carried_out.natural_person"] },
      },
      { cells: ["requests.carried_in.total"], expected: "5", found: "6" },
    ]);
    expect(found[0]!.end! - found[0]!.start!).toBe(5);
    expect(findings(years, "a21", "panel.carry")).toEqual([]);
  });

  test("what is unknown is not checked, and is not a zero", () => {
    const years = [
      member({ report: "a21", year: 2021, values: carried("carried_out", null, 3) }),
      member({ report: "a22", year: 2022, values: carried("carried_in", 0, 3) }),
    ];
    expect(outcome(years, "a22", "panel.carry")).toEqual({
      passed: 5,
      failed: 0,
      notChecked: 2,
      reason: "a value of the relation is unknown",
    });
  });

  test.each([
    [[2019, 2021], "the year before is not in the corpus"],
    [[2021], "the year before is not in the corpus"],
    [[2022, 2021], "the year before is not in the corpus"],
  ])("years %j: a gap is not a breach", (years, reason) => {
    const members = years.map((year) =>
      member({ report: `a${year}`, year, values: carried("carried_in", 9, 0) }),
    );
    expect(outcome(members, "a2021", "panel.carry")).toEqual({
      passed: 0,
      failed: 0,
      notChecked: 1,
      reason,
    });
  });

  test("other agencies, and those without a name or a year, are nobody's year before", () => {
    const out = carried("carried_out", 4, 1);
    const strangers = [
      member({ report: "b21", year: 2021, agency: "某县民政局", values: out }),
      member({ report: "c21", year: 2021, agency: null, values: out }),
      member({ report: "a", year: null, form: "form2021", values: out }),
      member({ report: "a22", year: 2022 }),
      member({ report: "c22", year: 2022, agency: null }),
    ];
    const why = (report: string) => outcome(strangers, report, "panel.carry").reason;
    expect(why("a22")).toBe("the year before is not in the corpus");
    expect(why("c22")).toBe("the agency or its place is unknown");
    expect(why("a")).toBe("the year is unknown");
  });

  test("of two reports for the year before that differ, none is taken", () => {
    const years = [
      member({ report: "a21", year: 2021, values: carried("carried_out", 4, 1) }),
      member({ report: "a21 corrected", year: 2021, values: carried("carried_out", 5, 1) }),
      member({ report: "a22", year: 2022, values: carried("carried_in", 5, 1) }),
    ];
    expect(outcome(years, "a22", "panel.carry").reason).toBe(
      "the year before has several reports that differ",
    );
  });

  test("a copy of the year before does not stand in the way, and a copy is not tried again", () => {
    const before = carried("carried_out", 4, 1);
    const after = carried("carried_in", 5, 1);
    const years = [
      member({ report: "a21.pdf", year: 2021, values: before }),
      member({ report: "a21.html", year: 2021, values: before }),
      member({ report: "a22.pdf", year: 2022, values: after }),
      member({ report: "a22.html", year: 2022, values: after }),
    ];
    expect(findings(years, "a22.html", "panel.carry")).toMatchObject([
      { other: { report: "a21.html" } },
      { other: { report: "a21.html" } },
    ]);
    expect(outcome(years, "a22.pdf", "panel.carry")).toMatchObject({
      failed: 0,
      reason: "a copy of a report that is checked",
    });
  });
});

const stock = (row: string, issued: number | null, repealed: number, inForce: number): Values => ({
  [`disclosure.${row}.issued`]: issued,
  [`disclosure.${row}.repealed`]: repealed,
  [`disclosure.${row}.in_force`]: inForce,
});

describe("panel.in_force", () => {
  const before = member({
    report: "a21",
    year: 2021,
    values: { ...stock("government_rules", 0, 0, 12), ...stock("normative_documents", 9, 9, 40) },
  });

  // 12 + 1 - 2 = 11 rules; 40 + 3 - 8 = 35 documents.
  test.each([
    [11, 35, 0],
    [12, 35, 1],
    [11, 40, 1],
    [0, 0, 2],
  ])("%d rules and %d documents break it %d times", (rules, documents, times) => {
    const after = member({
      report: "a22",
      year: 2022,
      values: {
        ...stock("government_rules", 1, 2, rules),
        ...stock("normative_documents", 3, 8, documents),
      },
    });
    const result = outcome([before, after], "a22", "panel.in_force");
    expect(result).toEqual({ passed: 2 - times, failed: times, notChecked: 0, reason: null });
  });

  test("writes the sum, and spans the row", () => {
    const after = member({
      report: "a22",
      year: 2022,
      values: stock("government_rules", 1, 2, 10),
    });
    const [finding] = findings([before, after], "a22", "panel.in_force");
    expect(finding).toMatchObject({
      severity: "note",
      cells: [
        "disclosure.government_rules.in_force",
        "disclosure.government_rules.issued",
        "disclosure.government_rules.repealed",
      ],
      expected: "12 + 1 - 2 = 11",
      found: "10",
      other: { report: "a21", cells: ["disclosure.government_rules.in_force"] },
    });
    // Three cells in a row, ten characters apart.
    expect(finding!.end! - finding!.start!).toBe(25);
  });

  test("an unknown number issued is no zero", () => {
    const after = member({
      report: "a22",
      year: 2022,
      values: {
        ...stock("government_rules", null, 2, 10),
        ...stock("normative_documents", 0, 0, 40),
      },
    });
    expect(outcome([before, after], "a22", "panel.in_force")).toEqual({
      passed: 1,
      failed: 0,
      notChecked: 1,
      reason: "a value of the relation is unknown",
    });
  });

  test("a published stock of the old form is no stock in force", () => {
    const old = member({
      report: "a20",
      year: 2020,
      values: { "disclosure.normative_documents.total_disclosed": 40 },
    });
    const after = member({
      report: "a21",
      year: 2021,
      values: stock("normative_documents", 0, 0, 7),
    });
    expect(outcome([old, after], "a21", "panel.in_force")).toEqual({
      passed: 0,
      failed: 0,
      notChecked: 2,
      reason: "the year before uses the other form",
    });
    expect(outcome([old, after], "a20", "panel.in_force").reason).toBe(
      "the report has no such place",
    );
  });
});

const itemsOf = (row: string, last: number, change: number): Values => ({
  [`disclosure.${row}.items_last_year`]: last,
  [`disclosure.${row}.items_change`]: change,
});

describe("panel.items", () => {
  const before = member({
    report: "a19",
    year: 2019,
    values: { ...itemsOf("licensing", 505, 208), ...itemsOf("fees", 10, -4) },
  });

  // 505 + 208 = 713 licences, 10 - 4 = 6 fees; the three other rows are 0 in both years.
  test.each([
    [713, 6, 0],
    [505, 6, 1],
    [713, 10, 1],
    [0, 0, 2],
  ])("%d licences and %d fees break it %d times", (licences, fees, times) => {
    const after = member({
      report: "a20",
      year: 2020,
      values: { ...itemsOf("licensing", licences, 1), ...itemsOf("fees", fees, 1) },
    });
    expect(outcome([before, after], "a20", "panel.items")).toEqual({
      passed: 5 - times,
      failed: times,
      notChecked: 0,
      reason: null,
    });
  });

  test("stands at the later report and writes the sum of the one before", () => {
    const after = member({ report: "a20", year: 2020, values: itemsOf("fees", 9, 0) });
    expect(findings([before, after], "a20", "panel.items")).toMatchObject([
      { cells: ["disclosure.licensing.items_last_year"], expected: "505 + 208 = 713", found: "0" },
      {
        severity: "note",
        expected: "10 - 4 = 6",
        found: "9",
        other: {
          report: "a19",
          cells: ["disclosure.fees.items_last_year", "disclosure.fees.items_change"],
        },
      },
    ]);
  });

  test("the new form has no items, a late report on the old form has", () => {
    const after = member({ report: "a20", year: 2020, form: "form2021" });
    expect(outcome([before, after], "a20", "panel.items").reason).toBe(
      "the report has no such place",
    );
    const late = member({ report: "a21", year: 2021, form: "form2019" });
    expect(outcome([after, late], "a21", "panel.items").reason).toBe(
      "the year before uses the other form",
    );
  });
});
