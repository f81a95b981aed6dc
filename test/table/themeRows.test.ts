import { expect, test } from "vitest";
import type { Checked } from "../../loaders/check/check.ts";
import { codebook } from "../../loaders/codebook/codebook.ts";
import type { FormKey } from "../../loaders/codebook/schema.ts";
import { corpusTables } from "../../loaders/corpus.ts";
import type { Cell, Claim } from "../../loaders/report/report.ts";
import type { Row } from "../../loaders/table/row.ts";
import { themeRows } from "../../loaders/table/themeRows.ts";

function cell(name: string, form: FormKey | null, rest: Partial<Cell> = {}): Cell {
  const [table, row, column] = name.split(".");
  return {
    table: table as Cell["table"],
    row: row!,
    column: column!,
    form,
    value: 1,
    state: "reported",
    basis: "printed",
    raw: "1",
    unit: null,
    unitBasis: null,
    start: 0,
    end: 1,
    ...rest,
  };
}

/** The rows of one report that has these cells and no others. */
function rowsOf(cells: readonly Cell[], rest: Row = {}, claims: readonly Partial<Claim>[] = []) {
  const read = { report: { cells, claims }, results: [], findings: [] } as unknown as Checked;
  const counts = { cells: cells.length, cells_with_value: 0, errors: 0, warnings: 0, notes: 0 };
  const tables = themeRows([read], [{ id: "a", year: 2020, form: null, ...counts, ...rest }]);
  return Object.fromEntries(Object.entries(tables).map(([key, rows]) => [key, rows[0]!]));
}

const onlyIn: Record<string, FormKey> = {
  disclosure_2019: "form2019",
  disclosure_2021: "form2021",
};

test("decisions in one form are not in the table of the other, though they bear one name", () => {
  const { disclosure_2019, disclosure_2021 } = rowsOf([
    cell("disclosure.licensing.decisions", "form2019", { value: 7 }),
  ]);
  expect(disclosure_2019).toMatchObject({
    form: "form2019",
    licensing_decisions: 7,
    licensing_decisions_state: "reported",
  });
  expect(disclosure_2021).toMatchObject({
    form: "form2019",
    licensing_decisions: null,
    licensing_decisions_state: null,
  });
});

test("each field holds what the table of cells says", async () => {
  const tables = await corpusTables("data/reports");
  const cells = new Map(
    tables["cells"]!.map((row) => [
      `${row["report"]} ${row["table"]}.${row["row"]}.${row["column"]}`,
      row,
    ]),
  );
  let compared = 0;
  for (const { key, fields } of codebook.tables) {
    for (const row of fields.some((field) => field.cell !== null) ? tables[key]! : []) {
      for (const field of fields) {
        if (field.cell === null) continue;
        const found = cells.get(`${row["report"]} ${field.cell}`);
        const printed = onlyIn[key] && found?.["form"] !== onlyIn[key] ? undefined : found;
        const attribute = /_(state|raw|unit|unit_basis)$/.exec(field.key)?.[1] ?? "value";
        expect(row[field.key], `${key}.${field.key}`).toBe(printed?.[attribute] ?? null);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(500);
});

test("a cell that the form does not have has no state, one that the document lacks is missing", () => {
  const { procurement_fees, outcomes, disclosure_2019 } = rowsOf([
    cell("disclosure.fees.amount", "form2021", { value: 5, unit: "元", unitBasis: "cell" }),
    cell("requests.granted.total", "form2019", { value: null, state: "blank" }),
  ]);
  expect(procurement_fees).toMatchObject({
    form: "form2021",
    fees_amount: 5,
    fees_amount_state: "reported",
    fees_amount_unit: "元",
    fees_amount_unit_basis: "cell",
    // The row is there, in a form that asks for other columns.
    fees_items_change: null,
    fees_items_change_state: null,
    // The row itself is not in the form.
    centralized_procurement_amount: null,
    centralized_procurement_amount_state: null,
  });
  expect(outcomes).toMatchObject({
    form: "form2019",
    granted_total: null,
    granted_total_state: "blank",
    // The form has the row; the document does not.
    denied_state_secret_total_state: "missing",
    other_total_state: "missing",
    other_remaining_total_state: null,
  });
  // No such row is in the document: nothing tells the form.
  expect(disclosure_2019).toMatchObject({ form: null, licensing_decisions_state: "missing" });
});

test("rows in both forms leave the form open, and each row tells its own", () => {
  const { procurement_fees } = rowsOf([
    cell("disclosure.fees.amount", "form2021"),
    cell("disclosure.centralized_procurement.projects", "form2019"),
  ]);
  expect(procurement_fees).toMatchObject({
    form: null,
    fees_items_change_state: null,
    centralized_procurement_amount_state: "missing",
  });
});

test("a field is named after the row and the column of its cell", () => {
  const names = codebook.tables.flatMap(({ fields }) =>
    fields.flatMap(({ key, cell: place }) => (place === null ? [] : [`${place} ${key}`])),
  );
  expect(names).toContain("requests.received.natural_person received_natural_person");
  expect(names).toContain("requests.handled_total.total handled_total");
  expect(names).toContain(
    "disputes.litigation_after_review.pending litigation_after_review_pending",
  );
  expect(names).toContain("disclosure.fees.amount fees_amount_unit_basis");
});

test.each([
  ["county", "government", "county"],
  ["county", "general_office", "county_departments"],
  ["township", "township_or_street", "township"],
  ["prefecture", "development_zone", "development_zone"],
  [null, "development_zone", "development_zone"],
  ["province", "judicial", "other"],
  [null, "department", null],
  ["county", null, null],
])("at level %s, a %s is of the tier %s", (level, agency_type, tier) => {
  expect(rowsOf([], { level, agency_type })["requests"]).toMatchObject({
    level,
    agency_type,
    tier,
    year: 2020,
  });
});

test("every kind of agency is of a tier, and every tier of levels and kinds there are", () => {
  const kinds = codebook.tiers.flatMap(({ agency_types }) => agency_types);
  expect([...new Set(kinds)].toSorted()).toEqual(
    codebook.agencyTypes.map(({ key }) => key).toSorted(),
  );
  const levels = codebook.levels.map(({ key }) => key);
  expect(codebook.tiers.filter(({ level }) => level !== null && !levels.includes(level))).toEqual(
    [],
  );
});

const said = (value: number, rest: Partial<Claim> = {}): Partial<Claim> => ({
  kind: "requests_received",
  value,
  least: value,
  most: value,
  partOf: null,
  subject: null,
  ...rest,
});

test.each([
  ["one sentence", [said(5)], 5],
  ["two that agree", [said(0), said(0)], 0],
  ["two that differ", [said(5), said(6)], null],
  ["a sentence that tells it roughly", [said(5, { most: 9 })], null],
  ["a part", [said(5, { partOf: 0 }), said(2, { subject: "网络申请" })], null],
  ["a part beside the whole", [said(5), said(2, { partOf: 0, subject: "网络申请" })], 5],
  ["another number", [said(5, { kind: "requests_handled" })], null],
  ["no sentence", [], null],
])("%s gives the number that is claimed, or none", (_, claims, value) => {
  expect(rowsOf([], {}, claims)["requests"]).toMatchObject({ received_claim: value });
});
