import { codebook } from "../codebook/codebook.ts";

const byDigits = new Map(codebook.levels.map(({ key, digits }) => [digits, key]));

/** The level of a division, by the length of its code. */
export function levelOfCode(code: string): string | null {
  return byDigits.get(code.length) ?? null;
}

/** The level of several divisions; null where they are of different ones, or there are none. */
export function levelOfCodes(codes: readonly string[]): string | null {
  const levels = new Set(codes.map(levelOfCode));
  return levels.size === 1 ? [...levels][0]! : null;
}
