import { linesOf, nameOf, parentOf } from "../place/divisions.ts";
import { levelOfDigits } from "../place/level.ts";
import type { Read, Row } from "./row.ts";

/** The divisions that reports belong to, or may, with all above them. */
export function divisionRows(reads: readonly Read[]): Row[] {
  const codes = reads.flatMap(({ whose: { place } }) => [
    ...(place.code === null ? [] : [place.code]),
    ...place.candidates,
  ]);
  return linesOf(codes).map((code) => ({
    code,
    name: nameOf(code)!,
    level: levelOfDigits([code.length])!,
    parent: parentOf(code) || null,
  }));
}
