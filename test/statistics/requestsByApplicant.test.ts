import { expect, test } from "vitest";
import { requestsByApplicant } from "../../src/statistics/requestsByApplicant.ts";
import { applicants, theme } from "./tables.ts";

test("only reports whose six applicants are all known count", () => {
  // a: 6 + 2 of 8; b: 1 of 1, its total blank; c lacks one applicant; d has no table.
  const rows = requestsByApplicant(
    theme(
      "requests",
      { report: "a", received_total: 8, ...applicants(6, 2, 0, 0, 0, 0) },
      { report: "b", received_total: "blank", ...applicants(0, 0, 0, 0, 0, 1) },
      { report: "c", received_total: 5, ...applicants(5, 0, 0, 0, "blank", 0) },
      { report: "d" },
    ),
  );
  expect(rows.map(({ applicant, requests, value }) => [applicant, requests, value])).toEqual([
    ["natural_person", 6, 6 / 9],
    ["business", 2, 2 / 9],
    ["research", 0, 0],
    ["social_welfare", 0, 0],
    ["legal_service", 0, 0],
    ["other_organization", 1, 1 / 9],
  ]);
  expect(rows[0]).toMatchObject({
    n: 9,
    reports: 2,
    missing: 2,
    left_out: [
      { reason: "blank", reports: ["c"] },
      { reason: "missing", reports: ["d"] },
    ],
    // Two reports tell nothing of how reports vary.
    low: null,
    high: null,
  });
});

test("no request, no share", () => {
  const [first] = requestsByApplicant(
    theme("requests", { report: "a", ...applicants(0, 0, 0, 0, 0, 0) }),
  );
  expect(first).toMatchObject({ value: null, requests: 0, n: 0, reports: 1 });
  expect(requestsByApplicant(theme("requests"))[0]).toMatchObject({ value: null, reports: 0 });
});

test("by year", () => {
  const rows = requestsByApplicant(
    theme(
      "requests",
      { report: "a", year: 2021, ...applicants(3, 1, 0, 0, 0, 0) },
      { report: "b", year: 2020, ...applicants(1, 0, 0, 0, 0, 0) },
    ),
    { by: ["year"] },
  );
  expect(rows.map(({ year, applicant, value }) => [year, applicant, value]).slice(5, 8)).toEqual([
    [2020, "other_organization", 0],
    [2021, "natural_person", 3 / 4],
    [2021, "business", 1 / 4],
  ]);
});
