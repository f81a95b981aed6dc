import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { requestFlow } from "../../src/statistics/requestFlow.ts";
import { notAsked, theme, type Entry } from "./tables.ts";

const fields = codebook.tables
  .find(({ key }) => key === "outcomes")!
  .fields.map(({ key }) => key)
  .filter((key) => key.endsWith("_total"));
const only2021 = ["other_not_corrected_total", "other_fee_unpaid_total", "other_remaining_total"];

/** A report in the 2019 form that states every number: those given, the others 0. */
const report = (name: string, given: Record<string, number | string>): Entry => ({
  report: name,
  form: "form2019",
  ...Object.fromEntries(
    fields.map((field) => [
      field,
      only2021.includes(field) ? notAsked : (given[field.replace(/_total$/, "")] ?? 0),
    ]),
  ),
});

test("requests come in by two ways and go out by their outcomes and to the next year", () => {
  // In: 10 + 4 received, 2 carried in: 16. Out: granted 7 + 3, denied 2, carried out 3 + 1: 16.
  const flow = requestFlow(
    theme(
      "outcomes",
      report("a", {
        received: 10,
        carried_in: 2,
        granted: 7,
        denied_other_law: 2,
        handled: 9,
        carried_out: 3,
      }),
      report("b", { received: 4, granted: 3, handled: 3, carried_out: 1 }),
    ),
  );
  expect(flow).toMatchObject({ received: 14, carried_in: 2, carried_out: 4, difference: 0, n: 2 });
  expect(flow.outcomes.map(({ outcome, requests }) => [outcome, requests])).toEqual([
    ["granted", 10],
    ["partially_granted", 0],
    ["denied", 2],
    ["unavailable", 0],
    ["not_processed", 0],
    ["other", 0],
  ]);
  expect(flow).toMatchObject({ missing: 0, left_out: [] });
});

test("a report that lacks one of its numbers is in neither side of the flow", () => {
  // c has no carried in, d a blank outcome; only a counts.
  const flow = requestFlow(
    theme(
      "outcomes",
      report("a", { received: 5, granted: 5, handled: 5 }),
      report("c", { received: 100, carried_in: "blank", granted: 100, handled: 100 }),
      report("d", { received: 100, granted: "unreadable", handled: 100 }),
    ),
  );
  expect(flow).toMatchObject({ received: 5, carried_in: 0, carried_out: 0, difference: 0, n: 1 });
  expect(flow.outcomes[0]).toMatchObject({ requests: 5, n: 5 });
  expect(flow).toMatchObject({
    missing: 2,
    left_out: [
      { reason: "blank", reports: ["c"] },
      { reason: "unreadable", reports: ["d"] },
    ],
  });
});

test("what goes out without having come in is a difference, not hidden", () => {
  // 5 came in, 4 were handled and 3 carried out: 5 - 4 - 3 = -2.
  const flow = requestFlow(
    theme("outcomes", report("a", { received: 5, granted: 4, handled: 4, carried_out: 3 })),
  );
  expect(flow.difference).toBe(-2);
});

test("no report gives no flow", () => {
  expect(requestFlow(theme("outcomes"))).toMatchObject({
    received: 0,
    n: 0,
    missing: 0,
    difference: 0,
  });
});
