/** What a statistic gives against what it must give, place by place. */
export interface Comparison {
  /** Numbers, nulls and marks that were held against each other. */
  readonly compared: number;
  /** Places where they differ, one line each. */
  readonly differences: readonly string[];
}

/**
 * Compares two values with all that is in them: what one has and the other has not is a difference too. Numbers may
 * differ by rounding; bounds of an interval (`low`, `high`) by `near`, for a quantile may be a series.
 */
export function compare(found: unknown, expected: unknown, near = 1e-9): Comparison {
  const differences: string[] = [];
  let compared = 0;
  const walk = (a: unknown, b: unknown, path: string, last: string) => {
    if (isContainer(a) && isContainer(b)) {
      const [inA, inB] = [a, b] as Record<string, unknown>[];
      for (const key of new Set([...Object.keys(inA!), ...Object.keys(inB!)])) {
        walk(inA![key], inB![key], `${path}.${key}`, key);
      }
      return;
    }
    if (typeof a !== "string") compared++;
    const isSame =
      typeof a === "number" && typeof b === "number"
        ? Math.abs(a - b) <=
          (last === "low" || last === "high" ? near : 1e-9) * Math.max(1, Math.abs(b))
        : a === b;
    if (!isSame) differences.push(`${path}: found ${String(a)}, expected ${String(b)}`);
  };
  walk(found, expected, "", "");
  return { compared, differences };
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
