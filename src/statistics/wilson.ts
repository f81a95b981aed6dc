/** Quantile of the normal distribution for a two-sided interval of 95 %. */
const z = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a proportion, which stays within 0 and 1 and holds for few cases too.
 * Null when there is no case.
 */
export function wilson(count: number, n: number): { low: number; high: number } | null {
  if (n === 0) return null;
  const p = count / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const reach = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  // At the ends the formula is exact, but its rounding is not.
  return {
    low: count === 0 ? 0 : centre - reach,
    high: count === n ? 1 : centre + reach,
  };
}
