import { expect, test } from "vitest";
import { outcomes } from "../../src/statistics/outcomes.ts";
import type { Cell, Form } from "../../src/statistics/tables.ts";
import { cells, reports, requestRow } from "./tables.ts";

const common = [
  "granted",
  "partially_granted",
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `denied_${n}`),
  ...[1, 2, 3].map((n) => `unavailable_${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `not_processed_${n}`),
];
const leaves: Record<Form, string[]> = {
  form2019: [...common, "other"],
  form2021: [...common, "other_not_corrected", "other_fee_unpaid", "other_remaining"],
};

/** The outcome rows of a report in their full number: those given, the others 0. */
function handled(report: string, form: Form, counts: Record<string, number | null>): Cell[] {
  return [...leaves[form], "handled_total"].flatMap((row) => {
    const count = row in counts ? (counts[row] ?? null) : 0;
    return requestRow(report, row, [count, 0, 0, 0, 0, 0, count], { form });
  });
}

const old = handled("a", "form2019", { granted: 4, denied_2: 1, other: 3, handled_total: 8 });
const now = handled("b", "form2021", {
  partially_granted: 1,
  denied_1: 1,
  denied_8: 1,
  unavailable_1: 2,
  not_processed_5: 1,
  other_not_corrected: 1,
  other_fee_unpaid: 1,
  other_remaining: 4,
  handled_total: 12,
});

test("the three other rows of the 2021 form, added up, stand beside the single row of 2019", () => {
  // Handled: 8 + 12 = 20. Granted 4, partially 1, denied 1 + 2, unavailable 2, not processed 1,
  // other 3 + (1 + 1 + 4) = 9.
  const rows = outcomes(reports(["a", 2020, "form2019"], ["b", 2021, "form2021"]), cells(old, now));
  expect(rows.map(({ outcome, requests, value }) => [outcome, requests, value])).toEqual([
    ["granted", 4, 4 / 20],
    ["partially_granted", 1, 1 / 20],
    ["denied", 3, 3 / 20],
    ["unavailable", 2, 2 / 20],
    ["not_processed", 1, 1 / 20],
    ["other", 9, 9 / 20],
  ]);
  expect(rows[0]).toMatchObject({ n: 20, reports: { form2019: 1, form2021: 1 }, missing: 0 });
});

test("a report with an outcome that is not known is left out, with the reason", () => {
  // c has a blank in 信访 row; d's total is unreadable; e's table lacks two rows; f has no table.
  const blank = handled("c", "form2019", { not_processed_1: null, handled_total: 5 });
  const unreadable = handled("d", "form2019", { handled_total: null }).map((cell) =>
    cell.row === "handled_total" ? { ...cell, state: "unreadable" } : cell,
  );
  const short = handled("e", "form2021", { handled_total: 0 }).filter(
    ({ row }) => !row.startsWith("other_f") && !row.startsWith("other_r"),
  );
  const all = reports(
    ...["a", "c", "d", "e", "f"].map((id): [string, number, Form] => [id, 2020, "form2019"]),
  );
  const [granted] = outcomes(all, cells(old, blank, unreadable, short));
  expect(granted).toMatchObject({
    requests: 4,
    n: 8,
    reports: { form2019: 1, form2021: 0 },
    missing: 4,
    left_out: [
      { reason: "blank", reports: ["c"] },
      { reason: "missing", reports: ["e", "f"] },
      { reason: "unreadable", reports: ["d"] },
    ],
  });
});

test("a blank total is made good by six known applicants", () => {
  const rows = old.map((cell) =>
    cell.row === "granted" && cell.column === "total"
      ? { ...cell, value: null, state: "blank" }
      : cell,
  );
  expect(outcomes(reports(["a", 2020, "form2019"]), cells(rows))[0]).toMatchObject({
    requests: 4,
    missing: 0,
  });
});

test("what the printed total has beyond its rows is shown, not hidden", () => {
  // 49 printed, 8 + 32 + 8 in its rows: 1 is not accounted for.
  const rows = outcomes(
    reports(["a", 2025, "form2021"]),
    cells(
      handled("a", "form2021", { granted: 8, denied_3: 32, other_remaining: 8, handled_total: 49 }),
    ),
  );
  expect(rows.at(-1)).toMatchObject({ outcome: "unaccounted", requests: 1, value: 1 / 49, n: 49 });
});

test("by form the two are apart", () => {
  const rows = outcomes(
    reports(["a", 2020, "form2019"], ["b", 2021, "form2021"]),
    cells(old, now),
    { by: ["form"] },
  );
  const other = rows.filter(({ outcome }) => outcome === "other");
  expect(other.map(({ form, requests, n }) => [form, requests, n])).toEqual([
    ["form2019", 3, 8],
    ["form2021", 6, 12],
  ]);
});
