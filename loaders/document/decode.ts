import type { Encoding } from "./document.ts";

/** Text and the encoding it was read with. A byte-order mark is not part of the text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as text: byte-order mark, then strict UTF-8, then strict GB18030.
 * Returns null for bytes that are text in none of them.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return strictly(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return strictly(bytes, "utf-16be");
  return strictly(bytes, "utf-8") ?? strictly(bytes, "gb18030");
}

function strictly(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding } : null;
  } catch {
    return null;
  }
}

// GB18030 gives a character to almost any bytes, so a decoded binary file is told by its control characters.
const control = /(?![\t\n\v\f\r\u0085])[\p{Cc}\ufffe\uffff]/gu;

function isText(text: string): boolean {
  return (text.match(control)?.length ?? 0) <= text.length / 1000;
}
