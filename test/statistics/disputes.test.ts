import { expect, test } from "vitest";
import { disputes } from "../../src/statistics/disputes.ts";
import type { Cell } from "../../src/statistics/tables.ts";
import { cell, cells, reports, requestRow } from "./tables.ts";

/** A block: upheld, corrected, other, pending, total. */
function block(report: string, row: string, values: (number | null)[]): Cell[] {
  return ["upheld", "corrected", "other", "pending", "total"].map((column, i) =>
    cell(report, `disputes.${row}.${column}`, values[i] ?? null),
  );
}

const table = cells(
  block("a", "review", [3, 1, 0, 2, 6]),
  block("a", "litigation_direct", [1, 0, 0, 1, 2]),
  block("a", "litigation_after_review", [0, 1, 1, 0, 2]),
  block("b", "review", [0, 1, 0, 0, 1]),
  block("b", "litigation_direct", [1, 0, 0, 0, 1]),
  // A blank block: litigation of b is not known, though its other block is.
  block("b", "litigation_after_review", []),
  requestRow("a", "handled_total", [50, 0, 0, 0, 0, 0, 50]),
  requestRow("b", "handled_total", []),
);
const [review, litigation] = disputes(reports(["a", 2020, null], ["b", 2020, null]), table);

test("review: pending cases are not decided", () => {
  // Cases 6 + 1. Decided: a 3 + 1 + 0 = 4, b 1; corrected 1 + 1 = 2 of 5.
  // Handled is known of a alone: 6 cases for 50 requests are 12 for 100.
  expect(review).toMatchObject({
    kind: "review",
    cases: 7,
    n: 2,
    missing: 0,
    corrected: { value: 2 / 5, count: 2, n: 5, missing: 0 },
    per_hundred: { value: 12, cases: 6, n: 50, missing: 1 },
  });
});

test("litigation: both blocks added up, and left out when one of them is not known", () => {
  // a: cases 2 + 2; decided 1 + (0 + 1 + 1) = 3, corrected 0 + 1; 4 for 50 are 8 for 100.
  expect(litigation).toMatchObject({
    kind: "litigation",
    cases: 4,
    n: 1,
    missing: 1,
    left_out: [{ reason: "blank", reports: ["b"] }],
    corrected: { value: 1 / 3, count: 1, n: 3, missing: 1 },
    per_hundred: { value: 8, cases: 4, n: 50, missing: 1 },
  });
});

test("no case decided, no share; none handled, no rate", () => {
  const [none] = disputes(
    reports(["a", 2020, null]),
    cells(
      block("a", "review", [0, 0, 0, 1, 1]),
      requestRow("a", "handled_total", [0, 0, 0, 0, 0, 0, 0]),
    ),
  );
  expect(none).toMatchObject({
    cases: 1,
    corrected: { value: null, n: 0, low: null, high: null },
    per_hundred: { value: null, n: 0 },
  });
});
