import { expect, test } from "vitest";
import { disclosureRate } from "../../src/statistics/disclosureRate.ts";
import { theme } from "./tables.ts";

const report = (
  id: string,
  granted: number | string,
  partially: number | string,
  handled: number | string,
) => ({
  report: id,
  granted_total: granted,
  partially_granted_total: partially,
  handled_total: handled,
});

const table = theme(
  "outcomes",
  report("a", 4, 1, 10),
  report("b", 0, 3, 6),
  report("c", 2, "blank", 4),
  report("d", 1, 1, "unreadable"),
);

test("granted in full or in part, over handled", () => {
  // (4 + 1 + 0 + 3) of 10 + 6; c does not say how many in part, d how many were handled.
  expect(disclosureRate(table)).toMatchObject([
    {
      value: 8 / 16,
      granted: 8,
      n: 16,
      reports: 2,
      missing: 2,
      left_out: [
        { reason: "blank", reports: ["c"] },
        { reason: "unreadable", reports: ["d"] },
      ],
    },
  ]);
});

test("strictly, in full alone: what was granted in part need not be known", () => {
  // (4 + 0 + 2) of 10 + 6 + 4.
  expect(disclosureRate(table, { strict: true })).toMatchObject([
    { value: 6 / 20, granted: 6, n: 20, reports: 3, missing: 1 },
  ]);
});

test("none handled, no rate", () => {
  expect(disclosureRate(theme("outcomes", report("a", 0, 0, 0)))[0]).toMatchObject({
    value: null,
    n: 0,
    reports: 1,
  });
  expect(disclosureRate(theme("outcomes"))[0]).toMatchObject({ value: null, reports: 0 });
});

test("with ten reports there is an interval", () => {
  // Five times 2 of 10, five times 4 of 10: see the test of Ratio.
  const ten = Array.from({ length: 10 }, (_, i) => report(`r${i}`, i < 5 ? 1 : 3, 1, 10));
  const [rate] = disclosureRate(theme("outcomes", ...ten));
  expect(rate?.value).toBeCloseTo(0.3, 12);
  expect(rate?.low).toBeCloseTo(0.23034, 4);
  expect(rate?.high).toBeCloseTo(0.38031, 4);
});
