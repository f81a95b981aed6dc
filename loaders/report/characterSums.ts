/*
 * What a text prints in whatever order, as one number: each Chinese character has a number of its own, so large that two
 * texts of the same sum hold the same characters, each as often.
 */

/** The Chinese characters of a text. */
export function characters(text: string): string {
  return text.replace(/\P{Script=Han}/gu, "");
}

/** Whether every Chinese character of a text is one of some. */
export function isWithin(text: string, some: ReadonlySet<string>): boolean {
  for (const character of characters(text)) if (!some.has(character)) return false;
  return true;
}

/** The sum of the numbers of a text's Chinese characters. */
export function sumOf(text: string): number {
  let sum = 0;
  for (const character of characters(text)) sum += numberOf(character);
  return sum;
}

/** Every sum that texts may have of which one is taken from each list. */
export function sumsOf(parts: readonly (readonly string[])[]): ReadonlySet<number> {
  return parts.reduce(
    (sums, wordings) =>
      new Set([...sums].flatMap((sum) => wordings.map((wording) => sum + sumOf(wording)))),
    new Set([0]),
  );
}

/** A character's number, below 2^31: by mixing its code, so that sums of a few hundred are not alike by chance. */
function numberOf(character: string): number {
  let number = character.codePointAt(0)!;
  for (let i = 0; i < 3; i++) {
    number = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
    number = Math.imul(number ^ (number >>> 12), 0x297a2d39);
    number ^= number >>> 15;
  }
  return number >>> 1;
}
