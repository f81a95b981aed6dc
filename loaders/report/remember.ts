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
    // A slice would keep alive the whole text that it was cut from.
    const own = Buffer.from(text, "utf16le").toString("utf16le");
    const result = read(own);
    known.set(own, result);
    return result;
  };
}
