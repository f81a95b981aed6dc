import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { refusalReasons } from "../../src/statistics/refusalReasons.ts";
import { theme } from "./tables.ts";

const zeros = Object.fromEntries(
  codebook.rows
    .filter(({ key }) => /^(?:denied|unavailable|not_processed)_/.test(key))
    .map(({ key }) => [`${key}_total`, 0]),
);

const table = theme(
  "outcomes",
  { report: "a", ...zeros, denied_state_secret_total: 1, denied_third_party_total: 2 },
  { report: "b", ...zeros, denied_third_party_total: 1, unavailable_not_held_total: 5 },
  // One reason blank: the others under its heading are left out with it, the other headings are not.
  {
    report: "c",
    ...zeros,
    denied_other_law_total: "blank",
    denied_third_party_total: 9,
    unavailable_unclear_total: 5,
  },
);
const rows = refusalReasons(table);
const of = (reason: string) => rows.find((row) => row.reason === reason);

test("each reason over all requests under its heading", () => {
  // Denied: a 1 + 2, b 1: 4. Unavailable: 5 + 5.
  expect(of("denied_state_secret")).toMatchObject({ heading: "denied", value: 1 / 4, n: 4 });
  expect(of("denied_third_party")).toMatchObject({ value: 3 / 4, requests: 3, reports: 2 });
  expect(of("denied_third_party")?.left_out).toEqual([{ reason: "blank", reports: ["c"] }]);
  expect(of("unavailable_unclear")).toMatchObject({
    heading: "unavailable",
    value: 5 / 10,
    reports: 3,
  });
  expect(of("not_processed_repeat")).toMatchObject({ value: null, n: 0, reports: 3 });
});

test("the reasons are those of the form, in its order", () => {
  expect(rows.map(({ reason }) => reason)).toEqual(
    Object.keys(zeros).map((field) => field.replace(/_total$/, "")),
  );
  expect(rows).toHaveLength(8 + 3 + 5);
});
