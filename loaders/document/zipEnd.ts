const signature = Buffer.from("PK\x05\x06", "latin1");

/** Bytes of the record that ends an archive, without its comment. */
const recordLength = 22;

/**
 * Where a ZIP archive ends that has other bytes behind it, as some programs that download leave them; null where no
 * end is found.
 *
 * @param tail the last bytes of the file
 * @param start where they begin in it
 */
export function zipEnd(tail: Buffer, start: number): number | null {
  let at = tail.length;
  while (at > 0 && (at = tail.lastIndexOf(signature, at - 1)) >= 0) {
    const end = endOfRecord(tail, start, at);
    if (end !== null) return end;
  }
  return null;
}

/** The end of the archive that a record at this place of the tail ends, which stands right behind the directory; null for no record. */
function endOfRecord(tail: Buffer, start: number, at: number): number | null {
  if (at + recordLength > tail.length) return null;
  const directoryEnd = tail.readUInt32LE(at + 12) + tail.readUInt32LE(at + 16);
  const end = at + recordLength + tail.readUInt16LE(at + 20);
  return directoryEnd === start + at && end <= tail.length ? start + end : null;
}
