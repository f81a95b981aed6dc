import { isUtf8, transcode } from "node:buffer";
import { markedByteOrder, unmarkedByteOrder } from "./byteOrder.ts";
import type { Encoding } from "./document.ts";

/** Text and the encoding it was read with. A byte-order mark is not part of the text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Characters that could not be read, each U+FFFD in the text. */
  readonly replaced: number;
}

/**
 * Reads bytes as text: byte-order mark, then UTF-8, then strictly as declared, then strict GB18030.
 * A declaration that the bytes contradict is passed over: text of another encoding is hardly ever UTF-8,
 * not even UTF-8 with some bytes damaged, while GB18030 gives a character to most bytes of any encoding.
 * Where none of them fits, the one with the fewest unreadable characters is taken; where that is no text, UTF-16
 * without a mark, if the bytes tell its order.
 * Returns null for bytes that are text in none of them.
 *
 * @param declared the encoding the file itself names, as it names it
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = byteOrderMark(bytes);
  const names = marked ? [marked] : candidates(declared);
  for (const name of names) {
    const decoded = strictly(bytes, name) ?? (name === "utf-8" ? mostly(bytes, name) : null);
    if (decoded && isText(decoded.text)) return decoded;
  }
  const [best] = names
    .map((name) => loosely(bytes, name))
    .toSorted((x, y) => x.replaced - y.replaced);
  // One unreadable character in twenty is damage; more is another kind of file.
  if (best && isText(best.text) && best.replaced <= best.text.length / 20) return best;
  const order = marked ? null : unmarkedByteOrder(bytes);
  const wide = order && strictly(bytes, order);
  return wide && isText(wide.text) ? wide : null;
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  const isMarkedUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarkedUtf8 ? "utf-8" : markedByteOrder(bytes);
}

function candidates(declared: string | null): Encoding[] {
  // Who declares GB2312 or GBK writes characters of GB18030 all the same.
  const isBig5 = declared !== null && /^(?:big5|big5-hkscs|cn-big5|x-x-big5)$/i.test(declared);
  return isBig5 ? ["utf-8", "big5", "gb18030"] : ["utf-8", "gb18030"];
}

function strictly(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  // Much quicker than a TextDecoder, which takes the characters one by one.
  if (encoding === "utf-8" && isUtf8(bytes)) {
    const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
    return { text: text.startsWith("\ufeff") ? text.slice(1) : text, encoding, replaced: 0 };
  }
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
      encoding,
      replaced: 0,
    };
  } catch {
    return strictlyToItsEnd(bytes, encoding);
  }
}

/** Decodes bytes that may end within a character, which says nothing against their encoding. */
function strictlyToItsEnd(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    return endsWhole(decoder)
      ? { text, encoding, replaced: 0 }
      : { text: `${text}\ufffd`, encoding, replaced: 1 };
  } catch {
    return null;
  }
}

/** False for a file cut off within a character: that says nothing against its encoding. */
function endsWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function loosely(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, replaced: text.match(/\ufffd/g)?.length ?? 0 };
}

/** Text of which at least nine in ten characters beyond ASCII are readable, else null. */
function mostly(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const decoded = loosely(bytes, encoding);
  // oxlint-disable-next-line no-control-regex
  const beyond = decoded.text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return decoded.replaced * 10 <= beyond ? decoded : null;
}

// GB18030 gives a character to almost any bytes, so a decoded binary file is told by its control characters.
// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;

function isText(text: string): boolean {
  return (text.match(control)?.length ?? 0) <= text.length / 1000;
}
