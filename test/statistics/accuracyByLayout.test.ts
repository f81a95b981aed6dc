import aq from "arquero/dist/arquero.min.js";
import { expect, test } from "vitest";
import { accuracyByLayout } from "../../src/statistics/accuracyByLayout.ts";
import type { Accuracy } from "../../src/statistics/tables.ts";

const row = (
  layout: string,
  form: Accuracy["form"],
  right: number,
  wrong: number,
  missed: number,
) => ({
  layout,
  form,
  documents: 2,
  cells: right + wrong + missed,
  right,
  wrong,
  missed,
});

test("forms are added up by layout", () => {
  const table = aq.from([
    row("D1", "form2019", 10, 0, 0),
    row("A1", "form2019", 5, 1, 2),
    row("D1", "mixed", 4, 0, 6),
  ]);
  expect(accuracyByLayout(table)).toEqual([
    // 10 + 4 right of 10 + 10 cells.
    { layout: "D1", documents: 4, right: 14, wrong: 0, missed: 6, n: 20, value: 0.7 },
    { layout: "A1", documents: 2, right: 5, wrong: 1, missed: 2, n: 8, value: 0.625 },
  ]);
});
