const endOfObject = "endobj";

/**
 * A PDF whose end is cut off, with a new trailer from which its objects are found again: null where the cut may have taken
 * any of them. All stand before the list of their places, so that what is cut off within that list has lost nothing else.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const end = text.lastIndexOf(endOfObject) + endOfObject.length;
  if (!/^\s*xref\s/.test(text.slice(end, end + 100))) return null;
  // What opens a protected file stood in the trailer.
  if (/\/Filter\s*\/(?:Standard|Adobe)/.test(text)) return null;
  const root = rootOf(text);
  return root === null
    ? null
    : Buffer.concat([bytes, Buffer.from(`\ntrailer\n<< /Root ${root} R >>\n`)]);
}

/** The number of the object that leads to all pages, the last one where a file was changed. */
function rootOf(text: string): string | null {
  for (let at = text.length; (at = text.lastIndexOf("/Catalog", at - 1)) > 0;) {
    const begin = text.lastIndexOf("obj", at);
    const number = /(?:^|\s)(\d+\s+\d+)\s+$/.exec(text.slice(Math.max(0, begin - 30), begin));
    if (number && /\/Type\s*$/.test(text.slice(begin, at))) return number[1]!;
  }
  return null;
}
