import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { LimitError, sized } from "./limits.ts";

/**
 * Unpacks gzip as a stream; members one after another are one.
 *
 * @param limit bytes of the unpacked stream after which it ends in a LimitError
 * @returns the first piece, which tells what the stream is, and the whole stream with it.
 *   Throws, or the stream does, where it is cut off or damaged.
 */
export async function gunzip(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const unpacked = createGunzip();
  // The error comes out of the iteration; here it would come twice.
  pipeline(Readable.from(packed), unpacked, () => undefined);
  const rest = unpacked[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await rest.next();
  const head = first.done ? new Uint8Array() : first.value;
  return { head, chunks: follow(head, rest, limit) };
}

async function* follow(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for (let chunk: Uint8Array | null = head; chunk;) {
      length += chunk.length;
      if (length > limit) throw new LimitError(`unpacks to more than ${sized(limit)}`);
      yield chunk;
      const next = await rest.next();
      chunk = next.done ? null : next.value;
    }
  } finally {
    await rest.return?.();
  }
}
