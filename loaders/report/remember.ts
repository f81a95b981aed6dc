import type { PlainText } from "../document/plain.ts";

const most = 20_000;

/**
 * A function of short texts that remembers what it gave: the same few hundred words stand in every report.
 * What is longer is read anew each time, and with too many texts it starts over, so that memory holds.
 */
export function remember<Result extends object | string | boolean | null>(
  read: (text: string) => Result,
  longest = 160,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const own = ownText(text);
    const result = read(own);
    known.set(own, result);
    return result;
  };
}

/** A slice keeps alive the whole text that it was cut from; this is a text of its own. */
function ownText(slice: string): string {
  return Buffer.from(slice, "utf16le").toString("utf16le");
}

/**
 * The same for the short texts between two offsets of a long one. Those that are known are not cut out of it: they
 * are told by a number made of their code units, then compared. Of two texts with one number the later is remembered.
 */
export function rememberParts<Result extends object>(
  read: (text: string) => Result,
  longest: number,
): (plain: PlainText, start: number, end: number) => Result {
  const known = new Map<number, { readonly at: number; readonly length: number; result: Result }>();
  /** The code units of all texts that are known, one behind the other. */
  const all = new Uint16Array(20 * most);
  let used = 0;
  return ({ text, units }, start, end) => {
    const length = end - start;
    if (length > longest) return read(text.slice(start, end));
    let sum = length;
    for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + units[at]!) | 0;
    const before = known.get(sum);
    if (before !== undefined && before.length === length) {
      let same = 0;
      while (same < length && all[before.at + same] === units[start + same]) same++;
      if (same === length) return before.result;
    }
    if (known.size >= most || used + length > all.length) {
      known.clear();
      used = 0;
    }
    all.set(units.subarray(start, end), used);
    const result = read(ownText(text.slice(start, end)));
    known.set(sum, { at: used, length, result });
    used += length;
    return result;
  };
}
