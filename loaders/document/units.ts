const most = 1 << 20;
let room = Buffer.allocUnsafeSlow(1 << 16);

/**
 * The UTF-16 code units of a text. To go through them is several times as quick as to ask the text for one after
 * the other. They are those of the text until this is called for another one: what is to last is taken out by textOf.
 */
export function unitsOf(text: string): Uint16Array {
  const bytes = roomFor(2 * text.length);
  bytes.write(text, 0, "utf16le");
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/** The text of code units. */
export function textOf({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}

/** What long texts need is given back to the memory. */
function roomFor(bytes: number): Buffer {
  if (bytes > most) return Buffer.allocUnsafeSlow(bytes);
  if (bytes > room.length) room = Buffer.allocUnsafeSlow(Math.min(most, 2 * bytes));
  return room;
}
