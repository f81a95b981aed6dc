import { expect, test } from "vitest";
import { disputes } from "../../src/statistics/disputes.ts";
import { theme } from "./tables.ts";

/** A block: upheld, corrected, other, pending, total. */
function block(row: string, values: readonly (number | string)[]): Record<string, number | string> {
  return Object.fromEntries(
    ["upheld", "corrected", "other", "pending", "total"].map((column, i) => [
      `${row}_${column}`,
      values[i] ?? "blank",
    ]),
  );
}

const table = theme(
  "disputes",
  {
    report: "a",
    ...block("review", [3, 1, 0, 2, 6]),
    ...block("litigation_direct", [1, 0, 0, 1, 2]),
    ...block("litigation_after_review", [0, 1, 1, 0, 2]),
    handled_total: 50,
  },
  {
    report: "b",
    ...block("review", [0, 1, 0, 0, 1]),
    ...block("litigation_direct", [1, 0, 0, 0, 1]),
    // A blank block: litigation of b is not known, though its other block is.
    ...block("litigation_after_review", []),
    handled_total: "blank",
  },
);
const [review, litigation] = disputes(table);

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
    theme("disputes", { report: "a", ...block("review", [0, 0, 0, 1, 1]), handled_total: 0 }),
  );
  expect(none).toMatchObject({
    cases: 1,
    corrected: { value: null, n: 0, low: null, high: null },
    per_hundred: { value: null, n: 0, low: null, high: null },
  });
});

test("no report, no case", () => {
  expect(disputes(theme("disputes"))).toMatchObject([
    { kind: "review", cases: 0, n: 0, missing: 0 },
    { kind: "litigation", cases: 0, n: 0, missing: 0 },
  ]);
});
