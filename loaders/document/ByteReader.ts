/** Reads a stream of bytes piece by piece. What is asked for beyond the end of the stream is an Error. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
    this.#chunks =
      Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** Whether the stream ends here. */
  async isAtEnd(): Promise<boolean> {
    return this.#buffer.length === 0 && !(await this.#fill());
  }

  /** The bytes before a mark, which is passed over. At most `limit` bytes. */
  async readUntil(mark: string, limit: number): Promise<Buffer> {
    for (let from = 0; ;) {
      const at = this.#buffer.indexOf(mark, from, "latin1");
      if (at >= 0) {
        const read = this.#buffer.subarray(0, at);
        this.#buffer = this.#buffer.subarray(at + mark.length);
        return read;
      }
      from = Math.max(0, this.#buffer.length - mark.length + 1);
      if (this.#buffer.length > limit || !(await this.#fill()))
        throw new Error(`the head of a record does not end`);
    }
  }

  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.#take(length, (part) => parts.push(part));
    return Buffer.concat(parts, length);
  }

  async skip(length: number): Promise<void> {
    await this.#take(length, () => undefined);
  }

  /** Passes over line breaks. */
  async skipBreaks(): Promise<void> {
    do {
      let at = 0;
      while (this.#buffer[at] === 13 || this.#buffer[at] === 10) at++;
      this.#buffer = this.#buffer.subarray(at);
    } while (this.#buffer.length === 0 && (await this.#fill()));
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #take(length: number, use: (part: Buffer) => void): Promise<void> {
    for (let left = length; left > 0;) {
      if (this.#buffer.length === 0 && !(await this.#fill()))
        throw new Error(`ends ${left} bytes too early`);
      const part = this.#buffer.subarray(0, left);
      use(part);
      left -= part.length;
      this.#buffer = this.#buffer.subarray(part.length);
    }
  }

  async #fill(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    const { value } = next;
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.length);
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    return true;
  }
}
