/** Of the characters, the share that must be such as a report is written in. */
const leastOfReport = 0.95;
/** And the share that must be ASCII, as digits and line ends are: they alone have the zero bytes. */
const leastAscii = 0.02;
/** Line ends, printable ASCII, and the characters and marks that Chinese is written in. */
const ofReport =
  /[\t\n\r\x20-\x7e\u00a0\u00b7\u2010-\u2027\u2190-\u21ff\u2460-\u24ff\u2500-\u25ff\u3000-\u303f\u3220-\u3243\u4e00-\u9fff\uff00-\uffef]/g;

/** The byte order in which bytes say by their mark that they are UTF-16; null where they have no such mark. */
export function markedByteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/**
 * The byte order of UTF-16 without a mark: the one in which the bytes are characters of a report, and in the other
 * not. Null where they are in neither or in both.
 */
export function unmarkedByteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  // No other encoding of text has a zero byte.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(0)) return null;
  const little = asReport(bytes, "utf-16le");
  const big = asReport(bytes, "utf-16be");
  const text = big === null ? little : little === null ? big : null;
  if (text === null) return null;
  const ascii = text.match(/[\n\x20-\x7e]/g)?.length ?? 0;
  if (ascii < leastAscii * text.length) return null;
  return big === null ? "utf-16le" : "utf-16be";
}

/** The text that bytes are in an encoding, which may end within a character; null where a report is not written so. */
function asReport(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    const known = text.match(ofReport)?.length ?? 0;
    return known >= leastOfReport * text.length ? text : null;
  } catch {
    return null;
  }
}
