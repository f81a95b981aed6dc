import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { LimitError, sized } from "./limits.ts";

/** Head fields by their names in lower case. */
export type Fields = ReadonlyMap<string, string>;

/** A response as it went over the wire. */
export interface HttpResponse {
  readonly status: number;
  readonly fields: Fields;
  readonly body: Buffer;
}

/** Reads the lines of a head: the first for itself, the others as fields. Lines that begin with a space go on. */
export function parseHead(head: string): { first: string; fields: Fields } {
  const [first = "", ...lines] = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, fields };
}

/** Takes a response apart. Null when it is none. */
export function parseResponse(bytes: Buffer): HttpResponse | null {
  const long = bytes.indexOf("\r\n\r\n");
  const short = bytes.indexOf("\n\n");
  const isShort = short >= 0 && (long < 0 || short < long);
  const end = isShort ? short : long;
  const { first, fields } = parseHead(bytes.toString("latin1", 0, end < 0 ? bytes.length : end));
  const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(first) ?? [];
  if (status === undefined) return null;
  const body = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + (isShort ? 2 : 4));
  return { status: Number(status), fields, body };
}

/**
 * The body without its transfer and content encodings. Crawlers often undo them and leave the fields that
 * name them: a body that is not so encoded is taken as it is.
 *
 * @param limit bytes above which a LimitError is thrown
 */
export function decodeBody({ fields, body }: HttpResponse, limit: number): Buffer {
  const isChunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "");
  let decoded = (isChunked ? joinChunks(body) : null) ?? body;
  const encodings = (fields.get("content-encoding") ?? "").toLowerCase().split(/\s*,\s*/);
  for (const encoding of encodings.toReversed()) decoded = undo(encoding, decoded, limit);
  return decoded;
}

/** Null for a body that is not in chunks. */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf("\r\n", at);
    const [, size] =
      /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString("latin1", at, Math.min(end, at + 200))) ??
      [];
    if (end < 0 || size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  // Cut off before the last chunk, which is empty: what there is counts.
  return chunks.length > 0 ? Buffer.concat(chunks) : null;
}

const decoders: Record<
  string,
  readonly ((body: Buffer, options: { maxOutputLength: number }) => Buffer)[]
> = {
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  // The standard means zlib; some servers send the bare stream.
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

function undo(encoding: string, body: Buffer, limit: number): Buffer {
  for (const decoder of decoders[encoding] ?? []) {
    try {
      return decoder(body, { maxOutputLength: limit });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        throw new LimitError(`unpacks to more than ${sized(limit)}`);
    }
  }
  return body;
}
