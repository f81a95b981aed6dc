/** How much is read, in bytes where nothing else is said. What is larger is refused before it fills the memory. */
export interface Limits {
  /** A file of the corpus that is no archive. */
  readonly file: number;
  /** A file in an archive, unpacked. */
  readonly entry: number;
  /** All that a ZIP archive unpacks to. */
  readonly total: number;
  /** All that a gzip stream unpacks to: crawls are long, and read a record at a time. */
  readonly stream: number;
  /** How many files an archive may hold. */
  readonly entries: number;
  /** How many times its packed size a file may unpack to. */
  readonly ratio: number;
}

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  file: 200 * megabyte,
  entry: 64 * megabyte,
  total: 2048 * megabyte,
  stream: 65_536 * megabyte,
  entries: 100_000,
  ratio: 500,
};

/** Says that a limit was reached; the message names it. */
export class LimitError extends Error {
  override readonly name = "LimitError";
}

/** Collects a stream. Throws a LimitError as soon as it gives more than so many bytes. */
export async function readLimited(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new LimitError(`more than ${sized(limit)}`);
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/** A number of bytes for people. */
export function sized(bytes: number): string {
  return bytes < megabyte ? `${bytes} bytes` : `${Math.round(bytes / megabyte)} MB`;
}

/**
 * What one reader takes: it holds all of a document at once, many times its size.
 * Text is a report a hundred times over; pages may have their pictures within, and Word's XML is wordy.
 * The mark-up of a page is counted without such pictures, its elements as the parser makes them.
 */
export const readerLimits = {
  text: 8 * megabyte,
  html: 32 * megabyte,
  markup: 8 * megabyte,
  elements: 300_000,
  depth: 2000,
  docx: 16 * megabyte,
  pdf: 64 * megabyte,
  pages: 300,
  /** Characters of any document once it is read. The longest reports have some ten thousand. */
  characters: 1_000_000,
} as const;
