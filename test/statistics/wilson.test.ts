import { expect, test } from "vitest";
import { wilson } from "../../src/statistics/wilson.ts";

test("4 of 5", () => {
  // z² = 3.8415; centre = (0.8 + 3.8415/10) / (1 + 3.8415/5) = 1.18415 / 1.76829 = 0.66965
  // reach = 1.95996 / 1.76829 × √(0.8 × 0.2 / 5 + 3.8415 / 100) = 1.10839 × 0.26536 = 0.29412
  const interval = wilson(4, 5);
  expect(interval?.low).toBeCloseTo(0.37553, 4);
  expect(interval?.high).toBeCloseTo(0.96377, 4);
});

test("none and all stay within 0 and 1, and are not certain", () => {
  // High end of 0 of 10: z² / (n + z²) = 3.8415 / 13.8415 = 0.27753; 10 of 10 is its mirror image.
  expect(wilson(0, 10)?.low).toBe(0);
  expect(wilson(0, 10)?.high).toBeCloseTo(0.27753, 5);
  expect(wilson(10, 10)?.low).toBeCloseTo(0.72247, 5);
  expect(wilson(10, 10)?.high).toBe(1);
});

test("no case, no interval", () => {
  expect(wilson(0, 0)).toBeNull();
});
