/**
 * The names of the entries of a ZIP archive in memory, from its directory;
 * of an archive whose end is lost, those of the entries that lie before it. Names are read as Latin-1.
 */
export function zipNames(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // The end record is 22 bytes and a comment of at most 65,535.
  const end = buffer.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < buffer.length - 65_557 || end < 0 || end + 22 > buffer.length)
    return localNames(buffer);
  const names: string[] = [];
  let at = buffer.readUInt32LE(end + 16);
  while (at + 46 <= buffer.length && buffer.readUInt32LE(at) === 0x02014b50) {
    const nameLength = buffer.readUInt16LE(at + 28);
    names.push(buffer.toString("latin1", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return names.length > 0 ? names : localNames(buffer);
}

function localNames(buffer: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (at >= 0 && at + 30 <= buffer.length) {
    const nameLength = buffer.readUInt16LE(at + 26);
    names.push(buffer.toString("latin1", at + 30, at + 30 + nameLength));
    at = buffer.indexOf("PK\x03\x04", at + 30 + nameLength, "latin1");
  }
  return names;
}
