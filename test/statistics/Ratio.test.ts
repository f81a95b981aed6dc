import { expect, test } from "vitest";
import { Ratio } from "../../src/statistics/Ratio.ts";

function ratioOf(...reports: readonly (readonly [part: number, whole: number])[]): Ratio {
  const ratio = new Ratio();
  for (const [part, whole] of reports) ratio.add(part, whole);
  return ratio;
}

const ten = Array.from({ length: 10 }, (_, i) => [i < 5 ? 2 : 4, 10] as const);

test("the interval of a share, reports being what varies", () => {
  // Five reports with 2 of 10, five with 4 of 10: r = 30/100; each y − r x is −1 or 1, their squares add up to 10;
  // s = √(10/9 × 10)/100 = 0.033333; t of 9 degrees of freedom (from a table) 2.26216.
  // On the logit: ln(0.3/0.7) = −0.847298, ± 2.26216 × 0.033333/(0.3 × 0.7) = 0.359073:
  // −1.206371 and −0.488225, which are 0.23034 and 0.38031.
  const ratio = ratioOf(...ten);
  expect(ratio.value).toBe(0.3);
  expect(ratio.share().low).toBeCloseTo(0.23034, 4);
  expect(ratio.share().high).toBeCloseTo(0.38031, 4);
});

test("the interval of a rate", () => {
  // ± 2.26216 × 0.033333/0.3 = 0.251351 on the logarithm: 0.3 × 0.77775 and 0.3 × 1.28576.
  expect(ratioOf(...ten).rate().low).toBeCloseTo(0.23332, 4);
  expect(ratioOf(...ten).rate().high).toBeCloseTo(0.38573, 4);
});

test("one report with most of the whole makes it wide, where counting requests would not", () => {
  // 9 reports with 0 of 1 and one with 50 of 91: r = 1/2. Counted as 100 requests the interval would be 0.40 to 0.60.
  // y − r x: nine times −0.5 and once 4.5: 9 × 0.25 + 20.25 = 22.5; s = √(10/9 × 22.5)/100 = 0.05;
  // ± 2.26216 × 0.05/0.25 = 0.452431 on the logit: 0.38878 to 0.61122.
  const { low, high } = ratioOf(
    ...Array.from({ length: 9 }, () => [0, 1] as const),
    [50, 91],
  ).share();
  expect(low).toBeCloseTo(0.38878, 4);
  expect(high).toBeCloseTo(0.61122, 4);
});

test("a report with nothing to share is none of the ten", () => {
  expect(ratioOf(...ten.slice(1), [0, 0]).share()).toEqual({ low: null, high: null });
  expect(ratioOf(...ten, [0, 0]).share()).toEqual(ratioOf(...ten).share());
});

test("all or nothing, and nothing to share, have no interval", () => {
  const all = Array.from({ length: 12 }, () => [3, 3] as const);
  const none = Array.from({ length: 12 }, () => [0, 3] as const);
  for (const reports of [all, none, []]) {
    expect(ratioOf(...reports).share()).toEqual({ low: null, high: null });
  }
  expect(ratioOf(...none).rate()).toEqual({ low: null, high: null });
  expect(ratioOf().value).toBeNull();
  expect(ratioOf([0, 0]).value).toBeNull();
});
