import { expect, test } from "vitest";
import { backlog } from "../../src/statistics/backlog.ts";
import { applicants, theme } from "./tables.ts";

const flow = (
  report: string,
  received: number | string,
  carriedIn: number | string,
  carriedOut: number | string,
) => ({
  report,
  received_total: received,
  carried_in_total: carriedIn,
  carried_out_total: carriedOut,
});

test("carried out over received and carried in", () => {
  // a: 2 of 8 + 2; b: 1 of 5, received known by the applicants (3 + 2) alone; 3 of 15.
  const [value] = backlog(
    theme(
      "requests",
      flow("a", 8, 2, 2),
      { ...flow("b", "blank", 0, 1), ...applicants(3, 2, 0, 0, 0, 0) },
      flow("c", "blank", 0, 0),
      flow("d", 1, "unreadable", 0),
      flow("e", 1, 0, "not_applicable"),
      { report: "f" },
    ),
  );
  expect(value).toMatchObject({
    value: 3 / 15,
    carried_out: 3,
    n: 15,
    reports: 2,
    missing: 4,
    left_out: [
      { reason: "blank", reports: ["c"] },
      { reason: "missing", reports: ["f"] },
      { reason: "not_applicable", reports: ["e"] },
      { reason: "unreadable", reports: ["d"] },
    ],
    low: null,
    high: null,
  });
});

test("no request, no share", () => {
  expect(backlog(theme("requests", flow("a", 0, 0, 0)))[0]).toMatchObject({
    value: null,
    n: 0,
    reports: 1,
  });
  expect(backlog(theme("requests"))[0]).toMatchObject({ value: null, n: 0, reports: 0 });
});
