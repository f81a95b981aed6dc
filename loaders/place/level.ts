import { codebook } from "../codebook/codebook.ts";

const byDigits = new Map(codebook.levels.map(({ key, digits }) => [digits, key]));

/** The level of divisions by the lengths of their codes; null where these differ, or there are none. */
export function levelOfDigits(lengths: readonly number[]): string | null {
  const levels = new Set(lengths.map((digits) => byDigits.get(digits) ?? null));
  return levels.size === 1 ? [...levels][0]! : null;
}
