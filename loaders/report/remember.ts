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
): (text: string, start: number, end: number) => Result {
  const known = new Map<number, { readonly part: string; readonly result: Result }>();
  return (text, start, end) => {
    if (end - start > longest) return read(text.slice(start, end));
    let sum = end - start;
    for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    const before = known.get(sum);
    if (before !== undefined && isPart(before.part, text, start, end)) return before.result;
    if (known.size >= most) known.clear();
    const part = ownText(text.slice(start, end));
    const result = read(part);
    known.set(sum, { part, result });
    return result;
  };
}

/** Whether a part is what stands between two offsets of a text. */
function isPart(part: string, text: string, start: number, end: number): boolean {
  if (part.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (part.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
