const most = 1 << 20;

/** Room for the UTF-16 code units of one text after another: to go through them is quicker than to ask the text for each. */
export class UnitRoom {
  #room = Buffer.allocUnsafeSlow(1 << 16);

  /** The code units of a text, which are there until this is called for another one: what is to last is taken out by textOf. */
  unitsOf(text: string): Uint16Array {
    const bytes = this.#roomFor(2 * text.length);
    bytes.write(text, 0, "utf16le");
    return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  }

  /** What long texts need is given back to the memory. */
  #roomFor(bytes: number): Buffer {
    if (bytes > most) return Buffer.allocUnsafeSlow(bytes);
    if (bytes > this.#room.length) this.#room = Buffer.allocUnsafeSlow(Math.min(most, 2 * bytes));
    return this.#room;
  }
}

/** The text of code units. */
export function textOf({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}
