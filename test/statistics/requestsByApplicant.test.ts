import { expect, test } from "vitest";
import { requestsByApplicant } from "../../src/statistics/requestsByApplicant.ts";
import { cells, reports, requestRow } from "./tables.ts";

test("only reports whose six applicants are all known count", () => {
  // a: 6 + 2, b: 1 + 1; together natural persons 7 of 10, businesses 3 of 10. c lacks one, d all.
  const shares = requestsByApplicant(
    reports(["a", 2020, null], ["b", 2020, null], ["c", 2020, null], ["d", 2020, null]),
    cells(
      requestRow("a", "received", [6, 2, 0, 0, 0, 0, 8]),
      requestRow("b", "received", [1, 1, 0, 0, 0, 0, null]),
      requestRow("c", "received", [5, 0, 0, null, 0, 0, 5]),
      requestRow("a", "granted", [6, 2, 0, 0, 0, 0, 8]),
    ),
  );
  expect(shares.map(({ applicant, value, requests }) => [applicant, value, requests])).toEqual([
    ["natural_person", 0.7, 7],
    ["business", 0.3, 3],
    ["research", 0, 0],
    ["social_welfare", 0, 0],
    ["legal_service", 0, 0],
    ["other_organization", 0, 0],
  ]);
  expect(shares[0]).toMatchObject({
    n: 10,
    reports: 2,
    missing: 2,
    left_out: [
      { reason: "blank", reports: ["c"] },
      { reason: "missing", reports: ["d"] },
    ],
  });
});

test("without a request there is no share", () => {
  const [share] = requestsByApplicant(
    reports(["a", 2020, null]),
    cells(requestRow("a", "received", [0, 0, 0, 0, 0, 0, 0])),
  );
  expect(share).toMatchObject({ value: null, requests: 0, n: 0, reports: 1, missing: 0 });
});
