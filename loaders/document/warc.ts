import { ByteReader } from "./ByteReader.ts";
import { detect } from "./detect.ts";
import { decodeBody, parseHead, parseResponse, type Fields } from "./http.ts";
import { LimitError, sized } from "./limits.ts";

/** A page or file that a crawl kept. */
export interface WarcRecord {
  /** The address it was fetched from. */
  readonly url: string;
  /** Its bytes as a browser would have them, or why they cannot be had. */
  readonly payload: Uint8Array | Error;
}

/** The head of a record is a few hundred bytes. */
const longestHead = 64 * 1024;

/**
 * The documents in a WARC file (ISO 28500), a record at a time: what was fetched with success and is no
 * furniture of a page, such as style sheets, scripts and pictures. Throws where the file is cut off or damaged.
 *
 * @param limit bytes of a record above which its payload is a LimitError
 */
export async function* warcRecords(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  try {
    for (await reader.skipBreaks(); !(await reader.isAtEnd()); await reader.skipBreaks()) {
      const head = await reader.readUntil("\r\n\r\n", longestHead);
      const { first, fields } = parseHead(head.toString("utf8"));
      const length = Number(fields.get("content-length") ?? Number.NaN);
      if (!/^WARC\/\d/.test(first) || !Number.isSafeInteger(length) || length < 0)
        throw new Error("the head of a record is not one of WARC");
      const url = fields.get("warc-target-uri")?.replace(/^<|>$/g, "");
      if (!isKept(fields) || url === undefined) await reader.skip(length);
      else if (length > limit) {
        await reader.skip(length);
        const size = `${sized(length)}, of at most ${sized(limit)} a file`;
        yield { url, payload: new LimitError(size) };
      } else {
        const payload = payloadOf(fields, await reader.read(length), limit);
        if (payload) yield { url, payload };
      }
    }
  } finally {
    await reader.close();
  }
}

function isKept(fields: Fields): boolean {
  const type = fields.get("warc-type");
  return type === "response" || type === "resource";
}

/** The payload of a record, null for one that holds no document. */
function payloadOf(fields: Fields, block: Buffer, limit: number): Uint8Array | Error | null {
  const response = fields.get("warc-type") === "response" ? parseResponse(block) : null;
  if (!response) {
    // A name lookup of the crawler is a response too, but none of a page.
    const isOther =
      fields.get("warc-type") === "response" || fields.get("warc-target-uri")?.startsWith("dns:");
    return isOther || isFurniture(block, fields.get("content-type")) ? null : block;
  }
  if (response.status !== 200) return null;
  try {
    const body = decodeBody(response, limit);
    return body.length === 0 || isFurniture(body, response.fields.get("content-type"))
      ? null
      : body;
  } catch (error) {
    return error as Error;
  }
}

/** The declared type is believed only where the bytes do not say that they are a document. */
function isFurniture(bytes: Uint8Array, type = ""): boolean {
  const detected = detect(bytes);
  if ("kind" in detected && detected.kind !== "text") return false;
  return /^(?:image|font|audio|video)\/|css|javascript|json|font/i.test(type);
}
