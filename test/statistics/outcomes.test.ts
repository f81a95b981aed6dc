import { expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { outcomes } from "../../src/statistics/outcomes.ts";
import { notAsked, theme, type Entry } from "./tables.ts";

type Counts = Record<string, number | string>;
const fields = codebook.tables
  .find(({ key }) => key === "outcomes")!
  .fields.map(({ key }) => key)
  .filter((key) => key.endsWith("_total"));
const only2021 = ["other_not_corrected_total", "other_fee_unpaid_total", "other_remaining_total"];

/** A report with every outcome of its form: those given, the others 0. */
function handled(report: string, form: "form2019" | "form2021", counts: Counts): Entry {
  const of = (field: string) => {
    if (form === "form2019" ? only2021.includes(field) : field === "other_total") return notAsked;
    return counts[field.replace(/_total$/, "")] ?? 0;
  };
  return { report, form, ...Object.fromEntries(fields.map((field) => [field, of(field)])) };
}

const old = handled("a", "form2019", { granted: 4, denied_other_law: 1, other: 3, handled: 8 });
const now = handled("b", "form2021", {
  partially_granted: 1,
  denied_state_secret: 1,
  denied_administrative_inquiry: 1,
  unavailable_not_held: 2,
  not_processed_reissue: 1,
  other_not_corrected: 1,
  other_fee_unpaid: 1,
  other_remaining: 4,
  handled: 12,
});

test("the three other rows of the 2021 form, added up, stand beside the single row of 2019", () => {
  // Handled: 8 + 12 = 20. Granted 4, partially 1, denied 1 + 2, unavailable 2, not processed 1,
  // other 3 + (1 + 1 + 4) = 9.
  const rows = outcomes(theme("outcomes", old, now));
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
  // c has a blank among its outcomes; d's total is unreadable; e's table lacks two rows; f has no table;
  // g's table does not tell which form it has.
  const [granted] = outcomes(
    theme(
      "outcomes",
      old,
      handled("c", "form2019", { not_processed_petition: "blank", handled: 5 }),
      handled("d", "form2019", { handled: "unreadable" }),
      handled("e", "form2021", { other_fee_unpaid: "missing", other_remaining: "missing" }),
      { report: "f" },
      { ...now, report: "g", form: null },
    ),
  );
  expect(granted).toMatchObject({
    requests: 4,
    n: 8,
    reports: { form2019: 1, form2021: 0 },
    missing: 5,
    left_out: [
      { reason: "blank", reports: ["c"] },
      { reason: "form_unknown", reports: ["g"] },
      { reason: "missing", reports: ["e", "f"] },
      { reason: "unreadable", reports: ["d"] },
    ],
  });
});

test("with fewer rows than the form has, an outcome may be hidden", () => {
  // All of the form's states are there, but two rows are said not to be asked for.
  const short = { ...old, report: "h", denied_state_secret_total: notAsked };
  expect(outcomes(theme("outcomes", short))[0]).toMatchObject({
    n: 0,
    left_out: [{ reason: "missing", reports: ["h"] }],
  });
});

test("what the printed total has beyond its rows is shown, not hidden", () => {
  // 49 printed, 8 + 32 + 8 in its rows: 1 is not accounted for.
  const rows = outcomes(
    theme(
      "outcomes",
      handled("a", "form2021", {
        granted: 8,
        denied_security_stability: 32,
        other_remaining: 8,
        handled: 49,
      }),
    ),
  );
  expect(rows.at(-1)).toMatchObject({ outcome: "unaccounted", requests: 1, value: 1 / 49, n: 49 });
});

test("by form the two are apart", () => {
  const rows = outcomes(theme("outcomes", now, old), { by: ["form"] });
  const other = rows.filter(({ outcome }) => outcome === "other");
  expect(other.map(({ form, requests, n }) => [form, requests, n])).toEqual([
    ["form2019", 3, 8],
    ["form2021", 6, 12],
  ]);
});

test("none handled, no share", () => {
  const [granted] = outcomes(theme("outcomes", handled("a", "form2021", {})));
  expect(granted).toMatchObject({ value: null, n: 0, reports: { form2019: 0, form2021: 1 } });
  expect(outcomes(theme("outcomes"))).toHaveLength(6);
});
